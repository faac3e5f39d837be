import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';

import { syncHome } from '../../../utils/platform/sync-home';
import { STORAGE_SYNC } from '../../../utils/sync/limits';

type Area = typeof browser.storage.sync;

const { onChanged } = browser.storage;

/** A home on an area of which only these methods are as a test wants them. */
function homeOn(area: Partial<Area>) {
  const home = syncHome(STORAGE_SYNC, { sync: { ...browser.storage.sync, ...area }, onChanged });
  if (!home) throw new Error('no home');
  return home;
}

/** An area that answers every call in this way, whichever it is. */
const answering = (answer: () => Promise<never>) => homeOn({ get: answer, set: answer, remove: answer });

const CALLS = {
  list: (home: ReturnType<typeof homeOn>) => home.list(),
  put: (home: ReturnType<typeof homeOn>) => home.put(new Map([['a', '1']])),
  remove: (home: ReturnType<typeof homeOn>) => home.remove(['a']),
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('a browser without storage.sync has no home there (F34)', () => {
  expect(syncHome(STORAGE_SYNC, { onChanged })).toBeUndefined();
});

it('a put is one set of all its items, a remove one remove of all its keys', async () => {
  const calls: unknown[] = [];
  const note = (what: unknown) => {
    calls.push(what);
    return Promise.resolve();
  };
  const home = homeOn({ set: note, remove: note });
  await home.put(
    new Map([
      ['a', '1'],
      ['b', '2'],
    ]),
  );
  await home.remove(['a', 'b']);
  expect(calls).toEqual([{ a: '1', b: '2' }, ['a', 'b']]);
});

it.each(Object.entries(CALLS))(
  'what %s throws or rejects with is its rejection (F34, F35)',
  async (_name, call) => {
    const refused = new Error('storage.sync is switched off');
    await expect(call(answering(() => Promise.reject(refused)))).rejects.toBe(refused);
    const thrown = answering(() => {
      throw refused;
    });
    await expect(call(thrown)).rejects.toBe(refused);
  },
);

it.each(Object.entries(CALLS))('%s waits for half a minute and no longer (F35)', async (_name, call) => {
  let settled: unknown = 'still waiting';
  call(answering(() => new Promise(() => {}))).then(
    () => (settled = 'answered'),
    (error: unknown) => (settled = error),
  );
  await vi.advanceTimersByTimeAsync(29_999);
  expect(settled).toBe('still waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(String(settled)).toMatch(/^Error: storage\.sync\.(get|set|remove) gave no answer for 30 s\.$/);
});

it('what the browser says after that goes unheard, whatever it is (F35)', async () => {
  const unheard: unknown[] = [];
  const listen = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', listen);
  try {
    const late = answering(
      () => new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), 40_000)),
    );
    const calls = Promise.allSettled(Object.values(CALLS).map((call) => call(late)));
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await calls).map((call) => call.status === 'rejected' && String(call.reason))).toEqual(
      ['get', 'set', 'remove'].map((name) => `Error: storage.sync.${name} gave no answer for 30 s.`),
    );
    vi.useRealTimers();
    await new Promise((resolve) => setImmediate(resolve));
    expect(unheard).toEqual([]);
  } finally {
    process.off('unhandledRejection', listen);
  }
});

it('an answer in time leaves no timer behind', async () => {
  await homeOn({}).list();
  expect(vi.getTimerCount()).toBe(0);
});

it('only changes of the sync area are heard', async () => {
  let heard = 0;
  const stop = homeOn({}).onChange(() => (heard += 1));
  await browser.storage.local.set({ a: 1 });
  expect(heard).toBe(0);
  await browser.storage.sync.set({ a: 1 });
  expect(heard).toBe(1);
  stop();
  await browser.storage.sync.set({ a: 2 });
  expect(heard).toBe(1);
});
