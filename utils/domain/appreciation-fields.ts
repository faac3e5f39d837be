import type { Kind } from './record/field';

/**
 * Fields of a stored appreciation. Append only. They stand apart from `appreciation.ts`, because every page that writes
 * has to know the list, and only the card reads what it holds.
 */
export const APPRECIATION = {
  number: 3,
  fields: {
    text: { number: 1, column: 'text', maxBytes: 3000 },
    person: { number: 2, column: 'word' },
    /** The day it was noticed, in days since 2020. */
    day: { number: 3, column: 'int' },
    /** The day it was said to them. */
    saidOn: { number: 4, column: 'int' },
    /** In which way: 1 words, 2 a touch, 3 a deed. Written together with `saidOn`, always. */
    how: { number: 5, column: 'int' },
  },
  isFinished: () => true,
} as const satisfies Kind;
