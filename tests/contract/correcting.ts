import { changeCommitment, logCommitment } from '../../utils/db/commitment-commands';
import { readHistory } from '../../utils/db/commitment-history';
import { readOpenDecisions } from '../../utils/db/decisions';
import { parkPromise } from '../../utils/db/decision-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { reopen, undo } from '../../utils/db/undo';
import { commitmentFrom } from '../../utils/domain/commitment-record';
import { correct } from '../../utils/domain/correct';
import { minuteOf } from '../../utils/domain/record/minute';
import { hideWords, miss, reword } from '../../utils/domain/transitions';
import { same } from './check';
import { added, changed, FRIDAY, logged, NOON, only, type Promised, stored } from './scene';

const read = async (db: SteadilyDatabase, id: string) => commitmentFrom((await db.commitments.get(id))!);

/** What is put right about promises, and made of them. */
export const CORRECTING: readonly Promised[] = [
  stored(
    'a correction changes how it went, tells what was said before, and can be undone',
    async (scene, db) => {
      const { id } = await logged(db, scene, { text: 'Call Maya', due: FRIDAY });
      scene.moment = NOON.add({ days: 8 });
      await changed(db, scene, id, 'miss', (one) => miss(one, scene.moment));
      scene.moment = NOON.add({ days: 10 });
      const deedAt = NOON.add({ days: 7 }).toInstant();
      const command = await changed(db, scene, id, 'correct', (one) =>
        correct(one, { kind: 'late', deedAt }, scene.moment),
      );
      same((await read(db, id))?.outcome?.kind, 'late', 'the outcome');
      const told = (await readHistory(db, id)).happened.map((one) => [one.kind, 'as' in one ? one.as : '']);
      const before = [
        ['logged', ''],
        ['settled', 'missed'],
      ];
      same(told, [...before, ['corrected', 'late']], 'what happened');
      await undo(db, scene, command);
      same((await read(db, id))?.outcome?.kind, 'missed', 'the outcome after undo');
      const after = (await readHistory(db, id)).happened.map((one) => [one.kind, 'as' in one ? one.as : '']);
      same(after, before, 'what happened after undo');
    },
  ),

  stored('a correction, and its undo, leave a promise on the day it was settled on', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Call Maya', due: FRIDAY });
    scene.moment = NOON.add({ days: 8 });
    await changed(db, scene, id, 'miss', (one) => miss(one, scene.moment));
    const settled = (await db.commitments.get(id))?.ix.settled;
    scene.moment = NOON.add({ days: 60 });
    const deedAt = NOON.add({ days: 7 }).toInstant();
    const correcting = () =>
      changed(db, scene, id, 'correct', (one) => correct(one, { kind: 'late', deedAt }, scene.moment));
    const command = await correcting();
    same((await db.commitments.get(id))?.ix.settled, settled, 'corrected');
    await undo(db, scene, command);
    same((await db.commitments.get(id))?.ix.settled, settled, 'after undo');
    await correcting();
    await reopen(db, scene, id);
    await changed(db, scene, id, 'miss', (one) => miss(one, scene.moment));
    same((await db.commitments.get(id))?.ix.settled, minuteOf(scene.now()), 'opened, and settled anew');
  }),

  stored('what is opened again is open, and its miss is still told', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Call Maya', due: FRIDAY });
    await changed(db, scene, id, 'miss', (one) => miss(one, scene.moment));
    scene.moment = NOON.add({ hours: 1 });
    await changed(db, scene, id, 'correct', (one) => correct(one, { kind: 'open' }, scene.moment));
    same((await only(db)).outcome, undefined, 'the outcome');
    const told = (await readHistory(db, id)).happened.map(({ kind }) => kind);
    same(told, ['logged', 'settled', 'reopened'], 'what happened');
    const again = { name: 'correct', transition: () => correct({ ...one }, { kind: 'open' }, scene.moment) };
    const one = await only(db);
    same(await changeCommitment(db, scene, id, again), { ok: false, reason: 'not-settled' }, 'a second time');
  }),

  stored('a first step is a promise of its own, linked to the one that stays', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Move house', due: FRIDAY });
    const step = await logCommitment(db, scene, { text: 'Call the landlord', due: FRIDAY, stepOf: id }, NOON);
    if (!step.ok) throw new Error(step.reason);
    const made = await read(db, step.id);
    same([made?.text, made?.stepOf, made?.due], ['Call the landlord', id, FRIDAY], 'the step');
    same((await read(db, id))?.outcome, undefined, 'the promise');
    await undo(db, scene, step.command);
    same((await only(db)).id, id, 'what is there after undo');
  }),

  stored('a promise that waits to be checked comes back whole by one undo', async (scene, db) => {
    const { id: maya } = await added(db, scene, 'Maya');
    const { id } = await logged(db, scene, { text: 'Host the party', person: maya, due: FRIDAY });
    const parked = await parkPromise(db, scene, id, NOON);
    if (!parked.ok) throw new Error(parked.reason);
    same((await read(db, id))?.outcome?.kind, 'withdrawn', 'the promise');
    same(
      (await readOpenDecisions(db)).map(({ text, person, from }) => [text, person, from]),
      [['Host the party', maya, id]],
      'what waits',
    );
    await undo(db, scene, parked.command);
    same([(await only(db)).outcome, await readOpenDecisions(db)], [undefined, []], 'after undo');
  }),

  stored(
    'hidden words are gone for good: no undo brings them back, not even of an earlier edit',
    async (scene, db) => {
      const { id } = await logged(db, scene, { text: 'A secret' });
      scene.moment = NOON.add({ minutes: 30 });
      const edit = await changed(db, scene, id, 'reword', () => reword('Another secret'));
      await changed(db, scene, id, 'miss', (one) => miss(one, scene.moment));
      const hiding = await changed(db, scene, id, 'hide words', hideWords);
      for (const command of [hiding, edit]) await undo(db, scene, command);
      const row = await db.commitments.get(id);
      same([row?.v['text'], row?.ix.words], [null, undefined], 'the words and what they are found by');
      same((await read(db, id))?.outcome?.kind, 'missed', 'how it went');
      const kept = JSON.stringify(await db.history.toArray());
      same(kept.includes('secret'), false, 'whether the history still has them');
    },
  ),
];
