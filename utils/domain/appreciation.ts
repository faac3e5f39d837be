import type { Kind } from './record/field';

/** Fields of a stored appreciation. Append only. */
export const APPRECIATION = {
  number: 3,
  fields: {
    text: { number: 1, column: 'text', maxBytes: 3000 },
    person: { number: 2, column: 'word' },
    /** The day it was noticed, in days since 2020. */
    day: { number: 3, column: 'int' },
    /** The day it was said to them. */
    saidOn: { number: 4, column: 'int' },
  },
} as const satisfies Kind;
