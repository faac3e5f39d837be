import type { Kind } from './record/field';

/** Fields of a stored important date. Append only. */
export const IMPORTANT_DATE = {
  number: 8,
  fields: {
    text: { number: 1, column: 'text', maxBytes: 360 },
    person: { number: 2, column: 'word' },
    /** Month and day, and the year where it matters. */
    on: { number: 3, column: 'ints' },
    /** 1: in that year only. */
    once: { number: 4, column: 'int' },
    /** How many days before to say so; absent: IMPORTANT_DATE_BEFORE_DAYS. */
    before: { number: 5, column: 'int' },
  },
} as const satisfies Kind;
