import type { Kind } from './record/field';

/**
 * Fields of a stored repair. Append only. They stand apart from `repair.ts`, because everything that writes or syncs has
 * to know the list, and few read what a repair holds.
 */
export const REPAIR = {
  number: 4,
  fields: {
    person: { number: 1, column: 'word' },
    /** The commitment that was missed or late; absent when it is about something else. */
    of: { number: 2, column: 'word' },
    /** What happened. */
    what: { number: 3, column: 'text', maxBytes: 1200 },
    /** How it was for them. */
    heard: { number: 4, column: 'text', maxBytes: 1000 },
    apology: { number: 5, column: 'text', maxBytes: 1800 },
    amends: { number: 6, column: 'text', maxBytes: 700 },
    /** The new, smaller promise. */
    promise: { number: 7, column: 'word' },
    /** The day on which to ask how it is now, in days since 2020. */
    askOn: { number: 8, column: 'int' },
    /** How many of the six steps have been gone through or skipped. */
    passed: { number: 9, column: 'int' },
    /** The minute at which it was closed. */
    closed: { number: 10, column: 'int' },
    /** The day on which a rebuilding plan began. */
    planned: { number: 11, column: 'int' },
    /** What would help them feel more secure, as they said it. */
    helps: { number: 12, column: 'text', maxBytes: 600 },
    /** The day on which to ask that again. */
    helpOn: { number: 13, column: 'int' },
  },
  isFinished: ({ v: { closed } }) => closed != null,
} as const satisfies Kind;
