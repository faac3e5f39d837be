import type { Kind } from './record/field';

/** Fields of a stored trust (docs/domain.md §1, S20). Append only. Never scored, never exported. */
export const TRUST = {
  number: 12,
  fields: {
    text: { number: 1, column: 'text', maxBytes: 900 },
    person: { number: 2, column: 'word' },
    /** 1: I entrusted it to them; 2: they promised it to me. */
    way: { number: 3, column: 'int' },
    due: { number: 4, column: 'ints+word' },
    /** How it went, 1 well, 2 not, 3 let go, and the minute it was noted. */
    settled: { number: 5, column: 'ints' },
  },
  isFinished: ({ v: { settled } }) => settled != null,
} as const satisfies Kind;
