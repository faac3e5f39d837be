import type { Kind } from './record/field';

/**
 * Fields of a stored ritual. Append only. They stand apart from `ritual.ts`, because everything that writes or syncs has
 * to know the list, and few read what a ritual holds.
 */
export const RITUAL = {
  number: 6,
  fields: {
    text: { number: 1, column: 'text', maxBytes: 3000 },
    person: { number: 2, column: 'word' },
    /** The first occurrence, as a due; its time and zone are those of all. */
    first: { number: 3, column: 'ints+word' },
    /** As an RRULE. */
    rule: { number: 4, column: 'word' },
    /** The last day, in days since 2020. */
    until: { number: 5, column: 'int' },
    /** First and last day of each pause, flat, in days since 2020. */
    pauses: { number: 6, column: 'ints' },
    cue: { number: 7, column: 'text', maxBytes: 600 },
    lead: { number: 8, column: 'int' },
    /** The ritual this one goes on from. */
    after: { number: 9, column: 'word' },
    /** The repair whose rebuilding plan it belongs to. */
    plan: { number: 10, column: 'word' },
  },
} as const satisfies Kind;
