import { describe, expect, test } from 'vitest';
import type { Row } from '../../../utils/domain/record/row';
import { decodeItem, encodeItem, READS, tagOf } from '../../../utils/sync/codec';
import { STORAGE_SYNC } from '../../../utils/sync/limits';
import type { SyncRecord } from '../../../utils/sync/record';
import { PHRASES } from '../../../scripts/dictionary/phrases';
import { itemOf, itemOfTables, numbersOfColumn, numbersOfTable } from '../../support/sync-item';

const DAMAGED = { ok: false, reason: 'damaged' } as const;
const NEWER = { ok: false, reason: 'newer' } as const;

const ID = '0F6WW000La9x2';
const promise = (text: string, more: Partial<Row> = {}): SyncRecord => ({
  kind: 2,
  row: { id: ID, v: { text }, s: {}, ...more },
});
const LEASE = promise('Call Maya about the lease');
const ITEM = encodeItem([LEASE], { key: 'pLa9x20', tag: 0xdead_beef });

describe('an item', () => {
  test('decodes to its records and its write tag', () => {
    const decoded = decodeItem(ITEM, { key: 'pLa9x20' });
    expect(decoded).toEqual({
      ok: true,
      tag: 0xdead_beef,
      records: [LEASE],
      leftOut: 0,
      inflatedBytes: expect.any(Number),
    });
  });

  test('of no records is one too', () => {
    expect(decodeItem(encodeItem([]))).toMatchObject({ ok: true, records: [], leftOut: 0 });
  });

  test('is bound to its key', () => {
    expect(decodeItem(ITEM, { key: 'pLa9x21' })).toEqual(DAMAGED);
    expect(decodeItem(ITEM)).toEqual(DAMAGED);
  });

  test('shows its write tag without being decoded', () => {
    expect(tagOf(ITEM)).toBe(0xdead_beef);
    expect(tagOf(encodeItem([]))).toBe(0);
    // Also one that only a newer version can read, or that is cut off further on.
    expect(tagOf(itemOf({ codec: 9, tag: 7 }))).toBe(7);
    expect(tagOf(ITEM.slice(0, 17))).toBe(0xdead_beef);
  });

  test.each([undefined, null, 5, {}, '', 'a', 'a  ', 'b2345678901234567', 'a"2345678901234567'])(
    'F28: %j has no write tag',
    (value) => {
      expect(tagOf(value)).toBeUndefined();
    },
  );

  test('says how many bytes it unfolds to, which is what a budget is spent on', () => {
    const decoded = decodeItem(ITEM, { key: 'pLa9x20' });
    const bytes = decoded.ok ? decoded.inflatedBytes : 0;
    expect(decodeItem(ITEM, { key: 'pLa9x20', budget: { left: bytes } }).ok).toBe(true);
    expect(decodeItem(ITEM, { key: 'pLa9x20', budget: { left: bytes - 1 } })).toEqual(DAMAGED);
    expect(decodeItem(ITEM, { key: 'pLa9x20', budget: { left: -1 } })).toEqual(DAMAGED);
  });

  test('is packed with the newest dictionary, with another, or with none', () => {
    const records = PHRASES.slice(60, 90).map((text, index) =>
      promise(text, { id: `0F6WW00${index % 10}La9x${Math.floor(index / 10)}` }),
    );
    const sizes = [undefined, 1, 0].map((dictionary) => {
      const text = encodeItem(records, dictionary === undefined ? {} : { dictionary });
      expect(decodeItem(text)).toMatchObject({ ok: true, leftOut: 0 });
      return text.length;
    });
    expect(sizes[0]).toBe(sizes[1]);
    expect(sizes[0]).toBeLessThan((sizes[2] ?? 0) * 0.6);
  });

  test('leaves a record out that no version of ours could have written', () => {
    const odd = promise('x', { id: '0F6WW001La9x2', v: { text: 5 } });
    expect(decodeItem(encodeItem([odd, LEASE]))).toMatchObject({ records: [LEASE], leftOut: 0 });
  });

  test('of more than any reader takes is longer than any slot, so that it will be divided', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      promise('a'.repeat(3000), { id: `0F6WW${String(index).padStart(3, '0')}La9x2` }),
    );
    expect(encodeItem(many).length).toBeGreaterThan(STORAGE_SYNC.item);
    expect(decodeItem(encodeItem(many))).toEqual(DAMAGED);
    expect(encodeItem(many.slice(0, 80)).length).toBeLessThan(STORAGE_SYNC.item);
    expect(decodeItem(encodeItem(many.slice(0, 80)))).toMatchObject({ ok: true });
  });
});

describe('F25: what only a newer version can read is not damaged', () => {
  test.each<[string, string]>([
    ['a format', itemOf({ format: 'b' })],
    ['a codec', itemOf({ codec: 3 })],
    ['a dictionary', itemOf({ dictionary: 2 })],
    ['a seal', itemOf({ flags: 1 })],
    ['a salt', itemOf({ flags: 2 })],
    ['any other flag', itemOf({ flags: 128 })],
    [
      'a column type',
      itemOf({ numbers: numbersOfColumn(({ head, bits }) => [head.code(40), bits.plain(9, 4)]) }),
    ],
    ['another layout of a table', itemOf({ numbers: numbersOfTable(({ bits }) => bits.plain(1, 1)) })],
  ])('%s of its own', (_what, text) => {
    expect(decodeItem(text)).toEqual(NEWER);
  });

  test('a column type that there is, is read', () => {
    const empty = {
      kind: 2,
      ids: [],
      lives: [],
      logs: [],
      columns: [{ field: 40, type: 'int', cells: [] }],
    } as const;
    expect(decodeItem(itemOfTables(empty))).toMatchObject({ ok: true, records: [] });
  });

  test('this version says what it reads', () => {
    expect(READS).toEqual({ formats: ['a'], codecs: [0, 1, 2], dictionaries: [1] });
  });
});

describe('F26: what was changed on the way is found out', () => {
  test('every single bit of an item, flipped', () => {
    const records = [LEASE, { kind: 1, row: { id: ID, v: { name: 'Maya' }, s: {} } }];
    const text = encodeItem(records, { key: 'pLa9x20', tag: 5 });
    const outcomes = new Set<string>();
    for (let at = 0; at < text.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const other = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        const decoded = decodeItem(text.slice(0, at) + other + text.slice(at + 1), { key: 'pLa9x20' });
        // A bit of the packing that stands for nothing may be otherwise: the checksum vouches for what is in it.
        outcomes.add(decoded.ok ? JSON.stringify(decoded) : decoded.reason);
      }
    }
    const whole = decodeItem(text, { key: 'pLa9x20' });
    expect([...outcomes].filter((one) => one !== JSON.stringify(whole)).sort()).toEqual(['damaged', 'newer']);
  });

  test('every shorter piece of it', () => {
    for (let end = 0; end < ITEM.length; end++) {
      expect(decodeItem(ITEM.slice(0, end), { key: 'pLa9x20' })).toEqual(DAMAGED);
    }
  });

  test('anything added to it that is not deflate’s to ignore', () => {
    const stored = encodeItem([{ kind: 2, row: { id: ID, v: {}, s: {} } }]);
    expect(decodeItem(`${stored}!!`)).toEqual(DAMAGED);
    expect(decodeItem(`${ITEM}!`, { key: 'pLa9x20' })).toEqual(DAMAGED);
  });
});

describe('F33: any text comes back', () => {
  test.each([
    '',
    '👩🏽‍🚀🎁',
    'להתקשר אל הרופאה',
    'أن أعيد الكتاب',
    'a\u0000b',
    '\ud83d',
    '\udc00x',
    '\u0001',
    '\ufeffx',
    'É',
    'İ',
    'ß',
  ])('%j, and does not disturb its neighbours', (text) => {
    const records = ['before', text, 'after'].map((one, index) =>
      promise(one, { id: `0F6WW00${index}La9x2` }),
    );
    expect(decodeItem(encodeItem(records))).toMatchObject({ ok: true, records });
  });
});
