import { assertAgreement, isAreaFull } from './agreement';
import type { Device } from './device';
import { Dice } from './dice';
import { steal } from './faults/profile-faults';
import { HomeMemory } from './home-memory';
import { mischief } from './mischief';
import { act } from './person';
import { type Chapter, planOf, type Plan } from './plan';
import { age, assertFreshDeviceCatchesUp, rest } from './rest';
import { Violation } from './violation';
import { World, type Counts } from './world';

/** What a run did. */
export interface Report extends Counts {
  readonly seed: number;
  readonly edits: number;
  /** 1 when the home was too small for all in the end, 1 when something was shed. */
  readonly full: number;
  readonly shed: number;
}

const YEAR_MS = 365 * 86_400_000;

/**
 * Lives through everything a seed stands for, and checks all invariants of docs/sync.md §5 that a run can show.
 * @throws Error that names the invariant, the seed and how to run it again
 */
export async function run(seed: number): Promise<Report> {
  const plan = planOf(seed);
  const world = new World(plan);
  try {
    await live(world, plan);
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    const again = `SEED=${seed} npx vitest run tests/simulation/one-seed`;
    throw new Error(`${error.message}\nseed ${seed}; to see it again: ${again}`, { cause: error });
  }
  const [first] = world.living;
  const full = isAreaFull(world.living) ? 1 : 0;
  const shed = first?.store.status()?.staying ? 1 : 0;
  return { seed, edits: world.ledger.edits, full, shed, ...world.counts };
}

async function live(world: World, plan: Plan): Promise<void> {
  const dice = new Dice(plan.seed + 1);
  for (let count = 0; count < plan.devices; count++) {
    const isWrong = plan.hasWrongClocks && dice.oneIn(2);
    const offsetMs = isWrong
      ? dice.between(-3, 3) * YEAR_MS + dice.below(YEAR_MS)
      : dice.between(-90_000, 90_000);
    world.addDevice({ offsetMs });
  }
  if (plan.isGentle) {
    // A later first meeting would wipe what was written before it.
    world.cloud.settle();
    const home = new HomeMemory(world);
    world.afterEach = () => home.check();
  }
  world.importSize = plan.importSize;
  world.mischief = mischief(world, dice.fork(), plan);
  for (const chapter of plan.chapters) await liveThrough(world, chapter, dice);
  await comeToRest(world, plan);
}

async function liveThrough(
  world: World,
  { gapMs, isOneAway, lengthMs, edits, faults, offlineIn }: Chapter,
  dice: Dice,
): Promise<void> {
  if (isOneAway) await spendMonthsWithout(dice.pick(world.living), world);
  else world.skip(gapMs);
  for (const device of world.living) {
    if (dice.oneIn(4)) device.sleep();
    else device.start();
    device.area.isOnline = !dice.oneIn(offlineIn);
  }
  for (let count = 0; count < edits; count++) {
    world.later(dice.below(lengthMs), () => act(dice.pick(world.living), dice));
  }
  for (const { happen } of faults) world.later(dice.below(lengthMs), () => happen(world, dice));
  await world.pass(lengthMs);
}

/** F23, F38: the others take it for dead, whatever it has not sent yet. */
async function spendMonthsWithout(absent: Device, world: World): Promise<void> {
  absent.area.isOnline = false;
  for (let count = 0; count < 4; count++) act(absent, absent.dice);
  absent.sleep();
  await age(
    world,
    world.living.filter((device) => device !== absent),
  );
}

/** No more faults. Every device is edited once more, so that each writes and hears of the others. */
async function comeToRest(world: World, plan: Plan): Promise<void> {
  world.calm();
  const dice = new Dice(plan.seed + 2);
  if (plan.steals) steal(world, dice);
  for (const device of world.living) {
    device.start();
    act(device, dice);
  }
  await rest(world);
  await assertAgreement(world);
  world.afterEach = () => {};
  if (plan.ages) await age(world);
  await assertFreshDeviceCatchesUp(world);
}
