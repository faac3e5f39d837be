/** The constants of docs/sync.md §3. Bytes as a browser counts them, minutes and days where a name says so. */

/** What a home can hold. */
export interface HomeLimits {
  /** Bytes of all items together, their keys included. */
  readonly total: number;
  /** Bytes of one item with its key. */
  readonly item: number;
  /** Number of items. */
  readonly items: number;
}

/** Of storage.sync, in every browser that has it. */
export const STORAGE_SYNC: HomeLimits = { total: 102_400, item: 8_192, items: 512 };

/** Bytes an item aims at, with its key and quotes: the rest of 8,192 is left for what was not foreseen. */
export const ITEM_BYTES = 8_000;

export const KEY_PREFIX = 'p';
export const OWNER_CHARACTERS = 5;
/** Slots of an owner, in order. */
export const SLOTS = '0123456789abcdefghijklmnopqrstuvwxyz';

export const DICTIONARY_BYTES = 12 * 1024;
/** All fields of a record together, so that every record fits an item. */
export const RECORD_BYTES = 5_500;

/** Beyond these an item is not read, whoever wrote it. */
export const MOST_KEYS = 2_000;
export const MOST_INFLATED_BYTES = 256 * 1024;
export const MOST_INFLATED_BYTES_A_TICK = 8 * 1024 * 1024;
export const MOST_RECORDS_AN_ITEM = 4_096;
export const MOST_FIELDS_A_RECORD = 64;
