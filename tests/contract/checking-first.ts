import { deleteCommitment } from '../../utils/db/commitment-commands';
import { parkDecision, parkPromise, removeDecision, sayNo, sayYes } from '../../utils/db/decision-commands';
import { readOpenDecisions } from '../../utils/db/decisions';
import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { undo } from '../../utils/db/undo';
import { commitmentFrom } from '../../utils/domain/commitment-record';
import { decisionFrom } from '../../utils/domain/decision';
import { keep } from '../../utils/domain/transitions';
import { same } from './check';
import { changed, FRIDAY, logged, NOON, only, type Promised, type Scene, stored } from './scene';

/** What is checked with them before it is promised. */
export const CHECKING_FIRST: readonly Promised[] = [
  stored(
    'what is to be checked first is parked with its person and day, and nothing is promised',
    async (scene, db, reopen) => {
      await parked(db, scene, { text: '  Host  the dinner ', newPerson: 'Sam', due: FRIDAY });
      db.close();
      const again = await reopen();
      const [sam] = await readPeople(again);
      const [decision, ...others] = await readOpenDecisions(again);
      same(
        { text: decision?.text, person: decision?.person, due: decision?.due, others: others.length },
        { text: 'Host the dinner', person: sam?.id, due: FRIDAY, others: 0 },
        'the decision',
      );
      same(await again.commitments.count(), 0, 'promises');
    },
  ),

  stored(
    'what cannot be promised, or is to be checked with nobody, is refused with nothing written',
    async (scene, db) => {
      const park = (draft: Parameters<typeof parkDecision>[2]) =>
        parkDecision(db, scene, draft, scene.moment);
      const past = { kind: 'by-day', day: NOON.toPlainDate().subtract({ days: 1 }) } as const;
      same(await park({ text: ' ', newPerson: 'Sam' }), { ok: false, reason: 'empty' }, 'no words');
      same(
        await park({ text: 'Call', newPerson: 'Sam', due: past }),
        { ok: false, reason: 'due-in-past' },
        'past',
      );
      for (const whom of [{}, { person: '0'.repeat(13) }, { newPerson: ' ' }]) {
        same(await park({ text: 'Call', ...whom }), { ok: false, reason: 'no-name' }, JSON.stringify(whom));
      }
      same([await db.decisions.count(), await db.people.count()], [0, 0], 'rows');
    },
  ),

  stored('what was said beside it is parked as well, and is in the promise it becomes', async (scene, db) => {
    const said = { text: 'Call', due: FRIDAY, cue: 'when I close the laptop', leadMinutes: 30 };
    const { id } = await parked(db, scene, { ...said, newPerson: 'Ana' });
    await sayYes(db, scene, id, { now: scene.moment });
    const { text, due, cue, leadMinutes } = await only(db);
    same({ text, due, cue, leadMinutes }, said, 'the promise');
    const again = await parkPromise(db, scene, (await only(db)).id, scene.moment);
    same(again.ok, true, 'parked once more');
    const [decision] = await readOpenDecisions(db);
    same([decision?.cue, decision?.leadMinutes], [said.cue, 30], 'the decision');
  }),

  stored('a yes is not half undone: what was kept meanwhile stays promised', async (scene, db) => {
    const { id } = await parked(db, scene, { text: 'Call', newPerson: 'Ana' });
    const yes = await sayYes(db, scene, id, { now: scene.moment });
    if (!yes.ok) throw new Error(yes.reason);
    scene.moment = NOON.add({ minutes: 1 });
    await changed(db, scene, yes.id, 'keep', (one) => keep(one, scene.moment));
    same((await undo(db, scene, yes.command)).result, 'changed-since', 'undo');
    same(await readOpenDecisions(db), [], 'nothing waits to be promised twice');
  }),

  stored('undo takes a parked one back, and the person who came with it', async (scene, db) => {
    const { command } = await parked(db, scene, { text: 'Host the dinner', newPerson: 'Sam' });
    await undo(db, scene, command);
    same([await readOpenDecisions(db), await readPeople(db)], [[], []], 'after undo');
  }),

  stored(
    'a yes logs the promise and settles the decision in one write, and one undo takes back both',
    async (scene, db) => {
      const { id } = await parked(db, scene, { text: 'Host the dinner', newPerson: 'Sam', due: FRIDAY });
      const yes = await sayYes(db, scene, id, { now: scene.moment });
      if (!yes.ok) throw new Error(yes.reason);
      const promise = await only(db);
      same([promise.id, promise.text, promise.due], [yes.id, 'Host the dinner', FRIDAY], 'the promise');
      const settled = { as: 'promised', at: NOON.toInstant().toString() };
      same(await seen(db, id), { settled, promise: yes.id, person: promise.person }, 'the decision');
      same(await readOpenDecisions(db), [], 'what is open');
      same(
        await sayNo(db, scene, id, scene.moment),
        { ok: false, reason: 'already-settled' },
        'a no after it',
      );
      await undo(db, scene, yes.command);
      same(
        (await readOpenDecisions(db)).map((it) => it.id),
        [id],
        'open again',
      );
      const row = await db.commitments.get(yes.id);
      same(row?.life?.state, 'deleted', 'the promise after undo');
    },
  ),

  stored('a yes to what has passed asks for another day', async (scene, db) => {
    const { id } = await parked(db, scene, { text: 'Host the dinner', newPerson: 'Sam', due: FRIDAY });
    scene.moment = NOON.add({ days: 8 });
    same(
      await sayYes(db, scene, id, { now: scene.moment }),
      { ok: false, reason: 'due-in-past' },
      'too late',
    );
    same((await readOpenDecisions(db)).length, 1, 'still open');
    const later = { kind: 'by-day', day: FRIDAY.day.add({ days: 7 }) } as const;
    const yes = await sayYes(db, scene, id, { due: later, now: scene.moment });
    if (!yes.ok) throw new Error(yes.reason);
    const row = await db.commitments.get(yes.id);
    same(row && commitmentFrom(row)?.due, later, 'the due');
  }),

  stored('a no settles it without a promise, and can be taken back', async (scene, db) => {
    const { id } = await parked(db, scene, { text: 'Host the dinner', newPerson: 'Sam' });
    const no = await sayNo(db, scene, id, scene.moment);
    if (!no.ok) throw new Error(no.reason);
    same((await seen(db, id))?.settled, { as: 'not', at: NOON.toInstant().toString() }, 'settled');
    same(await db.commitments.count(), 0, 'promises');
    await undo(db, scene, no.command);
    same((await readOpenDecisions(db)).length, 1, 'open again');
  }),

  stored('a promise is taken back to check it first, in one write with one undo', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Host the dinner', newPerson: 'Sam', due: FRIDAY });
    const { person } = await only(db);
    const parkedIt = await parkPromise(db, scene, id, scene.moment);
    if (!parkedIt.ok) throw new Error(parkedIt.reason);
    const [decision] = await readOpenDecisions(db);
    same(
      [decision?.text, decision?.person, decision?.due, decision?.from],
      ['Host the dinner', person, FRIDAY, id],
      'the decision',
    );
    const row = await db.commitments.get(id);
    same(row && commitmentFrom(row)?.outcome?.kind, 'withdrawn', 'the promise');
    await undo(db, scene, parkedIt.command);
    same([(await only(db)).outcome ?? null, await readOpenDecisions(db)], [null, []], 'after undo');
  }),

  stored('what is gone, settled, or my own is not taken back to be checked', async (scene, db) => {
    const mine = await logged(db, scene, { text: 'Water the plants' });
    const kept = await logged(db, scene, { text: 'Call', newPerson: 'Sam' });
    const gone = await logged(db, scene, { text: 'Write', newPerson: 'Sam' });
    await changed(db, scene, kept.id, 'keep', (it) => keep(it, scene.moment));
    await deleteCommitment(db, scene, gone.id);
    const answers = [];
    for (const { id } of [mine, kept, gone]) {
      const answer = await parkPromise(db, scene, id, scene.moment);
      answers.push(answer.ok || answer.reason);
    }
    same(answers, ['no-name', 'already-settled', 'gone'], 'answers');
    same(await db.decisions.count(), 0, 'decisions');
  }),

  stored('a wrong entry is deleted, and nothing more is decided of it', async (scene, db) => {
    const { id } = await parked(db, scene, { text: 'Host the dinner', newPerson: 'Sam' });
    const removed = await removeDecision(db, scene, id);
    if (!removed.ok) throw new Error(removed.reason);
    const gone = { ok: false, reason: 'gone' };
    same(await sayYes(db, scene, id, { now: scene.moment }), gone, 'yes');
    same(await sayNo(db, scene, id, scene.moment), gone, 'no');
    same(await removeDecision(db, scene, id), gone, 'again');
    await undo(db, scene, removed.command);
    same((await readOpenDecisions(db)).length, 1, 'after undo');
  }),
];

async function parked(db: SteadilyDatabase, scene: Scene, draft: Parameters<typeof parkDecision>[2]) {
  const result = await parkDecision(db, scene, draft, scene.moment);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

/** How a decision ended. */
async function seen(db: SteadilyDatabase, id: string) {
  const row = await db.decisions.get(id);
  const { settled, promise, person } = (row && decisionFrom(row)) ?? {};
  return { settled: settled && { as: settled.as, at: settled.at.toString() }, promise, person };
}
