import type { Kind } from './record/field';

/** Fields of the one record of synced settings. Append only; a setting becomes a field once it was changed. */
export const SETTING = { number: 9, fields: {} } as const satisfies Kind;

/** Its id, derived from (kind 9, no parent, no period), so that every device has the same one. */
export const SETTINGS_ID = '000003YOTYdM0';
