import type { Kind } from './record/field';

/** Fields of a stored decision: "check with them first" (docs/domain.md §1, S19). Append only. */
export const DECISION = {
  number: 13,
  fields: {
    text: { number: 1, column: 'text', maxBytes: 3000 },
    /** With whom to check. */
    person: { number: 2, column: 'word' },
    /** When it would be due. */
    due: { number: 3, column: 'ints+word' },
    /** 1: promised, 2: not, and the minute it was decided. */
    settled: { number: 4, column: 'ints' },
    /** The promise it became. */
    promise: { number: 5, column: 'word' },
    /** The promise that was taken back to check first. */
    from: { number: 6, column: 'word' },
    cue: { number: 7, column: 'text', maxBytes: 600 },
    /** Minutes before the due at which it would need a word. */
    lead: { number: 8, column: 'int' },
  },
  isFinished: ({ v: { settled } }) => settled != null,
} as const satisfies Kind;
