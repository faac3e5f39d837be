import { deleteCommitment } from '../../utils/db/commitment-commands';
import { readPeople } from '../../utils/db/people';
import { changeRitual, endRitual, pauseRitual, removeRitual } from '../../utils/db/ritual-commands';
import { readRituals } from '../../utils/db/rituals';
import { undo } from '../../utils/db/undo';
import { keep, move, takeBack } from '../../utils/domain/transitions';
import { same } from './check';
import {
  begun,
  COFFEE,
  dec,
  done,
  expected,
  nov,
  occurrenceOf,
  projectedFor,
  ruleOf,
  shown,
  WALK,
} from './ritual-scene';
import { changed, NOON, type Promised, stored, TODAY } from './scene';

/** How a ritual goes on differently. */
export const GOING_ON: readonly Promised[] = [
  stored(
    '"from now on" ends a ritual and goes on with another; what was stays as it was',
    async (scene, db) => {
      const walk = await begun(db, scene, WALK);
      await changed(db, scene, await occurrenceOf(walk, nov(22)), 'keep', (c) => keep(c, scene.moment));
      const change = { text: 'Walk by the lake', newPerson: 'Maya' };
      const result = done(await changeRitual(db, scene, walk, { from: nov(25), change, now: scene.moment }));
      await projectedFor(db, scene);
      const [maya] = await readPeople(db);
      const rituals = await readRituals(db);
      const before = rituals.find(({ id }) => id === walk);
      const after = rituals.find(({ id }) => id === result.id);
      same(
        before,
        { ...WALK, id: walk, person: '0'.repeat(13), pauses: [], until: nov(24) },
        'the one before',
      );
      same(
        after,
        {
          ...WALK,
          id: result.id,
          text: 'Walk by the lake',
          person: maya?.id,
          pauses: [],
          after: walk,
          first: { ...WALK.first, day: nov(29) },
        },
        'the one that goes on',
      );
      same((await shown(db, scene, await occurrenceOf(walk, nov(22)))).text, 'Sunday walk', 'what was kept');
      same((await expected(db, scene))[0], '2026-11-29 Walk by the lake', 'what comes');
      same((await expected(db, scene)).length, 4, 'occurrences');
      await undo(db, scene, result.command);
      await projectedFor(db, scene);
      same(
        (await readRituals(db)).map(({ id, until }) => [id, until]),
        [[walk, undefined]],
        'after undo',
      );
      same((await expected(db, scene))[0], '2026-11-29 Sunday walk', 'what comes after undo');
      same(await readPeople(db), [], 'people after undo');
    },
  ),

  stored('from its first day a ritual is changed itself, in what is named', async (scene, db) => {
    const walk = await begun(db, scene, WALK);
    scene.moment = NOON.add({ minutes: 1 });
    const when = { kind: 'at', time: Temporal.PlainTime.from('11:00'), zone: 'Europe/Berlin' } as const;
    const result = done(
      await changeRitual(db, scene, walk, { from: TODAY, change: { when }, now: scene.moment }),
    );
    same(result.id, walk, 'id');
    const row = (await db.rituals.get(walk))!;
    same(row.v['first'], [1, 2517, 660, 'Europe/Berlin'], 'first');
    same(Object.keys(row.s), ['first'], 'cells written');
    const change = { rule: ruleOf('FREQ=WEEKLY;BYDAY=MO'), cue: 'At noon', leadMinutes: 60 };
    done(await changeRitual(db, scene, walk, { from: nov(22), change, now: scene.moment }));
    const [changedOne] = await readRituals(db);
    same([changedOne?.first.day, changedOne?.cue], [nov(23), 'At noon'], 'first day and cue');
    await projectedFor(db, scene);
    same((await expected(db, scene))[0], '2026-11-23 Sunday walk', 'what comes');
    done(
      await changeRitual(db, scene, walk, { from: nov(22), change: { cue: undefined }, now: scene.moment }),
    );
    same((await readRituals(db))[0]?.cue, undefined, 'cue');
  }),

  stored('a ritual of every second week keeps its weeks when only its words change', async (scene, db) => {
    const rule = ruleOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU');
    const walk = await begun(db, scene, { ...WALK, rule });
    const from = nov(25);
    done(
      await changeRitual(db, scene, walk, { from, change: { text: 'Walk by the lake' }, now: scene.moment }),
    );
    await projectedFor(db, scene);
    same(
      await expected(db, scene),
      ['2026-11-22 Sunday walk', '2026-12-06 Walk by the lake', '2026-12-20 Walk by the lake'],
      'occurrences',
    );
  }),

  stored(
    'what goes on takes its end and its pauses along, and cannot go on after its end',
    async (scene, db) => {
      const coffee = await begun(db, scene, COFFEE);
      done(await pauseRitual(db, scene, coffee, { from: nov(23), to: nov(23) }));
      done(await pauseRitual(db, scene, coffee, { from: nov(27), to: nov(28) }));
      done(await endRitual(db, scene, coffee, dec(1)));
      const change = { text: 'Tea together' };
      done(await changeRitual(db, scene, coffee, { from: nov(26), change, now: scene.moment }));
      await projectedFor(db, scene);
      same(
        (await expected(db, scene)).map((line) => line.slice(8, 14)),
        ['21 Cof', '22 Cof', '24 Cof', '25 Cof', '26 Tea', '29 Tea', '30 Tea'],
        'occurrences',
      );
      const late = await changeRitual(db, scene, coffee, { from: dec(2), change, now: scene.moment });
      same(late, { ok: false, reason: 'ended' }, 'after its end');
    },
  ),

  stored(
    '"from now on" is undone as a whole, or not at all once either half is another',
    async (scene, db) => {
      const goOn = async () => {
        const id = await begun(db, scene, COFFEE);
        const change = { text: 'Tea together', newPerson: 'Maya' };
        const result = await changeRitual(db, scene, id, { from: nov(25), change, now: scene.moment });
        return { before: id, after: done(result).id, command: done(result).command };
      };
      const cellsOf = async ({ before, after }: { readonly before: string; readonly after: string }) =>
        (await db.rituals.bulkGet([before, after])).map((row) => [row?.v, row?.life?.state]);
      const half = async (deed: (of: Awaited<ReturnType<typeof goOn>>) => Promise<unknown>) => {
        const of = await goOn();
        scene.moment = scene.moment.add({ minutes: 1 });
        await deed(of);
        const cells = await cellsOf(of);
        same((await undo(db, scene, of.command)).result, 'changed-since', 'undo');
        same(await cellsOf(of), cells, 'both');
        same((await readPeople(db)).length, 1, 'people');
      };
      await half(({ after }) => pauseRitual(db, scene, after, { from: nov(28), to: nov(28) }));
      await half(({ before }) => endRitual(db, scene, before, nov(23)));
      await half(({ after }) => removeRitual(db, scene, after));
      const whole = await goOn();
      const undone = await undo(db, scene, whole.command);
      same(undone.result, 'undone', 'undo of both');
      scene.moment = scene.moment.add({ minutes: 1 });
      done(await endRitual(db, scene, whole.before, nov(30)));
      const cells = await cellsOf(whole);
      same((await undo(db, scene, undone.command)).result, 'changed-since', 'undo of that undo');
      same(await cellsOf(whole), cells, 'both');
    },
  ),

  stored('what goes on asks for no day of which something was said already', async (scene, db) => {
    const coffee = await begun(db, scene, COFFEE);
    const on = (day: number) => occurrenceOf(coffee, nov(day));
    await changed(db, scene, await on(24), 'skip', (c) => takeBack(c, scene.moment));
    await changed(db, scene, await on(25), 'keep', (c) => keep(c, scene.moment));
    await deleteCommitment(db, scene, await on(27));
    const to = { kind: 'by-day', day: nov(28) } as const;
    await changed(db, scene, await on(29), 'move', (c) => move(c, { to, telling: 'told' }, scene.moment));
    const back = await changed(db, scene, await on(26), 'move', (c) =>
      move(c, { to, telling: 'told' }, scene.moment),
    );
    await undo(db, scene, back);
    const change = { text: 'Tea together' };
    done(await changeRitual(db, scene, coffee, { from: nov(23), change, now: scene.moment }));
    await projectedFor(db, scene);
    same(
      (await expected(db, scene)).map((line) => line.slice(8, 14)).slice(0, 8),
      ['21 Cof', '22 Cof', '23 Tea', '26 Tea', '28 Cof', '28 Tea', '30 Tea', '01 Tea'],
      'occurrences',
    );
  }),

  stored('a change that cannot be is refused, and nothing is written', async (scene, db) => {
    const coffee = await begun(db, scene, COFFEE);
    const attempt = async (change: Parameters<typeof changeRitual>[3]['change']) => {
      const result = await changeRitual(db, scene, coffee, { from: nov(25), change, now: scene.moment });
      return result.ok ? 'changed' : result.reason;
    };
    const rows = await db.history.count();
    same(await attempt({ text: '' }), 'empty', 'no words');
    same(await attempt({ cue: 'x'.repeat(201) }), 'cue-too-long', 'a long cue');
    same(await attempt({ newPerson: '' }), 'no-name', 'nobody');
    same(await attempt({ rule: ruleOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30') }), 'no-such-day', 'never');
    same(await db.history.count(), rows, 'history');
  }),
];
