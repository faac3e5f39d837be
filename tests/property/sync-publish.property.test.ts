import fc from 'fast-check';
import { expect, test } from 'vitest';

import { mergeRows } from '../../utils/domain/record/merge';
import type { Row } from '../../utils/domain/record/row';
import { canonical } from '../../utils/sync/canonical';
import type { Registers } from '../../utils/sync/memory';
import { type Copy, judge } from '../../utils/sync/publish';
import { fullForm, wireForm } from '../../utils/sync/wire';
import { anyOldRow, anyRow } from '../support/sync/any-row';
import { DAY, DESK, LAPTOP, NOW, PHONE } from '../support/sync/records';

fc.configureGlobal({ seed: 20_260_123, numRuns: 250, interruptAfterTimeLimit: 15_000 });

const KIND = 2;
/** More rounds than any of these homes needs. */
const PATIENCE = 16;
const QUIET = 6;

interface World {
  /** What each living device has in its database. */
  readonly known: Readonly<Record<string, Row>>;
  readonly copies: readonly Copy[];
}

const owner = fc.constantFrom(DESK, LAPTOP, PHONE);
const slot = fc.constantFrom('0', '1', '2');

/** Copies in items, one of a record in each, and what devices know; up to two of the devices are dead. */
const worldsOf = (row: fc.Arbitrary<Row>): fc.Arbitrary<World> =>
  fc
    .record({
      copies: fc.uniqueArray(fc.record({ owner, slot, row }), {
        selector: (copy) => copy.owner + copy.slot,
        maxLength: 6,
      }),
      known: fc.record({ [DESK]: row, [LAPTOP]: row, [PHONE]: row }),
      dead: fc.subarray([DESK, LAPTOP, PHONE], { maxLength: 2 }),
    })
    .map(({ copies, known, dead }) => ({
      known: Object.fromEntries(Object.entries(known).filter(([device]) => !dead.includes(device))),
      copies: copies.map((copy) => ({ ...copy, isLive: !dead.includes(copy.owner) })),
    }));
const worlds = worldsOf(anyRow);

const ENTRY: Registers = { entry: { value: NOW - 150 * DAY, stamp: [NOW, 0, DESK] } };
const BOTH: Registers = {
  ...ENTRY,
  tombstone: { value: NOW - 250 * DAY, stamp: [NOW + 300 * DAY, 0, DESK] },
};
const registers = fc.constantFrom<Registers[]>({}, ENTRY, BOTH);

/** In which order devices look and write: each after the other, or all at once, blind to what the others do. */
const schedules = fc.array(
  fc.tuple(fc.boolean(), fc.shuffledSubarray([DESK, LAPTOP, PHONE], { minLength: 3 })),
  {
    minLength: PATIENCE,
    maxLength: PATIENCE,
  },
);

/** One device reads everything, judges and writes. */
function written(world: World, me: string, cutOffs: Registers): World {
  const before = world.known[me];
  if (!before) return world;
  const row = world.copies.map((copy) => copy.row).reduce(mergeRows, before);
  const { publish, dead } = judge({ kind: KIND, row }, world.copies, { me, registers: cutOffs });
  const isDead = (copy: Copy) => copy.owner === me && dead.some((it) => it.slot === copy.slot);
  const kept = world.copies.filter((copy) => !isDead(copy));
  const place = publish?.replaces[0] ?? '9';
  const others = kept.filter((copy) => copy.owner !== me || copy.slot !== place);
  const copies = publish ? [...others, { owner: me, slot: place, row: publish.row, isLive: true }] : kept;
  return { known: { ...world.known, [me]: row }, copies };
}

/** One round of all devices; `isBlind`: each sees the home as it was before the round. */
function round(world: World, isBlind: boolean, order: readonly string[], cutOffs: Registers): World {
  if (!isBlind) return order.reduce((now, me) => written(now, me, cutOffs), world);
  const after = order.map((me) => ({ me, world: written(world, me, cutOffs) }));
  return {
    known: Object.fromEntries(
      Object.keys(world.known).map((me) => [
        me,
        after.find((it) => it.me === me)?.world.known[me] ?? world.known[me]!,
      ]),
    ),
    copies: [
      ...world.copies.filter(({ owner: of }) => !(of in world.known)),
      ...after.flatMap(({ me, world: { copies: all } }) =>
        all.filter((copy) => copy.owner === me && me in world.known),
      ),
    ],
  };
}

const texts = ({ copies: all }: World) =>
  all.map((copy) => `${copy.owner}${copy.slot}${canonical(copy.row)}`).sort();
const joinOf = (rows: readonly Row[]) => rows.reduce(mergeRows);

/** Everything that anybody knows or shows. */
const allOf = ({ known, copies }: World) =>
  joinOf([...Object.values(known), ...copies.map(({ row }) => row)]);

/** The world after all rounds, and whether the last of them changed nothing. */
function settled(world: World, plan: readonly (readonly [boolean, readonly string[]])[], cutOffs: Registers) {
  const worlds = plan.reduce<World[]>(
    (so, [isBlind, order]) => [...so, round(so.at(-1) ?? world, isBlind, order, cutOffs)],
    [],
  );
  const last = worlds.slice(-QUIET).map((it) => texts(it).join('\n'));
  return { end: worlds.at(-1) ?? world, isQuiet: new Set(last).size === 1 };
}

test('whatever is where, in whatever order devices write, they come to rest (I11)', () => {
  fc.assert(
    fc.property(worlds, registers, schedules, (world, cutOffs, plan) => {
      expect(settled(world, plan, cutOffs).isQuiet).toBe(true);
    }),
  );
});

test('all living devices end with the same: what any of them knew and what any copy said (I1, I2)', () => {
  fc.assert(
    fc.property(worlds, registers, schedules, (world, cutOffs, plan) => {
      const { end } = settled(world, plan, cutOffs);
      const all = allOf(world);
      const form = wireForm({ kind: KIND, row: all }, cutOffs);
      fc.pre(form !== undefined);
      const known = Object.values(end.known).map((row) => canonical(fullForm({ kind: KIND, row })));
      expect(new Set(known)).toEqual(new Set([canonical(form)]));
    }),
  );
});

test('what travels stays in the home in its one form with living devices (I7, I8)', () => {
  fc.assert(
    fc.property(worlds, registers, schedules, (world, cutOffs, plan) => {
      const { end } = settled(world, plan, cutOffs);
      const all = allOf(world);
      const form = wireForm({ kind: KIND, row: all }, cutOffs);
      fc.pre(form !== undefined);
      const living = end.copies.filter(({ isLive }) => isLive).map(({ row }) => row);
      expect(canonical(fullForm({ kind: KIND, row: joinOf(living) }))).toBe(canonical(form));
    }),
  );
});

test('no words of what is gone are left with a living device (I17)', () => {
  fc.assert(
    fc.property(worlds, registers, schedules, (world, cutOffs, plan) => {
      const { end } = settled(world, plan, cutOffs);
      const all = allOf(world);
      const full = fullForm({ kind: KIND, row: all });
      fc.pre(full !== all || all.life?.state === 'erased');
      const words = end.copies.filter(({ isLive, row }) => isLive && Object.keys(row.v).length > 0);
      expect(words).toEqual([]);
    }),
  );
});

test('of what does not travel no living device says anything else (3.8 rule 1)', () => {
  fc.assert(
    fc.property(worldsOf(anyOldRow), schedules, (world, plan) => {
      const all = allOf(world);
      fc.pre(wireForm({ kind: KIND, row: all }, BOTH) === undefined);
      const { end } = settled(world, plan, BOTH);
      const full = canonical(fullForm({ kind: KIND, row: all }));
      expect(end.copies.filter(({ row, isLive }) => isLive && canonical(row) !== full)).toEqual([]);
    }),
  );
});
