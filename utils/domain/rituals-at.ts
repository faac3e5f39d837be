import { todayOf } from './change-day';
import type { Ritual } from './ritual';
import type { Pause } from './ritual-frame';

/** Rituals as they stand on a day. */
export interface RitualsAt {
  /** Those of which something may be expected yet. */
  readonly current: readonly Ritual[];
  /** Those that ended, without those that go on in another. */
  readonly earlier: readonly Ritual[];
}

/** @param rituals all of them, in some order, which stays */
export function ritualsAt(rituals: readonly Ritual[], now: Temporal.ZonedDateTime): RitualsAt {
  const wentOn = new Set(rituals.map(({ after }) => after));
  const isOver = (ritual: Ritual) =>
    ritual.until !== undefined && Temporal.PlainDate.compare(ritual.until, todayOf(ritual, now)) < 0;
  return {
    current: rituals.filter((ritual) => !isOver(ritual)),
    earlier: rituals.filter((ritual) => isOver(ritual) && !wentOn.has(ritual.id)),
  };
}

/** The pauses of a ritual that are on or ahead, in order. */
export function comingPauses(ritual: Ritual, now: Temporal.ZonedDateTime): readonly Pause[] {
  const { compare } = Temporal.PlainDate;
  const today = todayOf(ritual, now);
  return ritual.pauses
    .filter(({ to }) => compare(to, today) >= 0)
    .toSorted((a, b) => compare(a.from, b.from));
}
