import { instantOf, minuteOf } from '../domain/record/minute';
import type { RecordId } from '../domain/record/record-id';
import type { SteadilyDatabase } from './schema';

/** What was settled in one month, where the person is. */
export interface SettledMonth {
  readonly month: Temporal.PlainYearMonth;
  /** Latest noted first. */
  readonly ids: readonly RecordId[];
}

/**
 * Everything that was settled, by the month it was noted in, the latest first. Reads keys of an index, a month at a time,
 * and of the rows only the first and the last.
 * @param zone where the person is
 */
export async function readSettledMonths(
  db: SteadilyDatabase,
  zone: string,
): Promise<readonly SettledMonth[]> {
  const all = db.commitments.orderBy('ix.settled');
  const [first, last] = await Promise.all([all.first(), all.last()]);
  if (first?.ix.settled === undefined || last?.ix.settled === undefined) return [];
  const months = monthsBetween(first.ix.settled, last.ix.settled, zone);
  const keys = await Promise.all(
    months.map(({ from, end }) =>
      db.commitments.where('ix.settled').between(from, end, true, false).primaryKeys(),
    ),
  );
  return months
    .map(({ month }, index) => ({ month, ids: (keys[index] ?? []).toReversed() }))
    .filter(({ ids }) => ids.length > 0);
}

/** The months that two minutes lie in and all between them, the latest first, each with the minutes it begins and ends at. */
function monthsBetween(first: number, last: number, zone: string) {
  const monthOf = (minute: number) =>
    instantOf(minute).toZonedDateTimeISO(zone).toPlainDate().toPlainYearMonth();
  const startOf = (month: Temporal.PlainYearMonth) =>
    minuteOf(month.toPlainDate({ day: 1 }).toZonedDateTime(zone).toInstant());
  const months: { readonly month: Temporal.PlainYearMonth; readonly from: number; readonly end: number }[] =
    [];
  const earliest = monthOf(first);
  for (
    let month = monthOf(last);
    Temporal.PlainYearMonth.compare(month, earliest) >= 0;
    month = month.subtract({ months: 1 })
  ) {
    months.push({ month, from: startOf(month), end: startOf(month.add({ months: 1 })) });
  }
  return months;
}
