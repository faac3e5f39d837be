import type { Kind } from './record/field';

/** Fields of a stored commitment. Append only: numbers and meanings are for ever (docs/sync.md §3.17). */
export const COMMITMENT = {
  number: 2,
  fields: {
    text: { number: 1, column: 'text', maxBytes: 3000 },
    person: { number: 2, column: 'word' },
    due: { number: 3, column: 'ints+word' },
    /** Absent or null: as the due. */
    scored: { number: 4, column: 'ints+word' },
    outcome: { number: 5, column: 'ints' },
    cue: { number: 6, column: 'text', maxBytes: 600 },
    lead: { number: 7, column: 'int' },
    ritual: { number: 8, column: 'word' },
    wanted: { number: 9, column: 'int' },
    snoozedUntil: { number: 10, column: 'int', quiet: true },
    /** The promise that this one is a first step of. */
    stepOf: { number: 11, column: 'word' },
    /** 1: no more asking whether to repair it. */
    leftAlone: { number: 12, column: 'int' },
  },
  isFinished: ({ v: { outcome } }) => outcome != null,
} as const satisfies Kind;
