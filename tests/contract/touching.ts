import { changeCommitment, deleteCommitment } from '../../utils/db/commitment-commands';
import { readLatestSettled } from '../../utils/db/latest-settled';
import { endRitual, removeRitual } from '../../utils/db/ritual-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { sweep } from '../../utils/db/sweep';
import { reopen as reopenCommand, undo } from '../../utils/db/undo';
import { creationStamp } from '../../utils/domain/record/row';
import { keep, miss, move, reword, snooze, takeBack } from '../../utils/domain/transitions';
import { same } from './check';
import { begun, COFFEE, dec, expected, nov, occurrenceOf, shown, WALK } from './ritual-scene';
import { added, changed, FRIDAY, NOON, type Promised, stored } from './scene';
import { NOW, on } from './sync-scene';

/** What touching an occurrence leaves behind. */
export const TOUCHING: readonly Promised[] = [
  stored(
    'a touched occurrence is a record of what was touched, stamped, and nothing else',
    async (scene, db) => {
      const coffee = await begun(db, scene, COFFEE);
      const id = await occurrenceOf(coffee, nov(21));
      await changed(db, scene, id, 'keep', (c) => keep(c, scene.moment));
      const { ix, ...row } = (await db.commitments.get(id))!;
      const stamp = on((await device(db))!, NOW);
      same(
        row,
        {
          id,
          v: { ritual: coffee, outcome: [1, NOW, NOW + 12 * 60] },
          s: { ritual: creationStamp(coffee), outcome: stamp },
          log: [{ s: stamp, e: [2, 1] }],
        },
        'row',
      );
      same(ix, { ritual: coffee, settled: NOW, sync: NOW }, 'indexes');
      const { text, outcome, due } = await shown(db, scene, id);
      same([text, outcome?.kind, due], ['Coffee together', 'kept', { ...COFFEE.first }], 'what is shown');
    },
  ),

  stored('undo puts an occurrence back as it was, and can be undone; its record stays', async (scene, db) => {
    const walk = await begun(db, scene, {
      ...WALK,
      cue: 'After breakfast',
      leadMinutes: 30,
      newPerson: 'Maya',
    });
    const id = await occurrenceOf(walk, nov(29));
    const before = await shown(db, scene, id);
    const deeds = [
      ['keep', (c) => keep(c, scene.moment)],
      ['take back', (c) => takeBack(c, scene.moment)],
      ['move', (c) => move(c, { to: FRIDAY, telling: 'told' }, scene.moment)],
      ['move alone', (c) => move(c, { to: { kind: 'someday' }, telling: 'not-told' }, scene.moment)],
      ['reword', () => reword('Walk by the lake')],
    ] as const satisfies readonly (readonly [string, Parameters<typeof changed>[4]])[];
    for (const [name, deed] of deeds) {
      const command = await changed(db, scene, id, name, deed);
      const after = await shown(db, scene, id);
      const undone = await undo(db, scene, command);
      same(undone.result, 'undone', `undo of ${name}`);
      same(await shown(db, scene, id), before, `the occurrence after undo of ${name}`);
      await undo(db, scene, undone.command);
      same({ ...(await shown(db, scene, id)), notedAt: 0 }, { ...after, notedAt: 0 }, `${name} again`);
      await undo(db, scene, (await lastCommand(db))!);
      same(await shown(db, scene, id), before, `the occurrence after all that with ${name}`);
      scene.moment = scene.moment.add({ minutes: 1 });
    }
    same((await db.commitments.get(id))?.v['ritual'], walk, 'its ritual');
  }),

  stored(
    'two pages that touch one occurrence at once touch one record: the first word counts',
    async (scene, db, reopen) => {
      const id = await occurrenceOf(await begun(db, scene, COFFEE), nov(21));
      const other = await reopen();
      const answers = await Promise.all([
        changeCommitment(db, scene, id, { name: 'keep', transition: (c) => keep(c, scene.moment) }),
        changeCommitment(other, scene, id, { name: 'miss', transition: (c) => miss(c, scene.moment) }),
      ]);
      same(answers.filter(({ ok }) => ok).length, 1, 'answers');
      same(await db.commitments.count(), 1, 'records');
    },
  ),

  stored('a skipped occurrence is neither open nor counted, and may be opened again', async (scene, db) => {
    const maya = (await added(db, scene, 'Maya')).id;
    const id = await occurrenceOf(await begun(db, scene, { ...WALK, person: maya }), nov(22));
    await changed(db, scene, id, 'take back', (c) => takeBack(c, scene.moment));
    same((await expected(db, scene))[0], '2026-11-29 Sunday walk', 'next');
    same(await readLatestSettled(db, maya, 10), [], 'the last ten');
    await reopenCommand(db, scene, id);
    same((await expected(db, scene))[0], '2026-11-22 Sunday walk', 'next');
  }),

  stored(
    'a deleted occurrence stays away, also once its tombstone is empty; undo brings it back',
    async (scene, db) => {
      const id = await occurrenceOf(await begun(db, scene, WALK), dec(20));
      const before = await expected(db, scene);
      const deleted = await deleteCommitment(db, scene, id);
      same(await expected(db, scene), before.slice(0, 4), 'what is expected');
      same(await deleteCommitment(db, scene, id), { ok: false, reason: 'gone' }, 'deleting twice');
      if (deleted.ok) await undo(db, scene, deleted.command);
      same(await expected(db, scene), before, 'what is expected after undo');
      await deleteCommitment(db, scene, id);
      for (let day = 0; day < 95; day++) await sweep(db, scene.now().add({ hours: 24 * day }));
      same((await db.commitments.get(id))?.v, {}, 'its cells after 90 days');
      same(await expected(db, scene), before.slice(0, 4), 'what is expected then');
    },
  ),

  stored('what is not expected cannot be touched', async (scene, db) => {
    const walk = await begun(db, scene, WALK);
    const touch = async (day: Temporal.PlainDate) =>
      changeCommitment(db, scene, await occurrenceOf(walk, day), {
        name: 'miss',
        transition: (c) => miss(c, scene.moment),
      });
    const gone = { ok: false, reason: 'gone' };
    same(await touch(nov(23)), gone, 'a day it does not fall on');
    await endRitual(db, scene, walk, dec(6));
    same(await touch(dec(6)), gone, 'a day after it ended');
    await removeRitual(db, scene, walk);
    same(await touch(nov(29)), gone, 'a day of a deleted one');
    same(await db.commitments.count(), 0, 'records');
  }),

  stored(
    'an occurrence that was moved stands for itself; one that was only worded ends with its ritual',
    async (scene, db) => {
      const walk = await begun(db, scene, WALK);
      const [moved, worded] = await Promise.all([occurrenceOf(walk, nov(29)), occurrenceOf(walk, dec(6))]);
      const to = { kind: 'by-day', day: nov(28) } as const;
      await changed(db, scene, moved, 'move', (c) => move(c, { to, telling: 'told' }, scene.moment));
      await changed(db, scene, worded, 'reword', () => reword('Walk by the lake'));
      await endRitual(db, scene, walk, nov(23));
      same(await expected(db, scene), ['2026-11-22 Sunday walk', '2026-11-28 Sunday walk'], 'after the end');
      await removeRitual(db, scene, walk);
      same(await expected(db, scene), [], 'after it was removed');
    },
  ),

  stored(
    'an occurrence that was only snoozed waits as long as one nobody touched; one spoken of waits on',
    async (scene, db) => {
      const walk = await begun(db, scene, WALK);
      const snoozed = await occurrenceOf(walk, nov(22));
      await changed(db, scene, snoozed, 'snooze', (c) => snooze(c, NOON.add({ hours: 30 }).toInstant()));
      const pastDays = async () =>
        (await expected(db, scene)).map((line) => line.slice(0, 10)).filter((day) => day < '2026-12-06');
      scene.moment = NOON.add({ days: 8 });
      same(await pastDays(), ['2026-11-22', '2026-11-29'], 'a week later');
      const opened = await occurrenceOf(walk, nov(29));
      await changed(db, scene, opened, 'keep', (c) => keep(c, scene.moment));
      await reopenCommand(db, scene, opened);
      scene.moment = NOON.add({ days: 9 });
      same(await pastDays(), ['2026-11-29'], 'the day after');
      scene.moment = NOON.add({ days: 30 });
      same(await pastDays(), ['2026-11-29'], 'weeks later');
    },
  ),

  stored('an occurrence whose move was undone ends with its ritual', async (scene, db) => {
    const walk = await begun(db, scene, WALK);
    const id = await occurrenceOf(walk, nov(29));
    const to = { kind: 'by-day', day: nov(28) } as const;
    const command = await changed(db, scene, id, 'move', (c) =>
      move(c, { to, telling: 'told' }, scene.moment),
    );
    await undo(db, scene, command);
    await endRitual(db, scene, walk, nov(23));
    same(await expected(db, scene), ['2026-11-22 Sunday walk'], 'after the end');
  }),
];

async function device(db: SteadilyDatabase): Promise<string | undefined> {
  return (await db.device.get('id'))?.value;
}

async function lastCommand(db: SteadilyDatabase): Promise<string | undefined> {
  return (await db.history.orderBy('seq').last())?.command;
}
