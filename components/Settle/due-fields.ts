import { type Due, dueDay, hasPassed, SOMEDAY } from '../../utils/domain/due';

/** What a date field and a time field hold; empty when nothing is chosen. */
export interface DueFields {
  readonly day: string;
  readonly time: string;
}

/** The fields a due starts with; tomorrow for one that has passed or has no day. */
export function fieldsOf(due: Due, now: Temporal.ZonedDateTime): DueFields {
  const tomorrow = now.toPlainDate().add({ days: 1 }).toString();
  const time = due.kind === 'at' ? due.time.toString({ smallestUnit: 'minute' }) : '';
  const day = hasPassed(due, now) ? tomorrow : (dueDay(due, now.timeZoneId)?.toString() ?? tomorrow);
  return { day, time };
}

/** The due of two fields: someday without a day, by the day without a time. */
export function dueFields({ day, time }: DueFields, now: Temporal.ZonedDateTime): Due {
  if (day === '') return SOMEDAY;
  const date = Temporal.PlainDate.from(day);
  if (time === '') return { kind: 'by-day', day: date };
  return { kind: 'at', day: date, time: Temporal.PlainTime.from(time), zone: now.timeZoneId };
}
