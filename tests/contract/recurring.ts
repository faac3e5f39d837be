import { readPeople } from '../../utils/db/people';
import {
  changeRitual,
  endRitual,
  makeRitual,
  pauseRitual,
  removeRitual,
  resumeRitual,
} from '../../utils/db/ritual-commands';
import { readRituals } from '../../utils/db/rituals';
import { readSettings } from '../../utils/db/settings';
import { changeSettings } from '../../utils/db/settings-commands';
import { undo } from '../../utils/db/undo';
import { SETTINGS_ID } from '../../utils/domain/setting';
import { keep } from '../../utils/domain/transitions';
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
  shown,
  WALK,
} from './ritual-scene';
import { changed, logged, NOON, type Promised, stored, TODAY } from './scene';
import { NOW, on } from './sync-scene';

const GONE = { ok: false, reason: 'gone' };

/** What a person can do with rituals, and with the settings that travel. */
export const RECURRING: readonly Promised[] = [
  stored('a ritual is made with its person, and undo takes both back', async (scene, db) => {
    const made = done(
      await makeRitual(
        db,
        scene,
        { ...WALK, text: '  Sunday\nwalk ', newPerson: 'Maya', cue: 'After breakfast', leadMinutes: 30 },
        scene.moment,
      ),
    );
    const [maya] = await readPeople(db);
    const { ix, ...row } = (await db.rituals.get(made.id))!;
    same(
      row,
      {
        id: made.id,
        v: {
          text: 'Sunday walk',
          person: maya?.id,
          rule: 'FREQ=WEEKLY;BYDAY=SU',
          first: [1, 2517, 600, 'Europe/Berlin'],
          cue: 'After breakfast',
          lead: 30,
        },
        s: {},
      },
      'row',
    );
    same(ix, { sync: 42_076_800 }, 'indexes');
    same(
      await readRituals(db),
      [
        {
          ...WALK,
          id: made.id,
          text: 'Sunday walk',
          person: maya?.id,
          pauses: [],
          cue: 'After breakfast',
          leadMinutes: 30,
        },
      ],
      'rituals',
    );
    const undone = await undo(db, scene, made.command);
    same([await readRituals(db), await readPeople(db)], [[], []], 'after undo');
    await undo(db, scene, undone.command);
    same([(await readRituals(db)).length, (await readPeople(db)).length], [1, 1], 'after undo of that');
  }),

  stored('undo of a ritual leaves its person when one of it was kept meanwhile', async (scene, db) => {
    const coffee = { ...COFFEE, newPerson: 'Maya' };
    const { id, command } = done(await makeRitual(db, scene, coffee, scene.moment));
    await projectedFor(db, scene);
    const kept = await occurrenceOf(id, TODAY);
    await changed(db, scene, kept, 'keep', (c) => keep(c, scene.moment));
    same((await undo(db, scene, command)).result, 'undone', 'undo');
    const people = await readPeople(db);
    same([await readRituals(db), people.map(({ name }) => name)], [[], ['Maya']], 'after undo');
    same((await shown(db, scene, kept)).person, people[0]?.id, 'with whom it was kept');
  }),

  stored('what is wrong with a ritual is said, and nothing is written', async (scene, db) => {
    const attempt = async (given: Partial<Parameters<typeof makeRitual>[2]>) => {
      const result = await makeRitual(db, scene, { ...WALK, ...given }, scene.moment);
      return result.ok ? 'made' : result.reason;
    };
    same(await attempt({ text: ' ' }), 'empty', 'no words');
    same(await attempt({ text: 'x'.repeat(1001) }), 'too-long', 'many words');
    same(await attempt({ cue: 'x'.repeat(201) }), 'cue-too-long', 'a long cue');
    same(await attempt({ newPerson: ' ' }), 'no-name', 'nobody');
    same(await attempt({ first: { ...WALK.first, day: nov(15) } }), 'due-in-past', 'a first in the past');
    same(await attempt({ first: { ...WALK.first, day: nov(23) } }), 'not-its-day', 'a first on another day');
    const far = Temporal.PlainDate.from('2100-01-03');
    same(await attempt({ first: { ...WALK.first, day: far } }), 'due-too-far', 'a first too far away');
    same([await db.rituals.count(), await db.people.count()], [0, 0], 'rows');
  }),

  stored('ending, pausing, resuming and removing can each be undone', async (scene, db) => {
    const coffee = await begun(db, scene, COFFEE);
    const days = async () => {
      await projectedFor(db, scene);
      return (await expected(db, scene)).map((line) => line.slice(0, 10)).join();
    };
    done(await pauseRitual(db, scene, coffee, { from: nov(22), to: nov(24) }));
    const paused = await days();
    const deeds = [
      () => endRitual(db, scene, coffee, nov(26)),
      () => pauseRitual(db, scene, coffee, { from: nov(30), to: dec(3) }),
      () => resumeRitual(db, scene, coffee, nov(23)),
      () => removeRitual(db, scene, coffee),
    ];
    for (const deed of deeds) {
      scene.moment = scene.moment.add({ minutes: 1 });
      const result = done(await deed());
      same((await days()) === paused, false, 'something changed');
      same((await undo(db, scene, result.command)).result, 'undone', 'undo');
      same(await days(), paused, 'after undo');
    }
  }),

  stored('pauses that meet become one, and one that has not begun is taken back whole', async (scene, db) => {
    const coffee = await begun(db, scene, COFFEE);
    const pauses = async () =>
      (await readRituals(db))[0]?.pauses.map(({ from, to }) => `${from.toString()}/${to.toString()}`);
    await pauseRitual(db, scene, coffee, { from: nov(28), to: nov(29) });
    await pauseRitual(db, scene, coffee, { from: nov(22), to: nov(23) });
    await pauseRitual(db, scene, coffee, { from: nov(24), to: nov(25) });
    same(await pauses(), ['2026-11-22/2026-11-25', '2026-11-28/2026-11-29'], 'pauses');
    await resumeRitual(db, scene, coffee, nov(28));
    await resumeRitual(db, scene, coffee, nov(24));
    await resumeRitual(db, scene, coffee, nov(30));
    same(await pauses(), ['2026-11-22/2026-11-23'], 'pauses');
    const backwards = await pauseRitual(db, scene, coffee, { from: dec(2), to: dec(1) });
    same(backwards, { ok: false, reason: 'no-such-day' }, 'a pause that ends before it begins');
  }),

  stored('one that ended does not end later by being ended again', async (scene, db) => {
    const coffee = await begun(db, scene, COFFEE);
    await endRitual(db, scene, coffee, nov(24));
    await endRitual(db, scene, coffee, nov(30));
    same((await readRituals(db))[0]?.until, nov(23), 'last day');
  }),

  stored('what was deleted meanwhile takes no more changes', async (scene, db) => {
    const coffee = await begun(db, scene, COFFEE);
    await removeRitual(db, scene, coffee);
    same(await removeRitual(db, scene, coffee), GONE, 'removing');
    same(await endRitual(db, scene, coffee, TODAY), GONE, 'ending');
    same(await pauseRitual(db, scene, coffee, { from: TODAY, to: TODAY }), GONE, 'pausing');
    same(await resumeRitual(db, scene, coffee, TODAY), GONE, 'resuming');
    const change = { text: 'Tea' };
    same(await changeRitual(db, scene, coffee, { from: TODAY, change, now: scene.moment }), GONE, 'changing');
  }),

  stored(
    'a person with whom there is a ritual stays when the promise they came with is undone',
    async (scene, db) => {
      const promise = await logged(db, scene, { text: 'Call Maya', newPerson: 'Maya' });
      const maya = (await readPeople(db))[0]!.id;
      const walk = await begun(db, scene, { ...WALK, person: maya });
      await undo(db, scene, promise.command);
      same(
        (await readPeople(db)).map(({ id }) => id),
        [maya],
        'people',
      );
      await removeRitual(db, scene, walk);
      same(await db.commitments.where('ix.open').above(0).count(), 0, 'open promises');
    },
  ),

  stored('settings are one record, made by the first change, each with its own stamp', async (scene, db) => {
    same(await readSettings(db), {}, 'at first');
    await changeSettings(db, scene, { morning: 480, quiet: [1260, 480] });
    scene.moment = NOON.add({ minutes: 1 });
    const command = await changeSettings(db, scene, { morning: -1, most: 2 });
    same(await readSettings(db), { morning: -1, quiet: [1260, 480], most: 2 }, 'changed');
    const { ix, ...row } = (await db.settings.get(SETTINGS_ID))!;
    const ownId = (await db.device.get('id'))!.value;
    const [first, second] = [on(ownId, NOW), on(ownId, NOW + 1)];
    same(row.s, { morning: second, quiet: first, most: second }, 'stamps');
    same([ix, await db.settings.count()], [{ sync: 42_076_800 }, 1], 'indexes and rows');
    await undo(db, scene, command);
    same(await readSettings(db), { morning: 480, quiet: [1260, 480], most: null }, 'after undo');
  }),
];
