import type { Kind } from './record/field';
import type { CellValue } from './record/row';

/**
 * Fields of the one record of synced settings. Append only; a setting becomes a cell once it was changed. What the cells
 * mean, and what counts without them, is the business of those who read them.
 */
export const SETTING = {
  number: 9,
  fields: {
    /** Minute of the day of the morning list; -1: none. */
    morning: { number: 1, column: 'int' },
    /** Minute of the day of the evening's "still open?"; -1: none. */
    evening: { number: 2, column: 'int' },
    /** 0: no nudges before a due. */
    beforeDue: { number: 3, column: 'int' },
    /** From and to, in minutes of the day; empty: no quiet hours. */
    quiet: { number: 4, column: 'ints' },
    /** The most reminder moments a day. */
    most: { number: 5, column: 'int' },
    /** "What I want to be counted on for", in one sentence. */
    stand: { number: 6, column: 'text', maxBytes: 600 },
  },
} as const satisfies Kind;

/** The settings that were ever changed; null is as it was before. */
export type SettingCells = { readonly [field in keyof typeof SETTING.fields]?: CellValue };

/** Its id, derived from (kind 9, no parent, no period), so that every device has the same one. */
export const SETTINGS_ID = '000003YOTYdM0';
