import { type Due, SOMEDAY } from '../../utils/domain/due.ts';
import { dayNumber, dayOf, instantOf, minuteOf } from '../../utils/domain/record/minute.ts';
import type { DeviceId } from '../../utils/domain/record/stamp.ts';
import type { Chance } from './chance.ts';

/** Two years of one person who is mostly at home and writes while awake. Minutes and days count from 2020. */
export const FIRST_DAY = dayNumber(Temporal.PlainDate.from('2025-03-01'));
export const DAYS = 730;

const HOME = 'Europe/Berlin';
const TRIPS = [
  { from: 61, days: 9, zone: 'Europe/London' },
  { from: 160, days: 14, zone: 'America/New_York' },
  { from: 290, days: 5, zone: 'Europe/Lisbon' },
  { from: 421, days: 16, zone: 'Asia/Tokyo' },
  { from: 560, days: 8, zone: 'Europe/London' },
  { from: 655, days: 6, zone: 'America/New_York' },
] as const;

export const DEVICES: readonly (readonly [device: DeviceId, weight: number])[] = [
  ['Hq3vT', 50],
  ['b8KsZ', 30],
  ['0mWxe', 20],
];

/** By the hour, from seven to eleven at night: when people write things down. */
const HOURS = [3, 6, 9, 8, 7, 7, 6, 5, 5, 6, 6, 7, 7, 6, 5, 4];
const FIRST_HOUR = 7;
const DUE_HOURS = [1, 3, 8, 9, 9, 10, 7, 6, 8, 8, 10, 12, 9, 6, 3];
const FIRST_DUE_HOUR = 7;
const PAST_THE_HOUR = [
  [0, 60],
  [30, 22],
  [15, 6],
  [45, 6],
  [10, 2],
  [20, 2],
  [50, 2],
] as const;
const DAYS_AHEAD = [
  [0, 22],
  [1, 28],
  [2, 12],
  [3, 8],
  [4, 5],
  [5, 5],
  [6, 4],
  [7, 6],
  [10, 4],
  [14, 4],
  [30, 2],
] as const;

/** The time zone this person is in. */
function zoneAt(minute: number): string {
  const day = Math.floor(minute / 1440) - FIRST_DAY;
  return TRIPS.find(({ from, days }) => day >= from && day < from + days)?.zone ?? HOME;
}

/** The person's own now. */
export function nowAt(minute: number): Temporal.ZonedDateTime {
  return instantOf(minute).toZonedDateTimeISO(zoneAt(minute));
}

/** A waking minute of a day. */
export function wakingMinute(chance: Chance, day: number): number {
  const hour = chance.weighted(HOURS.map((weight, index) => [FIRST_HOUR + index, weight] as const));
  const time = new Temporal.PlainTime(hour, chance.between(0, 59));
  return minuteOf(
    dayOf(day)
      .toZonedDateTime({ timeZone: zoneAt(day * 1440), plainTime: time })
      .toInstant(),
  );
}

/** A minute after `from` and before `to`, a waking one where there is one. */
export function minuteBetween(chance: Chance, from: number, to: number): number {
  for (let attempt = 0; attempt < 8; attempt++) {
    const minute = wakingMinute(chance, chance.between(Math.floor(from / 1440), Math.floor(to / 1440)));
    if (minute > from && minute < to) return minute;
  }
  return Math.min(chance.between(from + 1, Math.max(from + 1, to - 1)), from + 600);
}

/** A due that people give: a round time today or on one of the next days. */
export function dueAfter(chance: Chance, minute: number, forms: DueForms): Due {
  const now = nowAt(minute);
  const form = chance.weighted([
    ['at', forms.at],
    ['by-day', forms.byDay],
    ['by-week', forms.byWeek],
    ['someday', 1 - forms.at - forms.byDay - forms.byWeek],
  ]);
  if (form === 'someday') return SOMEDAY;
  const ahead = now.toPlainDate().add({ days: chance.weighted(DAYS_AHEAD) });
  if (form === 'by-day') return { kind: form, day: ahead };
  if (form === 'by-week') return { kind: form, lastDay: ahead.add({ days: 7 - ahead.dayOfWeek }) };
  const hour = chance.weighted(DUE_HOURS.map((weight, index) => [FIRST_DUE_HOUR + index, weight] as const));
  const time = new Temporal.PlainTime(hour, chance.weighted(PAST_THE_HOUR));
  const soon = Temporal.PlainTime.compare(time, now.toPlainTime()) <= 0 && ahead.equals(now.toPlainDate());
  return { kind: 'at', day: soon ? ahead.add({ days: 1 }) : ahead, time, zone: now.timeZoneId };
}

/** How many of all dues are a moment, a day, a week; the rest have none. */
export interface DueForms {
  readonly at: number;
  readonly byDay: number;
  readonly byWeek: number;
}
