/** The constants of docs/sync.md §3. Bytes as a browser counts them; minutes and days where a name says so. */

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

/** The part of an item's bytes that it aims at: 8,000 of 8,192. The rest is for what was not foreseen. */
export const ITEM_TARGET = 8_000 / 8_192;
/** The part of slot 0 that is left to the device card, so that a longer name never pushes a record out. */
export const CARD_RESERVE = 300 / 8_000;
/** The part of a home that writing may fill. */
export const FILL_TARGET = 0.94;
/** The part of a home down to which old entries are shed once it is full. */
export const SHED_TARGET = 0.85;
/** From this part on every copy that is not needed is taken out at once. */
export const TIDY_FROM = 0.75;

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

export const DAY_MINUTES = 1_440;

/** How long after an edit of one's own it is published at once, and not in turn with the others. */
export const OWN_EDIT_MINUTES = 24 * 60;
/** How long each device before me in the row gets to publish what is covered by nobody. */
export const RANK_MINUTES = 10;
/** And up to so many minutes more, at random. */
export const RANK_JITTER_MINUTES = 2;
/** How long the old copy of a moved record stays. */
export const MOVE_MINUTES = 10;
/** The part of a slot that may be copies nobody needs. */
export const DEAD_SHARE = 0.25;
/** After the first complete read, when a device without records shows its card. */
export const FIRST_CARD_MINUTES = 10;
/** How old the day on the card may be. */
export const HEARTBEAT_DAYS = 30;
/** How many write tags are remembered of each slot. */
export const TAGS_KEPT = 64;

/** Silent for so many days, of which this device saw so many different ones, an owner is dead. */
export const DEAD_AFTER_DAYS = 90;
export const DEAD_AFTER_READING_DAYS = 14;
/** How long all of a dead owner's records must have been covered before its items are removed. */
export const ADOPTION_MINUTES = 24 * 60;

/** Nothing changed within so many days is ever shed. */
export const SHED_AFTER_DAYS = 100;

/** How long a first look for other devices takes. */
export const LOOKING_MINUTES = 5;

/** After a local edit: wait for the next one, but not for ever. */
export const EDIT_PAUSE_MS = 3_000;
export const EDIT_PATIENCE_MS = 30_000;
/** Writes that may follow each other, and how soon each comes back. */
export const TOKENS = 10;
export const TOKEN_MS = 3 * 60_000;
/** After a rejection: the first pause, doubled each time up to the last. */
export const FIRST_PAUSE_MS = 30_000;
export const LAST_PAUSE_MS = 60 * 60_000;
