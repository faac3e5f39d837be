const FIRST = 'call send the ';

export const NEWEST_DICTIONARY = 1;

/** By number. */
export const DICTIONARIES: ReadonlyMap<number, Uint8Array> = new Map([[1, new TextEncoder().encode(FIRST)]]);
