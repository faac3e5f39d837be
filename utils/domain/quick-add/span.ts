/** A part of the line that was understood; `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly kind: 'due' | 'person' | 'cue' | 'recurrence';
  readonly start: number;
  readonly end: number;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;

/** Whether no word is cut: "Mon" in "Monitor" is not a day. */
export function isWholeWords(line: string, start: number, end: number): boolean {
  const before = Array.from(line.slice(Math.max(0, start - 2), start)).at(-1) ?? ' ';
  const after = Array.from(line.slice(end, end + 2))[0] ?? ' ';
  const first = Array.from(line.slice(start, start + 2))[0] ?? ' ';
  const last = Array.from(line.slice(Math.max(start, end - 2), end)).at(-1) ?? ' ';
  const cutsFront = WORD_CHARACTER.test(before) && WORD_CHARACTER.test(first);
  const cutsBack = WORD_CHARACTER.test(last) && WORD_CHARACTER.test(after);
  return !cutsFront && !cutsBack;
}

/** The line without a span, and without the comma or colon that held it. */
export function rest(line: string, { start, end }: Span): string {
  const before = line.slice(0, start).replace(/[\s,;:]+$/, '');
  const after = line.slice(end).replace(/^[\s,;:]+/, '');
  return before && after && /^[.!?]/.test(after) ? before + after : `${before} ${after}`.trim();
}
