/** For how long a reminder may be put off. */
export type SnoozeChoice = 'ten-minutes' | 'hour' | 'evening' | 'tomorrow';

const EVENING = Temporal.PlainTime.from('19:00');
const TOMORROW = Temporal.PlainTime.from('09:00');

/** The choices there are now, and until when each would be; this evening only while it is still ahead. */
export function snoozeChoices(
  now: Temporal.ZonedDateTime,
): readonly { readonly choice: SnoozeChoice; readonly until: Temporal.Instant }[] {
  const today = now.toPlainDate();
  const at = (day: Temporal.PlainDate, plainTime: Temporal.PlainTime) =>
    day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime }).toInstant();
  const evening = at(today, EVENING);
  const isAhead = Temporal.Instant.compare(evening, now.toInstant().add({ hours: 1 })) > 0;
  return [
    { choice: 'ten-minutes', until: now.toInstant().add({ minutes: 10 }) },
    { choice: 'hour', until: now.toInstant().add({ hours: 1 }) },
    ...(isAhead ? [{ choice: 'evening', until: evening } as const] : []),
    { choice: 'tomorrow', until: at(today.add({ days: 1 }), TOMORROW) },
  ];
}
