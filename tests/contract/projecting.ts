import { deleteCommitment } from '../../utils/db/commitment-commands';
import { hasCommitments, readOpenCommitments } from '../../utils/db/commitments';
import { project } from '../../utils/db/projection';
import { endRitual, pauseRitual, removeRitual, resumeRitual } from '../../utils/db/ritual-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { syncStore } from '../../utils/db/sync-store';
import { dayNumber, dayOf } from '../../utils/domain/record/minute';
import { keep } from '../../utils/domain/transitions';
import { sha256 } from '../../utils/platform/digest';
import { isTrue, same } from './check';
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
import { changed, NOON, type Promised, stored, TODAY } from './scene';
import { idMade, MADE } from './sync-scene';

/** How what rituals expect is worked out, and who sees it. */
export const PROJECTING: readonly Promised[] = [
  stored('a ritual is projected five weeks ahead, with the ids every device gives', async (scene, db) => {
    same(await hasCommitments(db), false, 'anything promised');
    const walk = await begun(db, scene, WALK);
    const days = [nov(22), nov(29), dec(6), dec(13), dec(20)];
    const rows = days.map(async (day) => ({
      id: await occurrenceOf(walk, day),
      ritual: walk,
      day: dayNumber(day),
    }));
    same(await inOrder(db), await Promise.all(rows), 'projection');
    same(await db.commitments.count(), 0, 'records');
    same(await hasCommitments(db), true, 'anything promised');
  }),

  stored(
    'as time goes on it goes with it, to eight days back, and writes differences only',
    async (scene, db) => {
      await begun(db, scene, COFFEE);
      same((await daysOf(db)).join(), span(TODAY, dec(26)), 'at first');
      same(await projectedFor(db, scene), false, 'a second time');
      const written: string[] = [];
      db.projection.hook('creating', (id) => void written.push(id));
      scene.moment = NOON.add({ days: 20 });
      same(await projectedFor(db, scene), true, 'twenty days later');
      same((await daysOf(db)).join(), span(dec(3), TODAY.add({ days: 55 })), 'then');
      same(written.length, 20, 'rows written');
    },
  ),

  stored('an occurrence is shown like any promise, with the words of its ritual', async (scene, db) => {
    const walk = await begun(db, scene, WALK);
    const id = await occurrenceOf(walk, nov(29));
    const due = { ...WALK.first, day: nov(29) };
    same(
      await shown(db, scene, id),
      {
        id,
        text: 'Sunday walk',
        person: '0'.repeat(13),
        due,
        scoredDue: due,
        ritual: walk,
        loggedAt: NOON.toInstant(),
        changes: [],
      },
      'next Sunday',
    );
  }),

  stored(
    'what nobody said a word about waits for seven days, also where nothing projects',
    async (scene, db) => {
      await begun(db, scene, COFFEE);
      const seen = async (days: number) => {
        scene.moment = NOON.add({ days });
        return (await expected(db, scene)).slice(0, 2);
      };
      same((await seen(7))[0], '2026-11-21 Coffee together', 'after seven days');
      same((await seen(8))[0], '2026-11-22 Coffee together', 'after eight');
      await projectedFor(db, scene);
      same((await seen(8))[0], '2026-11-22 Coffee together', 'projected anew');
      same(await seen(60), [], 'after two months');
    },
  ),

  stored('what was touched is shown once, and what was deleted not at all', async (scene, db) => {
    const coffee = await begun(db, scene, COFFEE);
    await changed(db, scene, await occurrenceOf(coffee, nov(21)), 'keep', (c) => keep(c, scene.moment));
    await deleteCommitment(db, scene, await occurrenceOf(coffee, nov(22)));
    const open = (await expected(db, scene)).slice(0, 2);
    same(open, ['2026-11-23 Coffee together', '2026-11-24 Coffee together'], 'open');
    same(await projectedFor(db, scene), false, 'the projection stays as it is');
  }),

  stored('a ritual that ends, pauses or goes is not expected from that moment on', async (scene, db) => {
    const coffee = await begun(db, scene, COFFEE);
    const days = async () => (await expected(db, scene)).map((line) => line.slice(0, 10)).join();
    await pauseRitual(db, scene, coffee, { from: nov(22), to: nov(29) });
    await endRitual(db, scene, coffee, dec(3));
    same(await days(), [span(TODAY, TODAY), span(nov(30), dec(2))].join(), 'paused and ended');
    same(await projectedFor(db, scene), true, 'projecting');
    same((await daysOf(db)).join(), await days(), 'projection');
    await resumeRitual(db, scene, coffee, nov(24));
    await projectedFor(db, scene);
    same(await days(), [span(TODAY, TODAY), span(nov(24), dec(2))].join(), 'resumed');
    await removeRitual(db, scene, coffee);
    same(await days(), '', 'removed');
    await projectedFor(db, scene);
    same(await daysOf(db), [], 'projection');
  }),

  stored('a ritual that changes while it is projected is projected as it is then', async (scene, db) => {
    const coffee = await begun(db, scene, WALK).then(() => begunUnseen(db));
    let isFirst = true;
    const digest = async (text: string) => {
      if (isFirst) done(await endRitual(db, scene, coffee, nov(23)));
      isFirst = false;
      return sha256(text);
    };
    same(await project(db, { today: TODAY, digest, hasRoom: scene.hasRoom }), true, 'projecting');
    const ofCoffee = await db.projection.where('ritual').equals(coffee).sortBy('day');
    same(
      ofCoffee.map(({ day }) => dayOf(day).toString()),
      ['2026-11-21', '2026-11-22'],
      'days',
    );
  }),

  stored('two pages that project at once project once', async (scene, db, reopen) => {
    await begunUnseen(db);
    const other = await reopen();
    await Promise.all([projectedFor(db, scene), projectedFor(other, scene)]);
    same((await daysOf(db)).join(), span(TODAY, dec(26)), 'projection');
  }),

  stored('without room on the disk nothing is projected, and what was is shown', async (scene, db) => {
    await begun(db, scene, WALK);
    await begunUnseen(db);
    scene.isRoomy = false;
    same(await projectedFor(db, scene), false, 'projecting');
    same((await readOpenCommitments(db, TODAY)).length, 5, 'occurrences');
  }),

  stored('a ritual of a form nobody knows yet makes nothing, and stops nothing', async (scene, db) => {
    const id = idMade(MADE, 3);
    const v = { text: 'Hourly', first: [2, 2516], rule: 'FREQ=HOURLY' };
    await syncStore(db, scene).merge([{ kind: 6, row: { id, v, s: {} } }]);
    await begun(db, scene, WALK);
    same(
      (await db.projection.toArray()).filter(({ ritual }) => ritual === id),
      [],
      'its days',
    );
    isTrue((await db.projection.count()) === 5, 'the walk is projected');
  }),
];

/** Coffee every day, made on another device, which no projection here knows of. */
async function begunUnseen(db: SteadilyDatabase): Promise<string> {
  const id = idMade(MADE, 2);
  const v = { text: COFFEE.text, first: [2, dayNumber(TODAY)], rule: 'FREQ=DAILY' };
  const hands = { now: () => NOON.toInstant(), hasRoom: () => Promise.resolve(true) };
  await syncStore(db, hands).merge([{ kind: 6, row: { id, v, s: {} } }]);
  return id;
}

async function inOrder(db: SteadilyDatabase) {
  return db.projection.orderBy('day').toArray();
}

async function daysOf(db: SteadilyDatabase): Promise<readonly string[]> {
  return (await inOrder(db)).map(({ day }) => dayOf(day).toString());
}

function span(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const days: string[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    days.push(day.toString());
  }
  return days.join();
}
