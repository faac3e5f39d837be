import { type Due, hasPassed } from '../due';
import { range } from './calendar';
import type { DayDue } from './day-due';
import { daysOf } from './day-of';
import { type Part, type Said, saysClock, saysDay } from './said';

type Moment = Extract<Due, { kind: 'at' }>;

/** From when to when, in hours, and when it is due where no clock time is said (docs/reader.md §3). */
const PARTS: Readonly<Record<Part, { readonly from: number; readonly to: number; readonly due: number }>> = {
  early: { from: 5, to: 11, due: 9 },
  morning: { from: 0, to: 12, due: 11 },
  lunch: { from: 11, to: 15, due: 13 },
  afternoon: { from: 12, to: 21, due: 17 },
  dinner: { from: 17, to: 22, due: 19 },
  evening: { from: 16, to: 24, due: 21 },
  night: { from: 17, to: 30, due: 22 },
  bedtime: { from: 20, to: 26, due: 22 },
};
/** When people are awake. */
const AWAKE = { from: 7, to: 22 };
const MOST_OFFERED = 3;

/** The dues a phrase may mean, likeliest first (docs/reader.md §2 and §3). The first may have passed, the others not. */
export function duesOf(said: Said, now: Temporal.ZonedDateTime): readonly Due[] {
  const [due, ...others] = different(optionsOf(said, now));
  if (!due) return [];
  return [due, ...others.filter((other) => !hasPassed(other, now)).slice(0, MOST_OFFERED)];
}

function optionsOf(said: Said, now: Temporal.ZonedDateTime): readonly Due[] {
  const today = now.toPlainDate();
  if (said.unit === 'minute' || said.unit === 'hour') return momentsFromNow(said, now);
  if (said.isAgain) return firstTime(said, now);
  const days = saysDay(said) ? daysOf(said, today) : [];
  if (said.isWholeDay) return saysDay(said) ? days : [{ kind: 'by-day', day: today }];
  if (saysClock(said)) return saysDay(said) ? onDays(days, said, now) : soon(said, now);
  if (said.part) return inPart(said.part, days, { now, saysDay: saysDay(said) });
  return days;
}

/** The first time of what comes again and again: today, where its time is still ahead. */
function firstTime(again: Said, now: Temporal.ZonedDateTime): readonly Due[] {
  const { isAgain: _, ...said } = again;
  const isPlain = !saysClock(said) && !said.part;
  const isOn = isPlain && said.weekday !== undefined ? undefined : daysAgain(said);
  if (!isOn) return optionsOf(said, now);
  const { isWorkday: __, weekday: ___, weekdays: ____, ...timed } = said;
  const today = now.toPlainDate();
  const days = range(8).map((more) => today.add({ days: more }));
  const dues = days.filter(isOn).flatMap((day): readonly Due[] => {
    // What is always done at 8 is not done at 20:00 today because it is past 8.
    const [usual] = saysClock(said) ? awakeFirst(momentsOn(day, timed, now)) : [];
    return usual ? [usual] : optionsOf({ ...timed, days: today.until(day).days }, now).slice(0, 1);
  });
  return dues
    .filter((due) => !hasPassed(due, now) && !(isPlain && said.days === undefined && sameDay(due, today)))
    .slice(0, said.weekdays ? MOST_OFFERED : 1);
}

/** Whether something that comes every week, or every day, comes on a day; undefined where it keeps another time. */
function daysAgain(said: Said): ((day: Temporal.PlainDate) => boolean) | undefined {
  const { weekday, weekdays, week, weeksLater, nth, day, month } = said;
  if (said.days !== undefined) return () => true;
  if (said.isWorkday) return ({ dayOfWeek }) => dayOfWeek < 6;
  if (weekdays) return ({ dayOfWeek }) => weekdays.includes(dayOfWeek);
  const isEveryWeek = [week, weeksLater, nth, day, month].every((other) => other === undefined);
  return weekday !== undefined && isEveryWeek ? ({ dayOfWeek }) => dayOfWeek === weekday : undefined;
}

function sameDay(due: Due, day: Temporal.PlainDate): boolean {
  return due.kind === 'by-day' && due.day.equals(day);
}

/** What comes before something is due the day before it begins; before a clock time, at that time. */
export function duesBefore(said: Said, now: Temporal.ZonedDateTime): readonly Due[] {
  // "Before tonight" is today.
  if (saysClock(said) || (said.part && said.days === 0)) return duesOf(said, now);
  const isSpan = [said.day, said.weekday, said.weekdays].every((named) => named === undefined);
  const [start] = daysOf(isSpan && !said.edge ? { ...said, edge: 'start' } : said, now.toPlainDate());
  if (start?.kind !== 'by-day') return [];
  const first = said.isWeekend ? saturdayOf(start.day) : start.day;
  return [{ kind: 'by-day', day: first.subtract({ days: 1 }) }];
}

function saturdayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek === 7 ? 1 : 0 });
}

/** Hours from now are hours, also over a night in which the clock changes. */
function momentsFromNow({ amount = 0, unit, from }: Said, now: Temporal.ZonedDateTime): readonly Due[] {
  if (from || !(amount < 1e5)) return [];
  const then = now.add({ minutes: Math.round(unit === 'hour' ? amount * 60 : amount) });
  return [momentAt(then.toPlainDate(), then.hour, then.minute, now.timeZoneId)];
}

function inPart(
  part: Part,
  days: readonly DayDue[],
  { now, saysDay: isSaid }: { readonly now: Temporal.ZonedDateTime; readonly saysDay: boolean },
): readonly Due[] {
  const today = now.toPlainDate();
  const { due } = PARTS[part];
  // "In the morning" said in the morning is tomorrow's.
  const isOver = now.hour >= (part === 'morning' || part === 'early' ? PARTS.early.from : due);
  const dates = isSaid ? daysIn(days) : [isOver && part !== 'night' ? today.add({ days: 1 }) : today];
  const moments = dates.map((day) => momentAt(day, due, 0, now.timeZoneId));
  const [first, ...others] = moments;
  if (!first) return days;
  return [first, { kind: 'by-day', day: first.day }, ...others];
}

function onDays(days: readonly DayDue[], said: Said, now: Temporal.ZonedDateTime): readonly Due[] {
  const dates = daysIn(days);
  const [first, ...others] = dates;
  if (!first) return days;
  const [due, ...otherHalf] = inOrder(momentsOn(first, said, now), said, now);
  const elsewhere = others.flatMap((day) => inOrder(momentsOn(day, said, now), said, now).slice(0, 1));
  // "Next Friday at 5" is likelier another Friday than five in the morning.
  return [...(due ? [due] : []), ...elsewhere, ...otherHalf];
}

/** Without a day: the next such time at which people are awake. */
function soon(said: Said, now: Temporal.ZonedDateTime): readonly Due[] {
  const today = now.toPlainDate();
  const moments = [today, today.add({ days: 1 })].flatMap((day) => momentsOn(day, said, now));
  const ahead = moments.filter((moment) => !hasPassed(moment, now));
  const inTurn = inOrder(ahead, said, now);
  // What can mean one time only means it on the next day it comes.
  return inTurn.slice(0, hoursOf(said).length > 1 ? 3 : 1);
}

function daysIn(days: readonly DayDue[]): readonly Temporal.PlainDate[] {
  return days.flatMap((due) => (due.kind === 'by-day' ? [due.day] : []));
}

/** What has not passed first, and of that the first at which people are awake; what has passed only if nothing is left. */
function inOrder(moments: readonly Moment[], { usual }: Said, now: Temporal.ZonedDateTime): readonly Due[] {
  const ahead = moments.filter((moment) => !hasPassed(moment, now));
  const best =
    ahead.find(({ time }) => usual && time.hour >= PARTS[usual].from && time.hour < PARTS[usual].to) ??
    ahead.find(isAwake) ??
    ahead[0];
  return best ? [best, ...ahead.filter((moment) => moment !== best)] : moments.slice(0, 1);
}

/** The moments of a day that a clock time may mean. */
function momentsOn(day: Temporal.PlainDate, said: Said, now: Temporal.ZonedDateTime): readonly Moment[] {
  return hoursOf(said).map((hour) => {
    const minutes = hour * 60 + (said.minute ?? 0);
    const date = day.add({ days: Math.floor(minutes / 1_440) });
    const inDay = ((minutes % 1_440) + 1_440) % 1_440;
    return momentAt(date, Math.floor(inDay / 60), inDay % 60, now.timeZoneId);
  });
}

function hoursOf({ hour = 0, minute = 0, half, part, isSure }: Said): readonly number[] {
  const [am, pm] = [hour % 12, (hour % 12) + 12];
  if (half) return [half === 'am' ? am : pm];
  // Midnight ends the night.
  if (part === 'night' && (hour === 0 || hour === 12)) return [24];
  if (isSure || hour > 12 || hour === 0) return [hour];
  if (!part) return [am, pm];
  const { from, to } = PARTS[part];
  // "Half past twelve at night" belongs to the night that began the evening before.
  const inPart = [am, pm, am + 24].filter((each) => each + minute / 60 >= from && each + minute / 60 < to);
  return inPart.length > 0 ? inPart.slice(0, 1) : [am, pm];
}

function awakeFirst(moments: readonly Moment[]): readonly Moment[] {
  return [...moments.filter(isAwake), ...moments.filter((moment) => !isAwake(moment))];
}

function momentAt(day: Temporal.PlainDate, hour: number, minute: number, zone: string): Moment {
  return { kind: 'at', day, time: new Temporal.PlainTime(hour, minute), zone };
}

function isAwake({ time }: Moment): boolean {
  return time.hour >= AWAKE.from && time.hour < AWAKE.to;
}

function different(dues: readonly Due[]): readonly Due[] {
  const seen = new Set<string>();
  return dues.filter((due) => {
    const key = JSON.stringify(due);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
