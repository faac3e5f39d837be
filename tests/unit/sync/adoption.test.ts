import { expect, test } from 'vitest';

import { adopt } from '../../../utils/sync/adoption';
import type { Observation } from '../../../utils/sync/memory';
import { keyOf, type SyncRecord } from '../../../utils/sync/record';
import { byKey, DAY, DESK, LAPTOP, NOW, PHONE, promises } from '../../support/sync/records';
import { areaOf, DAMAGED, NEWER, type Shard } from '../../support/sync/shards';

const LEFT = promises(2);
const PHONES: readonly Shard[] = [
  { owner: PHONE, slot: '0', card: {}, records: LEFT.slice(0, 1) },
  { owner: PHONE, slot: '4', records: LEFT.slice(1) },
];
const silent: Observation = { tags: {}, heardAt: 0, saidAt: 0, days: 90, lastDay: 0 };

function adopted({
  shards = PHONES,
  coveredSince,
  judged = LEFT,
  uncovered = [],
  live = [LAPTOP],
  now = NOW,
}: {
  readonly shards?: readonly Shard[];
  /** Since when both items were covered, if they were. */
  readonly coveredSince?: number;
  readonly judged?: readonly SyncRecord[];
  readonly uncovered?: readonly SyncRecord[];
  readonly live?: readonly string[];
  readonly now?: number;
}) {
  const since = coveredSince === undefined ? {} : { coveredSince: { 0: coveredSince, 4: coveredSince } };
  const { owners, removable } = adopt(areaOf(shards), {
    owners: { [DESK]: silent, [PHONE]: { ...silent, ...since } },
    live: new Set(live),
    me: LAPTOP,
    records: byKey(judged),
    uncovered: new Set(uncovered.map(keyOf)),
    now,
  });
  return { since: owners[PHONE]?.coveredSince, removable };
}

test('an item of a dead device is not removed while the living lack any of it, the next one may be (F23)', () => {
  expect(adopted({ uncovered: LEFT.slice(1), coveredSince: NOW - 2 * DAY })).toEqual({
    since: { 0: NOW - 2 * DAY },
    removable: ['pPh7q10'],
  });
});

test('nor while this device does not know of any of it itself', () => {
  expect(adopted({ judged: LEFT.slice(1), coveredSince: NOW - 2 * DAY })).toEqual({
    since: { 4: NOW - 2 * DAY },
    removable: ['pPh7q14'],
  });
});

test('nor on the day on which they first have all of it', () => {
  expect(adopted({})).toEqual({ since: { 0: NOW, 4: NOW }, removable: [] });
  const since = NOW - DAY + 1;
  expect(adopted({ coveredSince: since })).toEqual({ since: { 0: since, 4: since }, removable: [] });
});

test('but a day later (F23)', () => {
  expect(adopted({ coveredSince: NOW - DAY }).removable).toEqual(['pPh7q10', 'pPh7q14']);
});

test('what got lost on that day begins it again', () => {
  expect(adopted({ coveredSince: NOW - 2 * DAY, uncovered: LEFT })).toEqual({
    since: undefined,
    removable: [],
  });
});

test('one that turns out to live keeps its items, and dies anew another time (F38)', () => {
  expect(adopted({ coveredSince: NOW - 2 * DAY, live: [LAPTOP, PHONE] })).toEqual({
    since: undefined,
    removable: [],
  });
});

test('items that hold anything unreadable stay, the others go', () => {
  const shards: readonly Shard[] = [
    ...PHONES,
    { owner: PHONE, slot: '5', text: NEWER },
    { owner: PHONE, slot: '6', text: DAMAGED },
  ];
  expect(adopted({ shards, coveredSince: NOW - DAY }).removable).toEqual(['pPh7q10', 'pPh7q14']);
});

test('an item with a record that was left out stays', () => {
  const area = areaOf(PHONES);
  const items = area.items.map((item) =>
    item.content.state === 'read' && item.slot === '4'
      ? { ...item, content: { ...item.content, leftOut: 1 } }
      : item,
  );
  const { removable } = adopt(
    { ...area, items },
    {
      owners: { [PHONE]: { ...silent, coveredSince: { 0: NOW - DAY, 4: NOW - DAY } } },
      live: new Set([LAPTOP]),
      me: LAPTOP,
      records: byKey(LEFT),
      uncovered: new Set(),
      now: NOW,
    },
  );
  expect(removable).toEqual(['pPh7q10']);
});

test('a clock that was set back begins the day again', () => {
  expect(adopted({ coveredSince: NOW + 9 * DAY })).toEqual({ since: { 0: NOW, 4: NOW }, removable: [] });
});

test('nobody else’s items are touched, one’s own neither', () => {
  const shards: readonly Shard[] = [
    ...PHONES,
    { owner: DESK, slot: '0', card: {}, records: LEFT },
    { owner: LAPTOP, slot: '0', card: {}, records: LEFT },
  ];
  expect(adopted({ shards, coveredSince: NOW - DAY, live: [LAPTOP, DESK] }).removable).toEqual([
    'pPh7q10',
    'pPh7q14',
  ]);
});

test('a dead device without items is nothing to take over', () => {
  expect(adopted({ shards: [], coveredSince: NOW - DAY })).toEqual({ since: undefined, removable: [] });
});
