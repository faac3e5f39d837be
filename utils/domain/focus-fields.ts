import type { Kind } from './record/field';

/** Fields of a stored focus of a week (docs/domain.md §1, S5). Append only. Its id is derived from the week. */
export const FOCUS = {
  number: 11,
  fields: {
    /** The number of the area; null where it is in one's own words. */
    area: { number: 1, column: 'int' },
    /** One's own words for it. */
    text: { number: 2, column: 'text', maxBytes: 360 },
  },
  isFinished: () => true,
} as const satisfies Kind;
