import type { SyncRecord } from '../../utils/sync/record';
import { same } from './check';
import type { SyncDevice } from './sync-device';
import {
  deletedAt,
  DESK,
  erasedAt,
  ID,
  idMade,
  MADE,
  NEW_KIND,
  newCell,
  NOW,
  on,
  personOf,
  type PromisedOfSync,
  promiseOf,
  synced,
  thanksOf,
} from './sync-scene';

const NONE = { finished: NOW, gone: NOW };

/** A settled promise, last changed in this minute. */
const settledAt = (minute: number, number: number): SyncRecord =>
  promiseOf({
    id: idMade(MADE, number),
    v: { text: 'Settled', outcome: [1, minute] },
    s: { outcome: on(DESK, minute) },
  });
const goneAt = (minute: number, number: number): SyncRecord =>
  promiseOf({ id: idMade(MADE, number), life: deletedAt(on(DESK, minute)) });
const keyOf = ({ kind, row }: SyncRecord) => `${kind}/${row.id}`;

async function keysOf(device: SyncDevice, since: typeof NONE, also: Iterable<string> = []) {
  return (await device.store.read(since, also)).map(keyOf).sort();
}

/** What the engine is given to publish. */
export const READING: readonly PromisedOfSync[] = [
  synced('what is not finished always travels, however old', async (device) => {
    const records = [
      personOf({ v: { name: 'Maya' } }),
      promiseOf({ id: idMade(0), v: { text: 'Open for ever' } }),
      promiseOf({
        id: idMade(MADE, 1),
        v: { text: 'Opened again', outcome: null },
        s: { outcome: on(DESK, MADE + 1) },
      }),
      { kind: 9, row: { id: idMade(0, 1), v: {}, s: {}, x: newCell('a setting', on(DESK, MADE)) } },
      { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, x: newCell('unknown', on(DESK, MADE)) } },
    ];
    for (const record of records) await device.put(record);
    same(await keysOf(device, NONE), records.map(keyOf).sort(), 'keys');
  }),

  synced('finished records travel from their cut-off on, to the minute', async (device) => {
    const cut = MADE + 500;
    const records = [cut - 1, cut, cut + 1].map((minute, number) => settledAt(minute, number));
    const thanks = [cut - 1, cut].map((minute) =>
      thanksOf({ id: idMade(minute), v: { text: 'They waited', person: ID, day: 2516 } }),
    );
    for (const record of [...records, ...thanks]) await device.put(record);
    const [before, at, after] = records.map(keyOf);
    const [noted, notedAt] = thanks.map(keyOf);
    const read = (finished: number) => keysOf(device, { finished, gone: NOW });
    same(await read(cut), [at, after, notedAt].sort(), 'from the cut-off');
    same(await read(0), [before, at, after, noted, notedAt].sort(), 'from the beginning');
    same(await read(cut + 2), [], 'from later on');
    same(await device.store.countFinishedBefore(cut), 2, 'before the cut-off');
    same(await device.store.countFinishedBefore(cut + 1), 4, 'a minute later');
    same(await device.store.countFinishedBefore(0), 0, 'before everything');
  }),

  synced('what is gone travels from a cut-off of its own, to the minute', async (device) => {
    const cut = MADE + 500;
    const deleted = [cut - 1, cut, cut + 1].map((minute, number) => goneAt(minute, number));
    const erased = thanksOf({ life: erasedAt(on(DESK, cut)) });
    const unknown = { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, life: deletedAt(on(DESK, cut)) } };
    for (const record of [...deleted, erased, unknown]) await device.put(record);
    const [before, at, after] = deleted.map(keyOf);
    const read = (gone: number) => keysOf(device, { finished: NOW, gone });
    same(await read(cut), [at, after, keyOf(erased), keyOf(unknown)].sort(), 'from the cut-off');
    same((await read(0)).includes(before ?? ''), true, 'the first, from the beginning');
    same(await read(cut + 2), [], 'from later on');
    same(await device.store.countFinishedBefore(NOW), 0, 'none of them counts as finished');
  }),

  synced('a snooze makes nothing newer, a deletion taken back does', async (device) => {
    const cut = MADE + 500;
    const { row } = settledAt(cut - 1, 0);
    const snoozed = promiseOf({
      ...row,
      v: { ...row.v, snoozedUntil: cut + 90 },
      s: { ...row.s, snoozedUntil: on(DESK, cut) },
    });
    const back = promiseOf({
      ...settledAt(cut - 1, 1).row,
      life: { state: 'alive', stamp: on(DESK, cut) },
    });
    await device.put(snoozed);
    await device.put(back);
    same(await keysOf(device, { finished: cut, gone: NOW }), [keyOf(back)], 'keys');
  }),

  synced('what was deleted and changed later travels like what is alive', async (device) => {
    const open = promiseOf({
      v: { text: 'Changed' },
      s: { text: on(DESK, MADE + 9) },
      life: deletedAt(on(DESK, MADE + 8)),
    });
    const { row } = settledAt(MADE + 9, 1);
    const settled = promiseOf({ ...row, life: deletedAt(on(DESK, MADE + 8)) });
    await device.store.merge([open, settled]);
    same(await keysOf(device, { finished: MADE + 9, gone: NOW }), [open, settled].map(keyOf).sort(), 'both');
    same(await keysOf(device, { finished: MADE + 10, gone: 0 }), [keyOf(open)], 'the open one');
  }),

  synced('what a merge changes is found at its new place', async (device) => {
    const { store } = device;
    await device.put(promiseOf({ v: { text: 'Call Maya' } }));
    const open = { finished: NOW, gone: NOW };
    const finished = { finished: MADE + 20, gone: NOW };
    const gone = { finished: NOW, gone: MADE + 30 };
    const found = () => Promise.all([open, finished, gone].map((since) => keysOf(device, since)));
    const key = `2/${ID}`;
    same(await found(), [[key], [key], [key]], 'open');
    const settled = { v: { outcome: [1, MADE + 20] }, s: { outcome: on(DESK, MADE + 20) } };
    await store.merge([promiseOf(settled)]);
    same(await found(), [[], [key], []], 'settled');
    await store.merge([promiseOf({ life: deletedAt(on(DESK, MADE + 30)) })]);
    same(await found(), [[], [], [key]], 'deleted');
    await store.merge([promiseOf({ v: { outcome: null }, s: { outcome: on(DESK, MADE + 40) } })]);
    same(await found(), [[key], [key], [key]], 'opened again later');
  }),

  synced('records asked for by name are read whatever they are, each once', async (device) => {
    const records = [
      settledAt(MADE + 1, 1),
      goneAt(MADE + 1, 2),
      promiseOf({ id: idMade(MADE, 3), v: { text: 'Open' } }),
      { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, life: deletedAt(on(DESK, MADE)) } },
    ];
    for (const record of records) await device.put(record);
    const named = records.map(keyOf);
    same(await keysOf(device, NONE), named.slice(2, 3), 'without names');
    const absent = [`2/${idMade(0)}`, `1/${ID}`, `78/${ID}`, `0/${ID}`];
    same(await keysOf(device, NONE, new Set([...named, ...absent])), [...named].sort(), 'with names');
    same(await keysOf(device, NONE, [...named, ...named].values()), [...named].sort(), 'with names, twice');
  }),

  synced('a record is read as it was written, and nothing of this device with it', async (device) => {
    const records = [
      promiseOf({
        v: { text: 'Call Maya', due: [1, 2500, 900, 'Europe/Berlin'] },
        s: { due: on(DESK, MADE + 1) },
        log: [{ s: on(DESK, MADE + 1), e: [1, 0, 1, 0, 1, 2500, 900, 'Europe/Berlin'] }],
        life: { state: 'alive', stamp: on(DESK, MADE + 2, 7) },
        x: newCell('later', on(DESK, MADE)),
      }),
      { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, x: newCell('unknown', on(DESK, MADE)) } },
    ];
    await device.store.merge(records);
    same(await device.store.read(NONE, []), records, 'records');
  }),
];
