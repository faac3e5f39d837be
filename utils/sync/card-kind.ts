import type { Kind } from '../domain/record/field';

/**
 * What a device says about itself, as a record of a kind of its own, so that it travels and grows like any other.
 * Append only. The cut-offs are cells of their own, since their stamps decide between devices.
 */
export const CARD = {
  number: 0,
  fields: {
    name: { number: 1, column: 'text', maxBytes: 240 },
    browser: { number: 2, column: 'text', maxBytes: 120 },
    version: { number: 3, column: 'text', maxBytes: 60 },
    formats: { number: 4, column: 'text', maxBytes: 60 },
    codecs: { number: 5, column: 'ints' },
    dictionaries: { number: 6, column: 'ints' },
    /** The day it last wrote, in days since 2020 (UTC). */
    seenOn: { number: 7, column: 'int' },
    note: { number: 8, column: 'int' },
    entry: { number: 9, column: 'int' },
    tombstone: { number: 10, column: 'int' },
    /** 1: its items are sealed with a passphrase. Reserved. */
    seals: { number: 11, column: 'int' },
  },
} as const satisfies Kind;
