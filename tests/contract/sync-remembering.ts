import type { Memory } from '../../utils/sync/memory';
import type { SyncStatus } from '../../utils/sync/status';
import { rejection, same } from './check';
import { DESK, LAPTOP, NOW, on, type PromisedOfSync, promiseOf, synced } from './sync-scene';

const NO_WISHES = { isOn: true, takeOut: false, retired: [] };

const MEMORY: Memory = {
  tags: { '0': [7, 4_294_967_295] },
  owners: { [DESK]: { tags: { '0': 9 }, heardAt: NOW, saidAt: NOW, days: 1, lastDay: 2516 } },
  moves: {},
  registers: { entry: { value: NOW - 200_000, stamp: on(DESK, NOW) } },
  schedule: { tokens: 9.5, atMs: 1_763_722_800_000, notBeforeMs: 0, failures: 0 },
  firstReadAt: NOW,
};

const STATUS: SyncStatus = {
  reach: 'on',
  handedOverAt: NOW,
  waiting: 2,
  devices: [{ id: LAPTOP, isThis: true, name: 'Laptop', isGone: false }],
  health: { damaged: [], newer: [], leftOut: 0 },
};

/** What the engine remembers, what the person wants, what the pages show. */
export const REMEMBERING: readonly PromisedOfSync[] = [
  synced('a new store knows no device and no memory, and sync is on', async ({ store, status, rows }) => {
    same(await store.load(), { device: undefined, memory: undefined, wishes: NO_WISHES }, 'what is loaded');
    same(await status(), undefined, 'status');
    same(await rows(), [], 'rows');
  }),

  synced('what was saved last is loaded, and the device stays until there is a new one', async (device) => {
    const { store } = device;
    await store.save(MEMORY, { device: LAPTOP, insteadOf: undefined });
    same(await store.load(), { device: LAPTOP, memory: MEMORY, wishes: NO_WISHES }, 'the first');
    const later: Memory = { ...MEMORY, owners: {}, registers: {}, travelAgainAt: NOW };
    await store.save(later);
    same(await store.load(), { device: LAPTOP, memory: later, wishes: NO_WISHES }, 'the second');
    await store.save(MEMORY, { device: DESK, insteadOf: LAPTOP });
    same(await store.load(), { device: DESK, memory: MEMORY, wishes: NO_WISHES }, 'with a new id');
  }),

  synced('an id that was drawn meanwhile is not written over', async ({ store }) => {
    await store.save(MEMORY, { device: LAPTOP, insteadOf: undefined });
    const later: Memory = { ...MEMORY, owners: {} };
    await rejection(store.save(later, { device: DESK, insteadOf: undefined }), 'saving');
    same(await store.load(), { device: LAPTOP, memory: MEMORY, wishes: NO_WISHES }, 'what is loaded');
  }),

  synced('what is saved or loaded and changed afterwards does not change what is kept', async (device) => {
    const tags: Record<string, number[]> = { '0': [1] };
    await device.store.save({ ...MEMORY, tags });
    tags['0']?.push(2);
    const loaded = (await device.store.load()).memory?.tags['0'] as number[] | undefined;
    loaded?.push(3);
    same(loaded, [1, 3], 'the tags that were loaded, and changed');
    same((await device.store.load()).memory?.tags, { '0': [1] }, 'tags');
  }),

  synced('the latest status is kept', async ({ store, status }) => {
    await store.saveStatus(STATUS);
    same(await status(), STATUS, 'the first');
    const later: SyncStatus = { ...STATUS, reach: 'unavailable', waiting: 0 };
    await store.saveStatus(later);
    await store.saveStatus(later);
    same(await status(), later, 'the second');
  }),

  synced('what the person wants is loaded with the rest', async ({ store, wish }) => {
    const retired = [
      { device: DESK, at: NOW - 5 },
      { device: 'Ph0ne', at: NOW },
    ];
    await wish({ isOn: false, takeOut: false, name: 'Laptop', retired });
    same(
      (await store.load()).wishes,
      { isOn: false, takeOut: false, name: 'Laptop', retired },
      'switched off',
    );
    await wish({ isOn: false, takeOut: true, travelAgainAt: NOW });
    same(
      (await store.load()).wishes,
      { isOn: false, takeOut: true, name: 'Laptop', retired, travelAgainAt: NOW },
      'taken out',
    );
    await wish({ isOn: true, takeOut: false });
    same(
      (await store.load()).wishes,
      { isOn: true, takeOut: false, name: 'Laptop', retired, travelAgainAt: NOW },
      'switched on again',
    );
  }),

  synced('a restored backup brings back what was remembered then (F21)', async ({ store, backUp }) => {
    await store.save(MEMORY, { device: LAPTOP, insteadOf: undefined });
    const restore = await backUp();
    await store.save({ ...MEMORY, firstReadAt: NOW + 9 }, { device: DESK, insteadOf: LAPTOP });
    await restore();
    same(await store.load(), { device: LAPTOP, memory: MEMORY, wishes: NO_WISHES }, 'what is loaded');
  }),

  synced('a closed database rejects everything that is asked of it (F36)', async ({ store, close }) => {
    close();
    const asked: Readonly<Record<string, Promise<unknown>>> = {
      load: store.load(),
      save: store.save(MEMORY, { device: LAPTOP, insteadOf: undefined }),
      saveStatus: store.saveStatus(STATUS),
      merge: store.merge([promiseOf({ v: { text: 'Call Maya' } })]),
      read: store.read({ finished: 0, gone: 0 }, []),
      countFinishedBefore: store.countFinishedBefore(NOW),
    };
    for (const [method, answer] of Object.entries(asked)) await rejection(answer, method);
  }),
];
