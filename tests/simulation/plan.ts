import type { HomeLimits } from '../../utils/sync/limits';
import type { Dialect } from '../support/sync-area/item';
import { Dice } from './dice';
import { FAULTS } from './faults';
import type { Fault } from './faults/fault';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

/** A stretch of time in which people use their devices. */
export interface Chapter {
  /** How long all browsers are closed before it. */
  readonly gapMs: number;
  /** Whether months go by instead, in which one device is away. */
  readonly isOneAway: boolean;
  /** One device in so many is offline. */
  readonly offlineIn: number;
  readonly lengthMs: number;
  readonly edits: number;
  readonly faults: readonly Fault[];
}

/** What a seed stands for. */
export interface Plan {
  readonly seed: number;
  readonly dialect: Dialect;
  readonly devices: number;
  readonly limits: HomeLimits;
  /** How many records an import brings. */
  readonly importSize: number;
  readonly chapters: readonly Chapter[];
  /** How many calls of a thousand something happens in. */
  readonly perMille: number;
  /** Nothing is wiped, cloned or shed: then the home must never forget (I7). */
  readonly isGentle: boolean;
  /** The home hardly has room for all that is written. */
  readonly isTight: boolean;
  readonly hasWrongClocks: boolean;
  /** Whether months go by at the end. */
  readonly ages: boolean;
  /** Whether a device is lost before they do. */
  readonly steals: boolean;
}

/** Draws a run: what kind of home, which people, and what goes wrong. */
export function planOf(seed: number): Plan {
  const dice = new Dice(seed);
  const isGentle = dice.oneIn(4);
  const isTight = !isGentle && dice.oneIn(2);
  const usual = FAULTS.filter(({ isGentle: fits }) => fits || !isGentle);
  const faults = dice.shuffled(usual).slice(0, dice.below(8));
  const chapters = Array.from({ length: dice.between(3, 5) }, (_, index): Chapter => {
    const isFirst = index === 0;
    return {
      gapMs: isFirst ? 0 : gap(dice, isTight),
      isOneAway: !isFirst && !isGentle && dice.oneIn(isTight ? 6 : 20),
      offlineIn: isTight ? 3 : 5,
      lengthMs: dice.between(20, 120) * MINUTE_MS,
      edits: dice.between(3, 13),
      faults: isFirst ? [] : faults.filter(() => dice.oneIn(2)),
    };
  });
  const devices = dice.between(2, 6);
  return {
    seed,
    dialect: dice.oneIn(2) ? 'chromium' : 'firefox',
    devices,
    limits: isTight
      ? {
          total: tightTotal(dice, devices, chapters),
          item: dice.between(600, 1_000),
          items: dice.between(20, 60),
        }
      : { total: dice.between(30_000, 60_000), item: dice.between(1_000, 3_000), items: 200 },
    importSize: isTight ? dice.between(5, 12) : dice.pick([10, 30, 100]),
    chapters,
    perMille: dice.pick([0, 5, 20, 60]),
    isGentle,
    isTight,
    hasWrongClocks: dice.oneIn(3),
    ages: dice.oneIn(3),
    steals: dice.oneIn(3),
  };
}

function gap(dice: Dice, isTight: boolean): number {
  if (isTight && dice.oneIn(2)) return dice.between(90, 250) * DAY_MS;
  return dice.pick([dice.between(10, 600) * MINUTE_MS, dice.between(1, 20) * DAY_MS]);
}

/** Bytes that will hardly do for what people are going to write. */
function tightTotal(dice: Dice, devices: number, chapters: readonly Chapter[]): number {
  const edits = chapters.reduce((sum, chapter) => sum + chapter.edits, 0);
  return Math.floor(((DEVICE_BYTES * devices + EDIT_BYTES * edits) * dice.between(45, 100)) / 100);
}

/** What a device and an edit take on average, in these runs. */
const [DEVICE_BYTES, EDIT_BYTES] = [330, 26];
