import { isTrue, same } from './check';
import {
  deletedAt,
  DESK,
  erasedAt,
  ID,
  idMade,
  LAPTOP,
  MADE,
  NOW,
  on,
  personOf,
  type PromisedOfSync,
  promiseOf,
  synced,
} from './sync-scene';

const NINETY_DAYS = 90 * 24 * 60;
const KEY = `2/${ID}`;

/** What becomes of wordings that a merge writes over. */
export const WORDING: readonly PromisedOfSync[] = [
  synced(
    'a text that a merge writes over stays for 90 days',
    async ({ store, put, wordings, sweep }, stage) => {
      await put(
        promiseOf({ v: { text: 'Call Maya', cue: 'After lunch' }, s: { text: on(LAPTOP, MADE + 1) } }),
      );
      await store.merge([
        promiseOf({
          v: { text: 'Call Maya tonight', cue: null },
          s: { text: on(DESK, MADE + 2), cue: on(DESK, MADE + 3) },
        }),
      ]);
      const until = NOW + NINETY_DAYS;
      const expected = [
        { key: KEY, field: 'cue', words: 'After lunch', stamp: on(LAPTOP, MADE), until },
        { key: KEY, field: 'text', words: 'Call Maya', stamp: on(LAPTOP, MADE + 1), until },
      ];
      const inOrder = async () => [...(await wordings())].sort((a, b) => (a.field < b.field ? -1 : 1));
      same(await inOrder(), expected, 'wordings');
      for (let day = 0; day <= 90; day++, stage.minute += 24 * 60) await sweep();
      same(await inOrder(), expected, 'wordings after 90 days');
      await sweep();
      same(await wordings(), [], 'wordings after 91 days');
    },
  ),

  synced('the wording written over last comes first', async ({ store, put, wordings }) => {
    await put(personOf({ v: { name: 'May', aliases: 'M' } }));
    for (const [index, name] of ['Maya', 'Maya B.', 'Maya Berg'].entries()) {
      await store.merge([personOf({ v: { name }, s: { name: on(DESK, MADE + 1 + index) } })]);
    }
    same(
      (await wordings()).map(({ key, words }) => [key, words]),
      ['Maya B.', 'Maya', 'May'].map((words) => [`1/${ID}`, words]),
      'wordings',
    );
  }),

  synced(
    'nothing is kept of the same words, of an older copy, of a first text, or of what is no text',
    async ({ store, put, rows, wordings }) => {
      const here = promiseOf({
        v: { text: 'Call Maya', person: idMade(MADE, 1), due: [1, 2500], lead: 30 },
        s: { text: on(LAPTOP, MADE + 5) },
      });
      await put(here);
      await store.merge([
        promiseOf({ v: { text: 'Call', cue: 'After lunch' }, s: { text: on(DESK, MADE + 4) } }),
        promiseOf({ v: { text: 'Call Maya' }, s: { text: on(DESK, MADE + 6) } }),
        promiseOf({
          v: { person: idMade(MADE, 2), due: [1, 2501], lead: 40 },
          s: { person: on(DESK, MADE + 6), due: on(DESK, MADE + 6), lead: on(DESK, MADE + 6) },
        }),
      ]);
      same(
        (await rows()).map(({ row }) => row.v),
        [{ text: 'Call Maya', cue: 'After lunch', person: idMade(MADE, 2), due: [1, 2501], lead: 40 }],
        'cells',
      );
      same(await wordings(), [], 'wordings');
    },
  ),

  synced('of several new wordings at once, only what stood here is an earlier one', async (device) => {
    const { store, put, rows, wordings } = device;
    await put(promiseOf({ v: { text: 'Call Maya' } }));
    const said = (text: string, later: number) =>
      promiseOf({ v: { text }, s: { text: on(DESK, MADE + later) } });
    await store.merge([said('second', 2), said('third', 3), said('first', 1)]);
    same(
      (await rows()).map(({ row }) => row.v['text']),
      ['third'],
      'text',
    );
    same(
      (await wordings()).map(({ words }) => words),
      ['Call Maya'],
      'wordings',
    );
  }),

  synced(
    'merging the same again writes nothing and keeps nothing',
    async ({ store, put, rows, wordings }) => {
      await put(promiseOf({ v: { text: 'Call Maya' } }));
      const copy = promiseOf({ v: { text: 'Call Maya tonight' }, s: { text: on(DESK, MADE + 2) } });
      await store.merge([copy]);
      const before = [await rows(), await wordings()];
      await store.merge([copy, copy]);
      await store.merge([promiseOf({ v: { text: 'Call Maya' } })]);
      same([await rows(), await wordings()], before, 'rows and wordings');
    },
  ),

  synced('words hidden elsewhere are gone here, from the earlier wordings too', async (device) => {
    const { store, put, rows, wordings } = device;
    const other = promiseOf({ id: idMade(MADE + 1), v: { text: 'Read the lease' } });
    await put(promiseOf({ v: { text: 'Secret', cue: 'After lunch' } }));
    await put(other);
    await store.merge([
      promiseOf({
        v: { text: 'Secret too', cue: 'At night' },
        s: { text: on(DESK, MADE + 2), cue: on(DESK, MADE + 2) },
      }),
      promiseOf({ id: other.row.id, v: { text: 'Read it' }, s: { text: on(DESK, MADE + 2) } }),
    ]);
    isTrue((await wordings()).length === 3, 'there are earlier wordings');
    await store.merge([promiseOf({ v: { text: null }, s: { text: on(DESK, MADE + 3) } })]);
    same((await wordings()).map(({ words }) => words).sort(), ['Read the lease'], 'wordings');
    isTrue(!JSON.stringify([await rows(), await wordings()]).includes('Secret'), 'no hidden words are left');
    await store.merge([promiseOf({ v: { text: 'New words' }, s: { text: on(DESK, MADE + 4) } })]);
    same((await wordings()).length, 1, 'wordings after new words came');
  }),

  synced('a record erased elsewhere leaves no wording here', async ({ store, put, rows, wordings }) => {
    await put(promiseOf({ v: { text: 'Secret', cue: 'Secretly' } }));
    await store.merge([
      promiseOf({
        v: { text: 'Secret too', cue: null },
        s: { text: on(DESK, MADE + 2), cue: on(DESK, MADE + 2) },
      }),
    ]);
    const erased = promiseOf({ life: erasedAt(on(DESK, MADE + 3)) });
    await store.merge([erased]);
    same([await rows(), await wordings()], [[erased], []], 'rows and wordings');
  }),

  synced('a deletion elsewhere leaves the earlier wordings, for undo', async ({ store, put, wordings }) => {
    await put(promiseOf({ v: { text: 'Call Maya' } }));
    await store.merge([promiseOf({ v: { text: 'Call' }, s: { text: on(DESK, MADE + 2) } })]);
    await store.merge([promiseOf({ life: deletedAt(on(DESK, MADE + 3)) })]);
    same(
      (await wordings()).map(({ words }) => words),
      ['Call Maya'],
      'wordings',
    );
  }),
];
