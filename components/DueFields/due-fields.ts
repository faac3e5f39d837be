import { type Due, dueDay, hasPassed, SOMEDAY } from '../../utils/domain/due';

/** What a date field and a time field hold; empty when nothing is chosen. */
export interface DueText {
  readonly day: string;
  readonly time: string;
}

/** What the fields hold at first; tomorrow for a due that has passed or has no day. */
export function textOfDue(due: Due, now: Temporal.ZonedDateTime): DueText {
  const tomorrow = now.toPlainDate().add({ days: 1 }).toString();
  const time = due.kind === 'at' ? due.time.toString({ smallestUnit: 'minute' }) : '';
  const day = hasPassed(due, now) ? tomorrow : (dueDay(due, now.timeZoneId)?.toString() ?? tomorrow);
  return { day, time };
}

/** The last day a promise can be for. */
export const LAST_DAY = '2099-12-31';

/**
 * The due the fields hold: someday without a day, by the day without a time. Undefined for a day that no promise can be
 * for: browsers take years of six digits.
 */
export function dueOfText({ day, time }: DueText, now: Temporal.ZonedDateTime): Due | undefined {
  if (day === '') return SOMEDAY;
  if (!/^\d{4}-/.test(day) || day > LAST_DAY) return undefined;
  const date = Temporal.PlainDate.from(day);
  if (time === '') return { kind: 'by-day', day: date };
  return { kind: 'at', day: date, time: Temporal.PlainTime.from(time), zone: now.timeZoneId };
}
