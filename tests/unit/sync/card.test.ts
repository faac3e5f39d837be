import { describe, expect, test } from 'vitest';

import { cardFrom, cardRecord, isCard } from '../../../utils/sync/card';
import { decodeItem, encodeItem, READS } from '../../../utils/sync/codec';
import type { Registers } from '../../../utils/sync/memory';
import { DAY, DESK, LAPTOP, NOW, promise, record } from '../../support/sync/records';
import { SELF, TODAY } from '../../support/sync/shards';

const REGISTERS: Registers = {
  entry: { value: NOW - 120 * DAY, stamp: [NOW, 3, DESK] },
  tombstone: { value: 0, stamp: [0, 0, LAPTOP] },
};
const about = { self: SELF, reads: READS, seenOn: TODAY, registers: REGISTERS };

test('a card says after its way what was said before: name, browser, version, day and cut-offs with their stamps', () => {
  const read = decodeItem(encodeItem([cardRecord(LAPTOP, about), promise()]));
  const cards = read.ok ? read.records.filter(isCard) : [];
  expect(cards.map(({ row }) => cardFrom(row))).toEqual([
    { ...SELF, seenOn: TODAY, codecs: READS.codecs, dictionaries: READS.dictionaries, registers: REGISTERS },
  ]);
});

test('it says what this version can read', () => {
  const { formats, codecs, dictionaries } = cardRecord(LAPTOP, about).row.v;
  expect({ formats, codecs, dictionaries }).toEqual({ formats: 'a', codecs: [0, 1, 2], dictionaries: [1] });
});

test('a device has one card, whenever it is written', () => {
  const [early, late] = [cardRecord(LAPTOP, about), cardRecord(LAPTOP, { ...about, seenOn: TODAY + 90 })];
  expect(early.row.id).toBe(late.row.id);
  expect(cardRecord(DESK, about).row.id).not.toBe(early.row.id);
});

describe('of a strange card is read what can be understood', () => {
  test.each<[string, Record<string, string | number | null | readonly (string | number)[]>]>([
    ['nothing', {}],
    ['only cleared fields', { name: null, browser: null, version: null, seenOn: null, entry: null }],
    [
      'fields of other types',
      { name: 4, browser: [1], version: [], seenOn: 'today', entry: 'all', note: [3] },
    ],
    ['empty texts', { name: '', browser: '', version: '' }],
  ])('%s: nothing is known, nothing breaks', (_what, v) => {
    expect(cardFrom(record(0, { v }).row)).toEqual({ registers: {} });
  });

  test('what is sound beside what is not counts', () => {
    const { row } = record(0, {
      v: { name: 'Desk', browser: 7, seenOn: 3, entry: 5 },
      s: { entry: [9, 0, DESK] },
    });
    expect(cardFrom(row)).toEqual({
      name: 'Desk',
      seenOn: 3,
      registers: { entry: { value: 5, stamp: [9, 0, DESK] } },
    });
  });
});
