import type { Commitment } from '../domain/commitment';
import { minuteOf } from '../domain/record/minute';
import type { Repair } from '../domain/repair';
import { readCommitmentsById } from './commitments-by-id';
import { commitmentsOf } from './occurrences';
import { readAskingRepairs, readRepairsOf } from './repairs';
import type { SteadilyDatabase } from './schema';

/** What may be asked about is a matter of days, but a miss can be noted well before its due. */
const LOOKED_BACK_DAYS = 14;

/**
 * What a question about mending is chosen from: what was settled lately, the repairs of it, and those whose day has come,
 * with what they are about.
 * Reads through indexes only.
 * @param today where the person is, whose days begin in this zone
 */
export async function readForRepairQuestion(
  db: SteadilyDatabase,
  today: Temporal.PlainDate,
  zone: string,
): Promise<{ readonly commitments: readonly Commitment[]; readonly repairs: readonly Repair[] }> {
  const since = today.subtract({ days: LOOKED_BACK_DAYS }).toZonedDateTime(zone).toInstant();
  const rows = await db.commitments.where('ix.settled').aboveOrEqual(minuteOf(since)).toArray();
  const settled = await commitmentsOf(db, rows);
  const [theirs, asking] = await Promise.all([
    readRepairsOf(
      db,
      settled.map(({ id }) => id),
    ),
    readAskingRepairs(db, today),
  ]);
  const abouts = await readCommitmentsById(
    db,
    asking.flatMap(({ of }) => of ?? []),
  );
  const repairs = new Map([...theirs, ...asking].map((repair) => [repair.id, repair]));
  const commitments = new Map([...settled, ...abouts].map((it) => [it.id, it]));
  return { commitments: [...commitments.values()], repairs: [...repairs.values()] };
}
