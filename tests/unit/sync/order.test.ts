import { expect, test } from 'vitest';

import { byImportance } from '../../../utils/sync/order';
import {
  bare,
  DAY,
  deleted,
  DESK,
  kept,
  LAPTOP,
  living,
  NOW,
  person,
  promise,
  record,
  thanks,
} from '../../support/sync/records';

const settings = record(9, { x: { 1: { type: 'int', value: 2, stamp: [NOW, 0, LAPTOP] } } });
const tombstone = bare(promise({ number: 3 }), deleted([NOW, 0, DESK]));
const stillWithWords = living(kept(NOW - 5 * DAY), deleted([NOW, 0, DESK]));

const IN_ORDER = [
  settings,
  tombstone,
  stillWithWords,
  person(),
  promise({ made: NOW - 400 * DAY }),
  promise(),
  kept(NOW - DAY),
  thanks({ made: NOW - 2 * DAY }),
  kept(NOW - 3 * DAY),
  kept(NOW - 300 * DAY),
];

test('settings go first, then deletions, people, what is open, and what is finished, the newest first', () => {
  const ranks = (all: readonly unknown[]) => all.map((it) => (it === tombstone ? stillWithWords : it));
  const sorted = IN_ORDER.toReversed().sort(byImportance);
  expect(ranks(sorted)).toEqual(ranks(IN_ORDER));
});

test('the order is the same however it was before', () => {
  const sorted = IN_ORDER.toSorted(byImportance);
  for (let turn = 1; turn < IN_ORDER.length; turn++) {
    const turned = [...IN_ORDER.slice(turn), ...IN_ORDER.slice(0, turn)];
    expect(turned.sort(byImportance)).toEqual(sorted);
  }
});
