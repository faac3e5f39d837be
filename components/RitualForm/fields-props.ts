import type { RitualField, WrittenRitual } from './written-ritual';

/** What every part of the form has to do with. */
export interface FieldsProps {
  /** Every control's id begins with it. */
  readonly id: string;
  readonly written: WrittenRitual;
  /** What is wrong with a field, in words. */
  readonly problem: (field: RitualField) => string | undefined;
  readonly onChange: (patch: Partial<WrittenRitual>) => void;
}
