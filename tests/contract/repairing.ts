import { readForRepairQuestion } from '../../utils/db/repair-questions';
import {
  actDifferently,
  beginOtherRepair,
  beginRepair,
  changeRepair,
  leaveMissAlone,
  removeRepair,
  type RepairResult,
  writeInRepair,
} from '../../utils/db/repair-commands';
import { readAskingRepairs, readRepair, readRepairs } from '../../utils/db/repairs';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { undo } from '../../utils/db/undo';
import { MYSELF } from '../../utils/domain/record/record-id';
import type { Repair } from '../../utils/domain/repair';
import { repairQuestion } from '../../utils/domain/repair-question';
import { askAgain, close, giveTime, pass } from '../../utils/domain/repair-transitions';
import { miss } from '../../utils/domain/transitions';
import { same } from './check';
import { added, changed, FRIDAY, logged, NOON, type Promised, type Scene, stored, TODAY } from './scene';

/** How what follows a miss is written and read. */
export const REPAIRING: readonly Promised[] = [
  stored('a miss has one repair, however often it is begun, and undo takes it away', async (scene, db) => {
    const tickets = await missed(db, scene, 'Buy the tickets', 'Sam');
    const first = await beginRepair(db, scene, tickets);
    const again = await beginRepair(db, scene, tickets);
    same(again.ok && again.id, first.ok && first.id, 'the repair');
    same(again.ok && again.command, undefined, 'a second command');
    same(
      (await readRepairs(db)).map(({ of }) => of),
      [tickets],
      'repairs',
    );
    if (first.ok && first.command) await undo(db, scene, first.command);
    same(await readRepairs(db), [], 'repairs after undo');
    const anew = await beginRepair(db, scene, tickets);
    same([anew.ok, (await readRepairs(db)).length], [true, 1], 'begun again');
  }),

  stored('what was kept, what is to myself and what is gone has nothing to mend', async (scene, db) => {
    const open = await logged(db, scene, { text: 'Buy the tickets', newPerson: 'Sam', due: FRIDAY });
    const own = await logged(db, scene, { text: 'Run', person: MYSELF, due: FRIDAY });
    await changed(db, scene, own.id, 'miss', (it) => miss(it, scene.moment));
    for (const id of [open.id, own.id, 'none']) {
      same(await beginRepair(db, scene, id), { ok: false, reason: 'gone' }, id);
    }
    same(await db.repairs.count(), 0, 'rows');
  }),

  stored('something else to mend is named, with someone known or new', async (scene, db) => {
    const { id: sam } = await added(db, scene, 'Sam');
    await other(db, scene, { with: { id: sam }, what: ' I was   short\r\n with you ' });
    await other(db, scene, { with: { newName: 'Mum' }, what: 'I shouted' });
    const read = (await readRepairs(db)).map(({ texts, passed }) => [texts.what, passed]);
    same(
      read.toSorted(),
      [
        ['I shouted', 1],
        ['I was short\nwith you', 1],
      ],
      'repairs',
    );
    const refusals = [
      await beginOtherRepair(db, scene, { with: { id: 'none' }, what: 'I shouted' }),
      await beginOtherRepair(db, scene, { with: { newName: ' ' }, what: 'I shouted' }),
      await beginOtherRepair(db, scene, { with: { id: sam }, what: ' ' }),
      await beginOtherRepair(db, scene, { with: { id: sam }, what: 'x'.repeat(401) }),
    ];
    same(
      refusals.map((it) => !it.ok && it.reason),
      ['gone', 'no-name', 'empty', 'too-long'],
      'refusals',
    );
    same((await readRepairs(db)).length, 2, 'repairs after refusals');
  }),

  stored('each text is kept as it is written, and again after a restart', async (scene, db, reopen) => {
    const { id } = await begun(db, scene);
    await writeInRepair(db, scene, id, { field: 'heard', text: 'You waited for weeks.' });
    await writeInRepair(db, scene, id, { field: 'apology', text: 'I forgot.\n\nI’m sorry.' });
    const later = await writeInRepair(db, scene, id, { field: 'heard', text: 'You had waited for weeks.' });
    const nothingNew = await writeInRepair(db, scene, id, {
      field: 'heard',
      text: 'You had waited for weeks. ',
    });
    same(nothingNew.ok && nothingNew.command, undefined, 'a command for what is there');
    const long = await writeInRepair(db, scene, id, { field: 'heard', text: 'x'.repeat(401) });
    same(long, { ok: false, reason: 'too-long' }, 'too long');
    db.close();
    const again = await reopen();
    const written = { heard: 'You had waited for weeks.', apology: 'I forgot.\n\nI’m sorry.' };
    same((await one(again)).texts, written, 'texts');
    if (later.ok && later.command) await undo(again, scene, later.command);
    same((await one(again)).texts.heard, 'You waited for weeks.', 'after undo');
    await writeInRepair(again, scene, id, { field: 'heard', text: ' ' });
    same((await one(again)).texts, { apology: written.apology }, 'emptied');
  }),

  stored('steps only ever go on, and a step back takes nothing back', async (scene, db) => {
    const { id } = await begun(db, scene);
    for (const steps of [3, 1]) {
      await changeRepair(db, scene, id, { name: 'pass step', transition: pass(steps) });
    }
    same((await one(db)).passed, 3, 'passed');
    const gone = await changeRepair(db, scene, 'none', { name: 'pass step', transition: pass(1) });
    same(gone, { ok: false, reason: 'gone' }, 'of none');
  }),

  stored(
    'acting differently logs the promise and links it, and one undo takes both back',
    async (scene, db) => {
      const { id, person } = await begun(db, scene);
      const draft = { text: 'Set an alarm for the tickets', due: FRIDAY };
      const done = await actDifferently(db, scene, id, { draft, now: scene.moment });
      const repair = await one(db);
      const promise = await db.commitments.get(repair.promise ?? '');
      same([promise?.v['text'], promise?.v['person'], repair.passed], [draft.text, person, 5], 'the promise');
      if (done.ok && done.command) await undo(db, scene, done.command);
      const { promise: link, passed } = await one(db);
      same([link, passed], [undefined, 0], 'the repair after undo');
      same((await db.commitments.get(promise?.id ?? ''))?.life?.state, 'deleted', 'the promise after undo');
      const none = await actDifferently(db, scene, id, { draft: { text: ' ' }, now: scene.moment });
      same(none, { ok: false, reason: 'empty' }, 'no words');
    },
  ),

  stored('a repair asks on its day, again in a week, and not once it is better', async (scene, db) => {
    const { id } = await begun(db, scene);
    const change = (name: string, transition: Parameters<typeof changeRepair>[3]['transition']) =>
      changeRepair(db, scene, id, { name, transition });
    const asking = async (days: number) => (await readAskingRepairs(db, TODAY.add({ days }))).length;
    await change('give time', giveTime(TODAY.add({ days: 7 })));
    same([await asking(6), await asking(7)], [0, 1], 'asking on its day');
    await change('ask again', askAgain(TODAY.add({ days: 7 })));
    same([await asking(13), await asking(14)], [0, 1], 'asking a week later');
    const better = await change('close repair', close(NOON.add({ days: 14 })));
    same(await asking(99), 0, 'asking once it is better');
    if (better.ok && better.command) await undo(db, scene, better.command);
    same(await asking(14), 1, 'asking after undo');
  }),

  stored('a miss is asked about until it has a repair or is to be left as it is', async (scene, db) => {
    const tickets = await missed(db, scene, 'Buy the tickets', 'Sam');
    const asked = async () => {
      const { commitments, repairs } = await readForRepairQuestion(db, TODAY, NOON.timeZoneId);
      const question = repairQuestion(commitments, repairs, NOON);
      return question?.kind === 'mend' ? question.commitment.id : null;
    };
    same(await asked(), tickets, 'asked about');
    const left = await leaveMissAlone(db, scene, tickets);
    same(await asked(), null, 'left as it is');
    if (left.ok) await undo(db, scene, left.command);
    same(await asked(), tickets, 'after undo');
    await beginRepair(db, scene, tickets);
    same(await asked(), null, 'begun');
  }),

  stored('a repair that is taken away is read no more, and asks nothing', async (scene, db) => {
    const { id } = await begun(db, scene);
    await changeRepair(db, scene, id, { name: 'give time', transition: giveTime(TODAY) });
    const removed = await removeRepair(db, scene, id);
    same(
      [await readRepair(db, id), await readRepairs(db), await readAskingRepairs(db, TODAY)],
      [null, [], []],
      'gone',
    );
    same(await removeRepair(db, scene, id), { ok: false, reason: 'gone' }, 'twice');
    if (removed.ok && removed.command) await undo(db, scene, removed.command);
    same((await readRepairs(db)).length, 1, 'after undo');
  }),
];

/** A promise to someone, missed. */
async function missed(db: SteadilyDatabase, scene: Scene, text: string, newPerson: string) {
  const { id } = await logged(db, scene, { text, newPerson, due: FRIDAY });
  await changed(db, scene, id, 'miss', (commitment) => miss(commitment, scene.moment));
  return id;
}

/** A repair of a missed promise to Sam. */
async function begun(db: SteadilyDatabase, scene: Scene): Promise<Repair> {
  const result = await beginRepair(db, scene, await missed(db, scene, 'Buy the tickets', 'Sam'));
  if (!result.ok) throw new Error(result.reason);
  return one(db);
}

async function other(
  db: SteadilyDatabase,
  scene: Scene,
  about: Parameters<typeof beginOtherRepair>[2],
): Promise<RepairResult> {
  const result = await beginOtherRepair(db, scene, about);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

async function one(db: SteadilyDatabase): Promise<Repair> {
  const [repair, ...more] = await readRepairs(db);
  if (!repair || more.length > 0) throw new Error(`expected one repair, found ${more.length + 1}`);
  return repair;
}
