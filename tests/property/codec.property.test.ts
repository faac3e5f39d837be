import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../utils/domain/record/row';
import { decodeItem, encodeItem, tagOf } from '../../utils/sync/codec';
import type { SyncRecord } from '../../utils/sync/record';
import { inOrder, syncRecords } from '../support/sync-records';

fc.configureGlobal({ seed: 20_260_119, numRuns: 120, interruptAfterTimeLimit: 20_000 });

const read = (text: string, key?: string): readonly SyncRecord[] => {
  const decoded = decodeItem(text, key === undefined ? {} : { key });
  if (!decoded.ok) throw new Error(decoded.reason);
  expect(decoded.leftOut).toBe(0);
  return decoded.records;
};

describe('what goes into an item comes out of it', () => {
  test('I12, F33: all records as they were, whatever their texts and numbers', () => {
    fc.assert(
      fc.property(syncRecords, (records) => {
        expect(inOrder(read(encodeItem(records)))).toStrictEqual(inOrder(records));
      }),
    );
  });

  test('I12: in the one form in which devices store rows, byte for byte', () => {
    fc.assert(
      fc.property(syncRecords, (records) => {
        expect(JSON.stringify(inOrder(read(encodeItem(records))))).toBe(JSON.stringify(inOrder(records)));
      }),
    );
  });

  test('with and without a dictionary, under its own key, with its write tag', () => {
    const tag = fc.integer({ min: 0, max: 0xffff_ffff });
    fc.assert(
      fc.property(syncRecords, fc.constantFrom(0, 1), tag, (records, dictionary, write) => {
        const text = encodeItem(records, { key: 'pLa9x20', tag: write, dictionary });
        expect(inOrder(read(text, 'pLa9x20'))).toStrictEqual(inOrder(records));
        expect(tagOf(text)).toBe(write);
        expect(decodeItem(text, { key: 'pLa9x21' })).toEqual({ ok: false, reason: 'damaged' });
      }),
    );
  });

  test('I12: its text keeps to the 92 characters that cost one byte in every browser', () => {
    fc.assert(
      fc.property(syncRecords, (records) => {
        expect(encodeItem(records)).toMatch(/^a(?:[ !#-;=-[\]-~]{2})*$/);
      }),
    );
  });
});

test('I15: equal records in any order give the same text', () => {
  const orders = syncRecords.chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.shuffledSubarray([...records], { minLength: records.length, maxLength: records.length }),
    ),
  );
  fc.assert(
    fc.property(orders, ([records, others]) => {
      expect(encodeItem(others)).toBe(encodeItem(records));
    }),
  );
});

test('I13: what an older version decodes and encodes again is the same text, unknown fields and kinds included', () => {
  fc.assert(
    fc.property(syncRecords, (records) => {
      const text = encodeItem(records);
      expect(encodeItem(read(text))).toBe(text);
    }),
  );
});

test('I17: nothing but id and life of an erased record is in an item, whatever is in its row', () => {
  fc.assert(
    fc.property(syncRecords, (records) => {
      const erased = records.map(({ kind, row }): SyncRecord => {
        const end: Row = { ...row, life: { state: 'erased', stamp: [5, 0, 'La9x2'] } };
        return { kind, row: end };
      });
      const bare = erased.map(({ kind, row: { id, life } }): SyncRecord => {
        return { kind, row: { id, v: {}, s: {}, ...(life && { life }) } };
      });
      expect(encodeItem(erased)).toBe(encodeItem(bare));
    }),
  );
});
