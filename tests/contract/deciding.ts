import { deleteCommitment } from '../../utils/db/commitment-commands';
import { readOpenCommitments } from '../../utils/db/commitments';
import {
  type EarlierWording,
  readEarlierWordings,
  readEarlierWordingsOf,
} from '../../utils/db/earlier-wordings';
import { restoreWording } from '../../utils/db/restore-wording';
import { readRevived } from '../../utils/db/revived';
import { deleteAnyway, keepRevived } from '../../utils/db/revived-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSyncWishes } from '../../utils/db/sync-status';
import { syncStore } from '../../utils/db/sync-store';
import { letTravelAgain, nameDevice, retireDevice, turnSync } from '../../utils/db/sync-wishes';
import { undo } from '../../utils/db/undo';
import { hideWords, reword } from '../../utils/domain/transitions';
import { same } from './check';
import { changed, logged, NOON, only, type Promised, type Scene, stored, TODAY } from './scene';
import { deletedAt, DESK, ID, idMade, LAPTOP, MADE, NOW, on, promiseOf, thanksOf } from './sync-scene';

const GONE = { ok: false, reason: 'gone' };
const MAYA = idMade(MADE, 1);
/** Deleted on Desk, then changed on Laptop, which had not heard of it. */
const REVIVED = promiseOf({
  v: { text: 'Call Maya tonight', person: MAYA },
  s: { text: on(LAPTOP, MADE + 30) },
  life: deletedAt(on(DESK, MADE + 20)),
});

/** What a person decides about what sync brought. */
export const DECIDING: readonly Promised[] = [
  stored('what was deleted on one device and changed later on another is asked about', async (scene, db) => {
    const thanks = thanksOf({
      v: { text: 'She waited', person: MAYA, day: 2516, saidOn: 2517 },
      s: { saidOn: on(LAPTOP, MADE + 9) },
      life: deletedAt(on(DESK, MADE + 8)),
    });
    const hidden = promiseOf({ id: idMade(MADE, 2), v: { text: null }, s: { text: on(DESK, MADE + 9) } });
    await syncStore(db, scene).merge([
      REVIVED,
      thanks,
      { ...hidden, row: { ...hidden.row, life: deletedAt(on(LAPTOP, MADE + 8)) } },
      promiseOf({ id: idMade(MADE, 3), v: { text: 'Gone' }, life: deletedAt(on(DESK, MADE + 8)) }),
      promiseOf({ id: idMade(MADE, 4), v: { text: 'Alive' } }),
    ]);
    same(
      await readRevived(db),
      [
        {
          table: 'commitments',
          id: ID,
          deletedOn: DESK,
          changedOn: LAPTOP,
          words: 'Call Maya tonight',
          person: MAYA,
        },
        { table: 'commitments', id: idMade(MADE, 2), deletedOn: LAPTOP, changedOn: DESK },
        {
          table: 'appreciations',
          id: ID,
          deletedOn: DESK,
          changedOn: LAPTOP,
          words: 'She waited',
          person: MAYA,
        },
      ],
      'questions',
    );
  }),

  stored('“delete anyway” deletes it, and undo brings it back to stay', async (scene, db) => {
    await syncStore(db, scene).merge([REVIVED]);
    const answer = await deleteAnyway(db, scene, { table: 'commitments', id: ID });
    same([await readRevived(db), await readOpenCommitments(db, TODAY)], [[], []], 'questions and promises');
    same(await deleteAnyway(db, scene, { table: 'commitments', id: ID }), GONE, 'deleting twice');
    if (answer.ok) await undo(db, scene, answer.command);
    same((await only(db)).text, 'Call Maya tonight', 'the promise after undo');
    same(await readRevived(db), [], 'questions after undo');
  }),

  stored('what is kept stays, whatever copy of the deletion comes again', async (scene, db) => {
    await syncStore(db, scene).merge([REVIVED]);
    const answer = await keepRevived(db, scene, { table: 'commitments', id: ID });
    await syncStore(db, scene).merge([REVIVED]);
    same(await readRevived(db), [], 'questions');
    same((await only(db)).text, 'Call Maya tonight', 'the promise');
    same(await deleteAnyway(db, scene, { table: 'commitments', id: ID }), GONE, 'a late answer');
    if (answer.ok) await undo(db, scene, answer.command);
    same((await only(db)).text, 'Call Maya tonight', 'the promise after undo');
  }),

  stored('earlier wordings are read, the latest first, of all or of one record', async (scene, db) => {
    const first = await overwritten(db, scene, 'Call Maya', 'Call Maya tonight');
    const second = await overwritten(db, scene, 'Read the lease', 'Read it');
    const wordings: readonly EarlierWording[] = [
      {
        seq: 4,
        table: 'commitments',
        id: second,
        field: 'text',
        words: 'Read the lease',
        by: second.slice(8),
        at: NOW,
        present: 'Read it',
      },
      {
        seq: 2,
        table: 'commitments',
        id: first,
        field: 'text',
        words: 'Call Maya',
        by: first.slice(8),
        at: NOW,
        present: 'Call Maya tonight',
      },
    ];
    same(await readEarlierWordings(db, 10), wordings, 'all');
    same(await readEarlierWordings(db, 1), wordings.slice(0, 1), 'the latest');
    same(await readEarlierWordingsOf(db, 'commitments', first), wordings.slice(1), 'of the first');
    same(await readEarlierWordingsOf(db, 'people', first), [], 'of nobody');
  }),

  stored(
    'as many earlier wordings are read as asked for, past those of what is deleted',
    async (scene, db) => {
      const id = await overwritten(db, scene, 'Call Maya', 'Call Maya tonight');
      const noisy = await overwritten(db, scene, 'Noise', 'Noise 0');
      for (let minute = 2; minute < 250; minute++) {
        await syncStore(db, scene).merge([said(noisy, `Noise ${minute}`, minute)]);
      }
      same((await readEarlierWordings(db, 500)).length, 250, 'wordings');
      await deleteCommitment(db, scene, noisy);
      same(
        (await readEarlierWordings(db, 1)).map((wording) => wording.id),
        [id],
        'records',
      );
    },
  ),

  stored('a wording that is put back is an edit like any other, and can be undone', async (scene, db) => {
    scene.moment = NOON.add({ minutes: 30 });
    const id = await overwritten(db, scene, 'Call Maya', 'Call Maya tonight');
    const [wording] = await readEarlierWordings(db, 1);
    scene.moment = NOON.add({ minutes: 60 });
    const answer = await restoreWording(db, scene, wording?.seq ?? 0);
    const row = await db.commitments.get(id);
    same([row?.v['text'], row?.s['text']?.[0]], ['Call Maya', NOW + 60], 'the words and their minute');
    const [displaced] = await readEarlierWordings(db, 10);
    same(
      [displaced?.words, displaced?.present],
      ['Call Maya tonight', 'Call Maya'],
      'what it took the place of',
    );
    if (answer.ok) await undo(db, scene, answer.command);
    same((await only(db)).text, 'Call Maya tonight', 'after undo');
    same(
      (await readEarlierWordings(db, 10)).map(({ words }) => words),
      ['Call Maya'],
      'earlier wordings after undo',
    );
    for (let turn = 0; turn < 4; turn++) {
      const [other] = await readEarlierWordings(db, 1);
      await restoreWording(db, scene, other?.seq ?? 0);
      same((await readEarlierWordings(db, 10)).length, 1, 'earlier wordings after many turns');
    }
  }),

  stored('a wording that was forgotten, or whose record is deleted, is not put back', async (scene, db) => {
    const id = await overwritten(db, scene, 'Call Maya', 'Call Maya tonight');
    const [wording] = await readEarlierWordings(db, 1);
    const seq = wording?.seq ?? 0;
    const own = (await db.history.toArray()).find(({ name }) => name === 'log')?.seq ?? 0;
    same(await restoreWording(db, scene, own), GONE, 'what is no wording');
    await deleteCommitment(db, scene, id);
    same(await readEarlierWordings(db, 10), [], 'wordings of what is deleted');
    same(await restoreWording(db, scene, seq), GONE, 'of what is deleted');
    const hidden = await overwritten(db, scene, 'Secret', 'Secret too');
    const [secret] = await readEarlierWordingsOf(db, 'commitments', hidden);
    await changed(db, scene, hidden, 'hide', hideWords);
    same(await readEarlierWordings(db, 10), [], 'wordings of what was hidden');
    same(await restoreWording(db, scene, secret?.seq ?? 0), GONE, 'of what was hidden');
  }),

  stored('own edits are no earlier wordings', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Call Maya' });
    await changed(db, scene, id, 'reword', () => reword('Call Maya tonight'));
    same(await readEarlierWordings(db, 10), [], 'earlier wordings');
    same(await readEarlierWordingsOf(db, 'commitments', id), [], 'earlier wordings of the promise');
  }),

  stored(
    'sync is switched, and a device is named, said to be gone, and asked for more',
    async (scene, db) => {
      const now = scene.now();
      same(await readSyncWishes(db), { isOn: true, takeOut: false, retired: [] }, 'at first');
      await turnSync(db, 'taken-out');
      same(await nameDevice(db, '  Laptop\nin the  kitchen '), { ok: true }, 'a name');
      for (const name of ['x'.repeat(81), '🌱'.repeat(61)]) {
        same(await nameDevice(db, name), { ok: false, reason: 'too-long' }, 'a long name');
      }
      await retireDevice(db, DESK, now);
      await retireDevice(db, LAPTOP, now);
      await retireDevice(db, DESK, now.add({ hours: 1 }));
      await letTravelAgain(db, now);
      const wishes = {
        takeOut: true,
        retired: [
          { device: LAPTOP, at: NOW },
          { device: DESK, at: NOW + 60 },
        ],
        travelAgainAt: NOW,
      };
      same(await readSyncWishes(db), { isOn: false, ...wishes, name: 'Laptop in the kitchen' }, 'then');
      await turnSync(db, 'off');
      await nameDevice(db, ' \u200b');
      same(await readSyncWishes(db), { isOn: false, ...wishes, takeOut: false }, 'without a name');
      await nameDevice(db, 'Desk');
      await nameDevice(db, undefined);
      await turnSync(db, 'on');
      same(await readSyncWishes(db), { isOn: true, ...wishes, takeOut: false }, 'switched on');
    },
  ),
];

const said = (id: string, text: string, later: number) =>
  promiseOf({ id, v: { text }, s: { text: on(DESK, NOW + 30 + later) } });

/** Logs a promise that another device then words anew; answers its id. */
async function overwritten(db: SteadilyDatabase, scene: Scene, text: string, anew: string): Promise<string> {
  const { id } = await logged(db, scene, { text });
  await syncStore(db, scene).merge([said(id, anew, 1)]);
  return id;
}
