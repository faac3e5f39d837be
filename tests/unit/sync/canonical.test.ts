import { expect, test } from 'vitest';

import type { Row } from '../../../utils/domain/record/row';
import { canonical } from '../../../utils/sync/canonical';
import { deleted, DESK, edited, LAPTOP, living, NOW, promise } from '../../support/sync/records';

const full: Row = {
  ...edited(promise(), [NOW, 1, DESK], { text: 'Call', due: [1, 2_500, 'Europe/Berlin'] }).row,
  log: [{ s: [NOW, 1, DESK], e: [1, 0] }],
  life: { state: 'alive', stamp: [NOW, 2, DESK] },
  x: {
    30: { type: 'int', value: 1, stamp: [NOW, 0, LAPTOP] },
    4: { type: 'word', value: 'a', stamp: [NOW, 0, DESK] },
  },
};

test('the order in which a row was put together makes no difference', () => {
  const { id, v, s, log, life, x } = full;
  const turned = (map: object = {}) => Object.fromEntries(Object.entries(map).reverse());
  const other = {
    x: turned(Object.fromEntries(Object.entries(x ?? {}).map(([number, cell]) => [number, turned(cell)]))),
    life: turned(life),
    log: log?.map(turned),
    s: turned(s),
    v: turned(v),
    id,
  } as unknown as Row;
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(full));
  expect(canonical(other)).toBe(canonical(full));
});

test('a creation stamp that is written out says what an absent one says', () => {
  const { row } = promise();
  const explicit = edited({ kind: 2, row }, [NOW - 1_440, 0, LAPTOP], row.v).row;
  expect(explicit).not.toEqual(row);
  expect(canonical(explicit)).toBe(canonical(row));
});

test('nothing is the same as an empty list of it', () => {
  const { row } = promise();
  expect(canonical({ ...row, log: [], x: {} })).toBe(canonical(row));
});

test.each<[string, Row]>([
  ['a value', { ...full, v: { ...full.v, text: 'Ring' } }],
  ['a cleared value', { ...full, v: { ...full.v, text: null } }],
  ['a text for a number', { ...full, v: { ...full.v, due: [1, '2500', 'Europe/Berlin'] } }],
  ['a stamp', { ...full, s: { ...full.s, text: [NOW, 2, DESK] } }],
  ['a device of a stamp', { ...full, s: { ...full.s, text: [NOW, 1, LAPTOP] } }],
  ['an entry', { ...full, log: [{ s: [NOW, 1, DESK], e: [1, 1] }] }],
  ['the stamp of an entry', { ...full, log: [{ s: [NOW, 0, DESK], e: [1, 0] }] }],
  ['life', living({ kind: 2, row: full }, deleted([NOW, 2, DESK])).row],
  ['the stamp of life', { ...full, life: { state: 'alive', stamp: [NOW, 3, DESK] } }],
  ['an unknown value', { ...full, x: { ...full.x, 30: { type: 'int', value: 2, stamp: [NOW, 0, LAPTOP] } } }],
  [
    'the type of an unknown value',
    { ...full, x: { ...full.x, 30: { type: 'ints', value: 1, stamp: [NOW, 0, LAPTOP] } } },
  ],
  [
    'the number of an unknown field',
    { ...full, x: { ...full.x, 31: { type: 'int', value: 1, stamp: [NOW, 0, LAPTOP] } } },
  ],
  ['the id', { ...full, id: promise({ number: 9 }).row.id }],
])('rows that differ in %s do not say the same', (_what, other) => {
  expect(canonical(other)).not.toBe(canonical(full));
});
