import type { Kind } from './record/field';

/**
 * Fields of a stored person. Append only. They stand apart from `person.ts`, because whoever reads people before a page's
 * first paint needs no list.
 */
export const PERSON = {
  number: 1,
  fields: {
    name: { number: 1, column: 'text', maxBytes: 240 },
    /** One a line. */
    aliases: { number: 2, column: 'text', maxBytes: 960 },
    /** 1: no prompts for this person. */
    noPrompts: { number: 3, column: 'int' },
    /** Day and number of each prompt that was shown in the last 60 days, flat; at most SHOWN_LENGTH of them. */
    shown: { number: 4, column: 'ints', quiet: true },
    label: { number: 5, column: 'text', maxBytes: 180 },
    notes: { number: 6, column: 'text', maxBytes: 1800 },
    /** Their boundaries, one a line. */
    theirs: { number: 7, column: 'text', maxBytes: 900 },
    /** My boundaries with them, one a line. */
    mine: { number: 8, column: 'text', maxBytes: 900 },
    /** 1: put away. */
    archived: { number: 9, column: 'int' },
    mergedInto: { number: 10, column: 'word' },
  },
} as const satisfies Kind;
