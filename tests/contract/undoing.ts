import type { SteadilyDatabase } from '../../utils/db/schema';
import { deleteCommitment } from '../../utils/db/commitment-commands';
import { readOpenCommitments } from '../../utils/db/commitments';
import { readPeople } from '../../utils/db/people';
import { sweep } from '../../utils/db/sweep';
import { mergeCopies } from '../../utils/db/merge-copies';
import { reopen, undo } from '../../utils/db/undo';
import { KINDS } from '../../utils/domain/kinds';
import { minuteOf } from '../../utils/domain/record/minute';
import { hideWords, keep, move, reword } from '../../utils/domain/transitions';
import { isTrue, same } from './check';
import { type Promised, changed, FIVE, FRIDAY, logged, only, stored, TODAY } from './scene';
import { DESK } from './sync-scene';

/** What can be taken back, how far, and for how long. */
export const UNDOING: readonly Promised[] = [
  stored(
    'undo puts a settled promise back exactly as before, and can itself be undone',
    async (scene, db) => {
      const { id } = await logged(db, scene, { text: 'Home by seven', due: FIVE });
      const before = await only(db);
      const command = await changed(db, scene, id, 'keep', (c) => keep(c, scene.moment));
      same((await only(db)).outcome?.kind, 'kept', 'outcome');
      const undone = await undo(db, scene, command);
      same(undone.result, 'undone', 'undo');
      same(await only(db), before, 'the promise after undo');
      same((await undo(db, scene, undone.command)).result, 'undone', 'undo of the undo');
      same((await only(db)).outcome?.kind, 'kept', 'outcome again');
    },
  ),

  stored('undo of a move brings back due, scored due and history together', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven', due: FIVE });
    const before = await only(db);
    const command = await changed(db, scene, id, 'move', (c) =>
      move(c, { to: FRIDAY, telling: 'not-told' }, scene.moment),
    );
    same((await only(db)).changes.length, 1, 'changes');
    await undo(db, scene, command);
    same(await only(db), before, 'the promise after undo');
  }),

  stored('undo leaves what was changed again since', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven' });
    const first = await changed(db, scene, id, 'reword', () => reword('Home by six'));
    await changed(db, scene, id, 'reword', () => reword('Home by five'));
    same((await undo(db, scene, first)).result, 'changed-since', 'undo');
    same((await only(db)).text, 'Home by five', 'words');
  }),

  stored(
    'undo of logging takes the promise and its new person away, but not a person others need',
    async (scene, db) => {
      const first = await logged(db, scene, { text: 'Call Mum', newPerson: 'Mum' });
      await undo(db, scene, first.command);
      same(await readOpenCommitments(db, TODAY), [], 'open promises');
      same(await readPeople(db), [], 'people');
      const second = await logged(db, scene, { text: 'Call Sam', newPerson: 'Sam' });
      await logged(db, scene, { text: 'Walk with Sam', newPerson: 'Sam' });
      await undo(db, scene, second.command);
      same(
        (await readPeople(db)).map(({ name }) => name),
        ['Sam'],
        'people',
      );
      same(
        (await readOpenCommitments(db, TODAY)).map(({ text }) => text),
        ['Walk with Sam'],
        'open promises',
      );
    },
  ),

  stored('a deleted promise is gone from every list, and undo brings it back whole', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Wrong entry', due: FRIDAY });
    const before = await only(db);
    const deleted = await deleteCommitment(db, scene, id);
    isTrue(deleted.ok, 'deleted');
    same(await readOpenCommitments(db, TODAY), [], 'open promises');
    same(await deleteCommitment(db, scene, id), { ok: false, reason: 'gone' }, 'deleting twice');
    if (deleted.ok) await undo(db, scene, deleted.command);
    same(await only(db), before, 'the promise after undo');
  }),

  stored('a settled promise can be opened again whenever', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven' });
    const before = await only(db);
    await changed(db, scene, id, 'keep', (c) => keep(c, scene.moment));
    isTrue((await reopen(db, scene, id)) !== undefined, 'opened');
    same(await only(db), before, 'the promise');
    same(await reopen(db, scene, id), undefined, 'opening what is open');
  }),

  stored('a promise that was settled on another device can be opened again here', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven' });
    const before = await only(db);
    const { ix: _ix, ...row } = (await db.commitments.get(id))!;
    const stamp = [minuteOf(scene.now()), 0, DESK] as const;
    const settled = {
      ...row,
      v: { ...row.v, outcome: [1, stamp[0]] },
      s: { ...row.s, outcome: stamp },
    };
    await mergeCopies(db, [{ kind: KINDS.commitments.number, row: settled }], scene.now());
    same((await only(db)).outcome?.kind, 'kept', 'outcome');
    const command = await reopen(db, scene, id);
    same(await only(db), before, 'the promise after opening it');
    if (command !== undefined) same((await undo(db, scene, command)).result, 'undone', 'undo of that');
    same((await only(db)).outcome?.kind, 'kept', 'outcome again');
  }),

  stored('histories end after 90 days, free edits after ten minutes', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Fresh' });
    await changed(db, scene, id, 'reword', () => reword('Fresher'));
    await sweep(db, scene.moment.add({ minutes: 11 }).toInstant());
    same(
      (await db.history.toArray()).map(({ name }) => name),
      ['log'],
      'history after eleven minutes',
    );
    await sweepDaily(db, scene.moment, 91);
    same(await db.history.count(), 0, 'history after 91 days');
  }),

  stored('a clock that jumps years ahead costs a day at most', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Secret' });
    await deleteCommitment(db, scene, id);
    await sweep(db, scene.moment.toInstant());
    await sweep(db, scene.moment.add({ days: 3000 }).toInstant());
    same((await db.commitments.get(id))?.v, { text: 'Secret' }, 'words');
    same(await db.history.count(), 2, 'history');
  }),

  stored('and however often the background wakes while it is wrong', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Secret' });
    await deleteCommitment(db, scene, id);
    await sweep(db, scene.moment.toInstant());
    for (let wake = 0; wake < 500; wake++) {
      await sweep(db, scene.moment.add({ days: 3000, minutes: wake }).toInstant());
    }
    same((await db.commitments.get(id))?.v, { text: 'Secret' }, 'words');
    same(await db.history.count(), 2, 'history');
  }),

  stored(
    'a device that was away for months catches up within weeks, used now and then',
    async (scene, db) => {
      const { id } = await logged(db, scene, { text: 'Secret' });
      await deleteCommitment(db, scene, id);
      await sweep(db, scene.moment.toInstant());
      for (const days of [300, 307, 314, 321, 328, 335]) {
        await sweep(db, scene.moment.add({ days }).toInstant());
      }
      same((await db.commitments.get(id))?.v, {}, 'words');
    },
  ),

  stored('a clock that was wrong and is right again empties no fresh deletion', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Call Maya' });
    await sweep(db, scene.moment.add({ days: 3000 }).toInstant());
    const { ix: _ix, ...row } = (await db.commitments.get(id))!;
    const life = { state: 'deleted', stamp: [minuteOf(scene.now()), 0, DESK] } as const;
    await mergeCopies(db, [{ kind: KINDS.commitments.number, row: { ...row, life } }], scene.now());
    same((await db.commitments.get(id))?.v, { text: 'Call Maya' }, 'words');
  }),

  stored('hidden words are gone from the history as well', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Secret' });
    await changed(db, scene, id, 'reword', () => reword('Secret too'));
    await changed(db, scene, id, 'hide', hideWords);
    const everything = JSON.stringify([await db.history.toArray(), await db.commitments.toArray()]);
    isTrue(!everything.includes('Secret'), 'no words are left');
    same((await only(db)).text, undefined, 'words');
  }),

  stored(
    'the words of a deleted promise are emptied after 90 days; its tombstone stays',
    async (scene, db) => {
      const { id } = await logged(db, scene, { text: 'Secret' });
      await deleteCommitment(db, scene, id);
      await sweepDaily(db, scene.moment, 89);
      same((await db.commitments.get(id))?.v, { text: 'Secret' }, 'cells after 89 days');
      await sweepDaily(db, scene.moment, 91);
      const row = await db.commitments.get(id);
      same({ v: row?.v, life: row?.life?.state }, { v: {}, life: 'deleted' }, 'row after 91 days');
      await sweep(db, scene.moment.add({ days: 92 }).toInstant());
      same(await db.commitments.get(id), row, 'sweeping again changes nothing');
    },
  ),
];

/** Sweeps once a day, as a device that is used does. */
async function sweepDaily(db: SteadilyDatabase, start: Temporal.ZonedDateTime, days: number): Promise<void> {
  for (let day = 0; day <= days; day++) await sweep(db, start.add({ days: day }).toInstant());
}
