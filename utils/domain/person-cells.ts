import type { Shown } from './person';
import type { RecordId } from './record/record-id';
import type { CellValue } from './record/row';

/** Fields to write, together. */
export interface PersonPatch {
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** Empty takes it away, as with all texts here. */
  readonly label?: string;
  readonly notes?: string;
  readonly theirs?: readonly string[];
  readonly mine?: readonly string[];
  readonly noPrompts?: boolean;
  readonly isArchived?: boolean;
  /** Undefined takes two people apart again. */
  readonly mergedInto?: RecordId | undefined;
  readonly shown?: readonly Shown[];
}

/** The cells a patch writes into a person. Prompts are on by default, and a default is never written. */
export function cellsOfPerson(patch: PersonPatch): Record<string, CellValue> {
  const { name, aliases, label, notes, theirs, mine, noPrompts, isArchived, shown } = patch;
  return {
    ...(name !== undefined && { name }),
    ...(aliases && { aliases: aliases.join('\n') || null }),
    ...(label !== undefined && { label: label || null }),
    ...(notes !== undefined && { notes: notes || null }),
    ...(theirs && { theirs: theirs.join('\n') || null }),
    ...(mine && { mine: mine.join('\n') || null }),
    ...(isArchived !== undefined && { archived: isArchived ? 1 : null }),
    ...('mergedInto' in patch && { mergedInto: patch.mergedInto ?? null }),
    ...(noPrompts !== undefined && { noPrompts: noPrompts ? 1 : null }),
    ...(shown && { shown: shown.flatMap(({ day, prompt }) => [day, prompt]) }),
  };
}
