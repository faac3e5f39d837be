import type { SyncRecord } from '../../utils/sync/record';
import { isTrue, rejection, same } from './check';
import {
  deletedAt,
  DESK,
  erasedAt,
  ID,
  idMade,
  LAPTOP,
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

const DAY = 24 * 60;
const SETTLED = [1, MADE + 20];

/** How copies from elsewhere meet what is here. */
export const MERGING: readonly PromisedOfSync[] = [
  synced('what no copy names stays as it is: absence never deletes (I4)', async ({ store, put, rows }) => {
    const here = [
      personOf({ id: idMade(MADE, 1), v: { name: 'Maya' } }),
      promiseOf({ v: { text: 'Call Maya', person: idMade(MADE, 1) }, s: { text: on(DESK, MADE + 5) } }),
      thanksOf({ id: idMade(MADE, 2), v: { text: 'They waited', person: idMade(MADE, 1), day: 2516 } }),
      { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, x: newCell('later', on(DESK, MADE)) } },
    ];
    for (const record of here) await put(record);
    const before = await rows();
    await store.merge([]);
    same(await rows(), before, 'after nothing came');
    const other = promiseOf({ id: idMade(MADE + 1), v: { text: 'Read the lease' } });
    await store.merge([other]);
    same((await rows()).length, 5, 'rows');
    // A copy without a field, a log or a life says nothing about them.
    await store.merge(here.map(({ kind, row }) => ({ kind, row: { id: row.id, v: {}, s: {} } })));
    same(
      (await rows()).filter(({ row }) => row.id !== other.row.id),
      before,
      'after empty copies',
    );
  }),

  synced('the copies of one record become one row, in whatever order they come', async (first, stage) => {
    const second = await stage.device();
    const copies = [
      promiseOf({ v: { text: 'Call Maya', due: [1, 2500] } }),
      promiseOf({
        v: { text: 'Call Maya about the lease', due: [1, 2500] },
        s: { text: on(LAPTOP, MADE + 10) },
      }),
      promiseOf({
        v: { text: 'Call Maya', due: [1, 2504], outcome: SETTLED },
        s: { due: on(DESK, MADE + 9), outcome: on(DESK, MADE + 20) },
        log: [{ s: on(DESK, MADE + 20), e: [2, 1] }],
      }),
    ];
    await first.store.merge(copies);
    for (const copy of [...copies].reverse()) await second.store.merge([copy]);
    const expected = promiseOf({
      v: { text: 'Call Maya about the lease', due: [1, 2504], outcome: SETTLED },
      s: { text: on(LAPTOP, MADE + 10), due: on(DESK, MADE + 9), outcome: on(DESK, MADE + 20) },
      log: [{ s: on(DESK, MADE + 20), e: [2, 1] }],
    });
    same(await first.rows(), [expected], 'all at once');
    same(await second.rows(), [expected], 'one by one, the last first');
  }),

  synced('one id of two kinds names two records', async ({ store, rows }) => {
    const both: SyncRecord[] = [
      personOf({ v: { name: 'Maya' } }),
      promiseOf({ v: { text: 'Call' } }),
      { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, x: newCell('one', on(DESK, MADE)) } },
      { kind: NEW_KIND + 1, row: { id: ID, v: {}, s: {}, x: newCell('two', on(DESK, MADE)) } },
    ];
    await store.merge(both);
    same(await rows(), both, 'rows');
  }),

  synced(
    'kinds and fields that only a newer version knows are kept, merged and given on (I13)',
    async ({ store, rows }) => {
      const log = [{ s: on(DESK, MADE + 3), e: [9, 'someday'] }];
      const known = promiseOf({
        v: { text: 'Call Maya' },
        x: { 40: { type: 'ints', value: [1, 2], stamp: on(DESK, MADE + 1) } },
      });
      const unknown = { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, log, x: newCell('a', on(DESK, MADE)) } };
      await store.merge([known, unknown]);
      await store.merge([
        promiseOf({ v: {}, x: newCell('b', on(LAPTOP, MADE + 2)) }),
        { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, x: newCell('c', on(DESK, MADE + 9)) } },
        { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, x: newCell('older', on(DESK, MADE - 9)) } },
      ]);
      const merged = [
        promiseOf({
          v: { text: 'Call Maya' },
          x: { ...newCell('b', on(LAPTOP, MADE + 2)), ...known.row.x },
        }),
        { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, log, x: newCell('c', on(DESK, MADE + 9)) } },
      ];
      same(await rows(), merged, 'rows');
      same(await store.read({ finished: NOW, gone: NOW }, []), merged, 'what travels');
    },
  ),

  synced('two clones that drew one id end with one row, the same on both (F30)', async (first, stage) => {
    const second = await stage.device();
    const one = promiseOf({ v: { text: 'Call Maya', due: [1, 2500] } });
    const other = promiseOf({ v: { text: 'Read the lease', cue: 'After lunch' } });
    await first.put(one);
    await second.put(other);
    await first.store.merge([other]);
    await second.store.merge([one]);
    const merged = promiseOf({ v: { text: 'Read the lease', due: [1, 2500], cue: 'After lunch' } });
    same(await first.rows(), [merged], 'on the first');
    same(await second.rows(), [merged], 'on the second');
    same(
      (await first.wordings()).map(({ words }) => words),
      ['Call Maya'],
      'the other wording, where it stood',
    );
  }),

  synced('equal stamps with different values end alike on both devices (F31)', async (first, stage) => {
    const second = await stage.device();
    const stamp = on(DESK, MADE + 5);
    const values = [null, 'Call', 'Call Maya', '😀'];
    for (const [index, value] of values.entries()) {
      const next = values[(index + 1) % values.length] ?? null;
      const [one, other] = [value, next].map((text) =>
        promiseOf({ id: idMade(MADE, index), v: { text }, s: { text: stamp } }),
      );
      if (!one || !other) continue;
      await first.store.merge([one, other]);
      await second.store.merge([other]);
      await second.store.merge([one]);
    }
    const texts = async (device: typeof first) => (await device.rows()).map(({ row }) => row.v['text']);
    same(await texts(first), ['Call', 'Call Maya', '😀', '😀'], 'texts on the first');
    same(await texts(second), ['Call', 'Call Maya', '😀', '😀'], 'texts on the second');
  }),

  synced(
    'a database restored from an older backup is one more state: merging brings it up again (F21)',
    async ({ store, put, rows, backUp }) => {
      await put(promiseOf({ v: { text: 'Call Maya' } }));
      const restore = await backUp();
      const later = [
        promiseOf({ v: { text: 'Call Maya tonight' }, s: { text: on(LAPTOP, MADE + 7) } }),
        promiseOf({ id: idMade(MADE + 8), v: { text: 'Read the lease' } }),
      ];
      await store.merge(later);
      const whole = await rows();
      await restore();
      same((await rows()).length, 1, 'rows after restoring');
      await store.merge(later);
      same(await rows(), whole, 'rows after merging again');
      await restore();
      same((await rows()).length, 1, 'rows after restoring once more');
    },
  ),

  synced('any text a person can type survives (F33)', async ({ store, rows }) => {
    const texts = ['🫶🏽 family 👨‍👩‍👧', 'שלום לכולם', 'a\uFFFDb', '<b>"\\\n', '\u2028', 'x'.repeat(1000)];
    await store.merge(texts.map((text, random) => promiseOf({ id: idMade(MADE, random), v: { text } })));
    same(
      (await rows()).map(({ row }) => row.v['text']),
      texts,
      'texts',
    );
  }),

  synced(
    'a deleted record keeps its words for a while, a later change brings it back, an erased one is final',
    async ({ store, put, rows }) => {
      await put(promiseOf({ v: { text: 'Call Maya' } }));
      const tombstone = promiseOf({ life: deletedAt(on(DESK, MADE + 20)) });
      await store.merge([tombstone]);
      const deleted = promiseOf({ v: { text: 'Call Maya' }, life: deletedAt(on(DESK, MADE + 20)) });
      same(await rows(), [deleted], 'the deleted one');
      const kept = promiseOf({ v: { outcome: SETTLED }, s: { outcome: on(LAPTOP, MADE + 30) } });
      await store.merge([kept]);
      const back = promiseOf({
        v: { text: 'Call Maya', outcome: SETTLED },
        s: kept.row.s,
        life: deletedAt(on(DESK, MADE + 20)),
      });
      same(await rows(), [back], 'after a later change');
      await store.merge([promiseOf({ life: erasedAt(on(DESK, MADE + 1)) })]);
      await store.merge([kept]);
      same(await rows(), [promiseOf({ life: erasedAt(on(DESK, MADE + 1)) })], 'erased');
    },
  ),

  synced(
    'words that were emptied 90 days after a deletion do not come back with an older copy',
    async ({ store, put, sweep, rows }, stage) => {
      const full = promiseOf({ v: { text: 'Secret' }, x: newCell('secret too', on(DESK, MADE)) });
      const life = deletedAt(on(DESK, NOW));
      const unknown = { kind: NEW_KIND, row: { id: ID, v: {}, s: {}, x: newCell('Secret', on(DESK, MADE)) } };
      const stale = [full, unknown];
      for (const { kind, row } of stale) await put({ kind, row: { ...row, life } });
      for (let day = 0; day < 91; day++, stage.minute += DAY) await sweep();
      await store.merge(stale);
      same(
        await rows(),
        stale.map(({ kind, row }) => ({ kind, row: { ...row, life } })),
        'rows on the last day',
      );
      await sweep();
      const tombstones = stale.map(({ kind }) => ({ kind, row: { id: ID, v: {}, s: {}, life } }));
      same(await rows(), tombstones, 'rows after it');
      await store.merge(stale);
      same(await rows(), tombstones, 'rows after an older copy came');
      const later = promiseOf({ v: { text: 'Changed' }, s: { text: on(LAPTOP, NOW + 1) } });
      await store.merge([later]);
      isTrue(
        (await rows()).some(({ row }) => row.v['text'] === 'Changed'),
        'a later change brings it back',
      );
    },
  ),

  synced('a copy that breaks leaves nothing half merged', async ({ store, put, rows, wordings }) => {
    await put(promiseOf({ v: { text: 'Call Maya' } }));
    const before = await rows();
    const good = promiseOf({ v: { text: 'Changed' }, s: { text: on(DESK, MADE + 5) } });
    const fresh = personOf({ v: { name: 'Maya' } });
    await rejection(store.merge([good, fresh, thanksOf({ id: 'none', v: { text: 'x' } })]), 'merging');
    same(await rows(), before, 'rows');
    same(await wordings(), [], 'earlier wordings');
  }),
];
