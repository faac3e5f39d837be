import type { Area } from '../focus/area';
import { dayNumber } from '../record/minute';
import { actAbout, namesSomeone, type SmallAct } from './small-act';

interface Asked {
  /** Today, where the person is. */
  readonly day: Temporal.PlainDate;
  /** The week's focus; every act fits words of one's own. */
  readonly area?: Area | undefined;
  /** The deck, in any order. */
  readonly acts: readonly SmallAct[];
  /** The name of whoever an act may be about; without one, only acts that name nobody are chosen. */
  readonly name?: string | undefined;
  /** The words of promises that are open: what was promised already is passed over, while anything else fits. */
  readonly loggedTexts?: readonly string[];
  /** How often "Another one" was asked for today. */
  readonly skipped?: number;
}

/**
 * The small act to suggest on a day, or undefined when none fits. The same day, area and deck give the same act on every
 * device, and no act returns before all that fit have had their day: in a list of n, day d has place d · s mod n, where s
 * has no divisor in common with n. "Another one" goes to the places of days that are far off in the round, and through
 * all of them before the first comes again.
 */
export function smallActOf({
  day,
  area,
  acts,
  name,
  loggedTexts = [],
  skipped = 0,
}: Asked): SmallAct | undefined {
  const fitting = acts
    .filter((act) => (area === undefined || act.areas.includes(area)) && (name || !namesSomeone(act)))
    .sort((a, b) => a.id - b.id);
  const size = fitting.length;
  if (size === 0) return undefined;
  const stride = coprimeFrom(Math.round(size * GOLDEN), size);
  const leap = coprimeFrom(Math.floor(size / 2), size);
  const round = fitting.map((_, turn) => {
    const place = (dayNumber(day) + turn * leap) * stride;
    return fitting[((place % size) + size) % size]!;
  });
  const logged = new Set(loggedTexts.map(plain));
  const free = round.filter((act) => !logged.has(plain(actAbout(act, name ?? ''))));
  const choice = free.length > 0 ? free : round;
  return choice[skipped % choice.length];
}

/** Steps of this share of a list spread neighbours as far apart as they go. */
const GOLDEN = 0.618;

/** The least number, from `first` on, that has no divisor in common with `size`. */
function coprimeFrom(first: number, size: number): number {
  let number = Math.max(1, first);
  while (divisorOf(number, size) > 1) number += 1;
  return number;
}

function divisorOf(a: number, b: number): number {
  return b === 0 ? a : divisorOf(b, a % b);
}

function plain(text: string): string {
  return text.toLowerCase().trim();
}
