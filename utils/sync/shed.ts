import { minuteOf, instantOf } from '../domain/record/minute';
import type { DeviceId } from '../domain/record/stamp';
import type { Area } from './area';
import { DAY_MINUTES, type HomeLimits, SHED_AFTER_DAYS, SHED_TARGET } from './limits';
import { weightOf } from './pack';
import type { SyncRecord } from './record';
import { isFinished, isGoneRecord, newestMinute } from './wire';

/**
 * The entry cut-off to which a full area should be raised, or undefined when there is nothing (more) to shed. Old
 * finished entries stop travelling; they stay where they are. Months first, then days, only as far as needed, never
 * what changed in the last hundred days (docs/sync.md §3.16).
 * @param options.present the cut-off so far, a minute
 * @param options.wanted what waits for room, with the bytes it may take
 * @param options.today the minute from which "ago" counts
 */
export function raisedCutOff(
  area: Area,
  options: {
    readonly live: ReadonlySet<DeviceId>;
    readonly present: number;
    readonly wanted: readonly { readonly record: SyncRecord; readonly bytes: number }[];
    readonly today: number;
    readonly limits: HomeLimits;
  },
): number | undefined {
  const { live, present, wanted, today, limits } = options;
  const latest = startOfDay(today) - SHED_AFTER_DAYS * DAY_MINUTES;
  const old = [...visible(area, live), ...wanted]
    .filter(({ record }) => isFinished(record) && !isGoneRecord(record))
    .map(({ record, bytes }) => ({ minute: newestMinute(record), bytes }))
    .filter(({ minute }) => minute < latest)
    .sort((a, b) => a.minute - b.minute);
  const leaving = old.filter(({ minute }) => minute < present);
  const rest = old.filter(({ minute }) => minute >= present);
  if (rest.length === 0) return undefined;
  // What the present cut-off covers leaves as soon as each device has seen it: that is not to be shed twice.
  let excess = area.cost + sumOf(wanted) - sumOf(leaving) - limits.total * SHED_TARGET;
  if (excess <= 0) return undefined;
  const needed = rest.find(({ bytes }) => (excess -= bytes) <= 0)?.minute ?? latest - 1;
  return monthAfter(needed) <= latest ? monthAfter(needed) : startOfDay(needed) + DAY_MINUTES;
}

/**
 * The minute from which "days ago" counts: the earlier of one's own clock and, if there are other cards, the end of the
 * newest day on them. A clock that runs years ahead must not shed what is new.
 */
export function trustedToday(now: number, daysOnCards: readonly number[]): number {
  if (daysOnCards.length === 0) return now;
  return Math.min(now, (Math.max(...daysOnCards) + 2) * DAY_MINUTES - 1);
}

/**
 * All copies that a cut-off would take out, with the bytes each takes by its share of its item. The dead take out
 * nothing.
 */
function visible(area: Area, live: ReadonlySet<DeviceId>) {
  return area.items.flatMap(({ owner, content, bytes }) => {
    if (content.state !== 'read' || !live.has(owner)) return [];
    const whole = content.records.reduce((sum, record) => sum + weightOf(record), 0);
    return content.records.map((record) => ({ record, bytes: (bytes * weightOf(record)) / whole }));
  });
}

function sumOf(parts: readonly { readonly bytes: number }[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function startOfDay(minute: number): number {
  return minute - (minute % DAY_MINUTES);
}

/** The start of the month after the one a minute lies in (UTC). */
function monthAfter(minute: number): number {
  const month = instantOf(minute).toZonedDateTimeISO('UTC').toPlainDate().with({ day: 1 });
  return minuteOf(month.add({ months: 1 }).toZonedDateTime('UTC').toInstant());
}
