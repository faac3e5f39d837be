import { laterDay } from './later-day';
import { hasPassed } from './due';
import type { Ritual } from './ritual';
import { standsOn } from './ritual-frame';
import type { RitualChange } from './ritual-transitions';
import { sameRule } from './rule';
import { fallsOn, nextDay } from './rule-days';

interface About {
  readonly change: Pick<RitualChange, 'rule' | 'when'>;
  /** Days whose occurrence someone has touched, in ISO. */
  readonly touched: ReadonlySet<string>;
  /** The person's own now. */
  readonly now: Temporal.ZonedDateTime;
}

/**
 * From which day on a ritual can change without writing anew what was: the wanted day or today, or the first after it on
 * which nothing was said of an occurrence, none has passed, and none would begin in the past.
 * @param wanted a day of the ritual's own calendar
 */
export function changeDay(
  ritual: Ritual,
  wanted: Temporal.PlainDate,
  { change, touched, now }: About,
): Temporal.PlainDate {
  const { first } = ritual;
  const rule = change.rule ?? ritual.rule;
  const when = change.when ?? first;
  const isOver = (day: Temporal.PlainDate) =>
    standsOn(ritual, day) && fallsOn(ritual.rule, first.day, day) && hasPassed({ ...first, day }, now);
  const wouldBeOver = (day: Temporal.PlainDate) =>
    fallsOn(rule, sameRule(rule, ritual.rule) ? first.day : day, day) && hasPassed({ ...when, day }, now);

  let day = laterDay(wanted, todayOf(ritual, now));
  while (touched.has(day.toString()) || isOver(day) || wouldBeOver(day)) day = day.add({ days: 1 });
  return day;
}

/** The next day on which a ritual is expected, pauses passed over; undefined when there is none, or none within years. */
export function nextStanding(
  ritual: Pick<Ritual, 'rule' | 'first' | 'until' | 'pauses'>,
  from: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const { rule, first, pauses } = ritual;
  const { compare } = Temporal.PlainDate;
  let earliest = laterDay(from, first.day);
  // Each turn leaves a pause behind.
  for (let turn = 0; turn <= pauses.length; turn++) {
    const day = nextDay(rule, { from: earliest, first: first.day });
    if (!day || standsOn(ritual, day)) return day;
    const pause = pauses.find((known) => compare(day, known.from) >= 0 && compare(day, known.to) <= 0);
    if (!pause) return undefined;
    earliest = pause.to.add({ days: 1 });
  }
  return undefined;
}

/** Today in the ritual's own calendar. */
export function todayOf({ first }: Pick<Ritual, 'first'>, now: Temporal.ZonedDateTime): Temporal.PlainDate {
  return (first.kind === 'at' ? now.withTimeZone(first.zone) : now).toPlainDate();
}
