import { expect, test } from 'vitest';

import { changeCommitment, deleteCommitment } from '../../../utils/db/commitment-commands';
import { endRitual } from '../../../utils/db/ritual-commands';
import { readRituals } from '../../../utils/db/rituals';
import { undo } from '../../../utils/db/undo';
import { keep, miss, move, reword, takeBack, type Transition } from '../../../utils/domain/transitions';
import type { Commitment } from '../../../utils/domain/commitment';
import type { RecordId } from '../../../utils/domain/record/record-id';
import { type Member, twoDevices } from '../../support/sync/two-devices';
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
} from '../ritual-scene';

async function change(
  { db, scene }: Member,
  id: RecordId,
  transition: (commitment: Commitment, now: Temporal.ZonedDateTime) => Transition,
): Promise<string> {
  const result = await changeCommitment(db, scene, id, {
    name: 'change',
    transition: (commitment) => transition(commitment, scene.moment),
  });
  if (!result.ok) throw new Error(result.reason);
  return result.command;
}

/** What a device has of commitments, without its own indexes. */
const rowsOf = async ({ db }: Member) => (await db.commitments.toArray()).map(({ ix: _ix, ...row }) => row);

test('a ritual made on one device is expected on the other, with the same ids', async () => {
  const { laptop, desk, meet } = await twoDevices();
  await begun(laptop.db, laptop.scene, { ...WALK, newPerson: 'Maya' });
  await meet();
  expect(await readRituals(desk.db)).toEqual(await readRituals(laptop.db));
  expect(await desk.db.projection.toArray()).toEqual(await laptop.db.projection.toArray());
  expect(await rowsOf(desk)).toEqual([]);
});

test('one occurrence touched on both devices is one record with what was touched on each', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const walk = await begun(laptop.db, laptop.scene, WALK);
  await meet();
  const id = await occurrenceOf(walk, nov(29));
  const to = { kind: 'by-day', day: nov(28) } as const;
  await change(laptop, id, (c, now) => move(c, { to, telling: 'told' }, now));
  desk.scene.moment = desk.scene.moment.add({ minutes: 7 });
  await change(desk, id, () => reword('Walk by the lake'));
  await meet();
  expect(await rowsOf(desk)).toEqual(await rowsOf(laptop));
  expect(await rowsOf(laptop)).toHaveLength(1);
  for (const { db, scene } of [laptop, desk]) {
    expect(await shown(db, scene, id)).toMatchObject({ text: 'Walk by the lake', due: to, scoredDue: to });
    expect(await expected(db, scene)).toContain('2026-11-28 Walk by the lake');
  }
});

test('of two words about one occurrence the later counts, and its undo the earlier one', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const coffee = await begun(laptop.db, laptop.scene, COFFEE);
  await meet();
  const id = await occurrenceOf(coffee, nov(21));
  await change(laptop, id, (c, now) => keep(c, now));
  desk.scene.moment = desk.scene.moment.add({ minutes: 7 });
  const missed = await change(desk, id, (c, now) => miss(c, now));
  await meet();
  for (const { db, scene } of [laptop, desk]) {
    expect((await shown(db, scene, id)).outcome?.kind).toBe('missed');
  }
  await undo(desk.db, desk.scene, missed);
  await meet();
  expect(await rowsOf(desk)).toEqual(await rowsOf(laptop));
  expect((await shown(laptop.db, laptop.scene, id)).outcome).toBeUndefined();
});

test('an occurrence skipped on one device stays skipped when the other wakes, though it had projected it', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const coffee = await begun(laptop.db, laptop.scene, COFFEE);
  await meet();
  const [skipped, hidden] = await Promise.all([occurrenceOf(coffee, nov(23)), occurrenceOf(coffee, nov(24))]);
  await change(laptop, skipped, (c, now) => takeBack(c, now));
  await deleteCommitment(laptop.db, laptop.scene, hidden);
  desk.scene.moment = desk.scene.moment.add({ hours: 48 });
  await projectedFor(desk.db, desk.scene);
  await meet();
  const days = (await expected(desk.db, desk.scene)).map((line) => line.slice(0, 10));
  expect(days.slice(0, 3)).toEqual(['2026-11-21', '2026-11-22', '2026-11-25']);
});

test('a deletion stays one when the other device had only touched the occurrence before', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const walk = await begun(laptop.db, laptop.scene, WALK);
  await meet();
  const id = await occurrenceOf(walk, nov(29));
  await change(laptop, id, () => reword('Walk by the lake'));
  desk.scene.moment = desk.scene.moment.add({ minutes: 7 });
  await deleteCommitment(desk.db, desk.scene, id);
  await meet();
  for (const { db, scene } of [laptop, desk]) {
    expect((await expected(db, scene))[1]).toBe('2026-12-06 Sunday walk');
  }
});

test('a ritual that was ended on one device is not expected on the other', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const walk = await begun(laptop.db, laptop.scene, WALK);
  await meet();
  done(await endRitual(desk.db, desk.scene, walk, dec(1)));
  await meet();
  expect(await expected(laptop.db, laptop.scene)).toEqual([
    '2026-11-22 Sunday walk',
    '2026-11-29 Sunday walk',
  ]);
});
