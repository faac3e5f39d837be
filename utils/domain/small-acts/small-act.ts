import type { Area } from '../focus/area';

/** A practice of one line that fits an area and becomes a promise in one click; docs/domain.md §5. */
export interface SmallAct {
  /** Never reused. The same in every language. */
  readonly id: number;
  /** `{name}` where the name of the person goes whom it is about, if it is about one. */
  readonly text: string;
  readonly areas: readonly Area[];
}

/** Whether an act is about one person, whose name its words hold. */
export function namesSomeone({ text }: SmallAct): boolean {
  return text.includes('{name}');
}

/** An act with the name of the person it is about, whatever characters that holds. */
export function actAbout(act: SmallAct, name: string): string {
  return act.text.replaceAll('{name}', () => name);
}
