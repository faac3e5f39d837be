import type { Commitment } from '../domain/commitment';
import { minuteOf } from '../domain/record/minute';
import type { Repair } from '../domain/repair';
import { commitmentsOf } from './occurrences';
import { readAskingRepairs, readRepairsOf } from './repairs';
import type { SteadilyDatabase } from './schema';

/** What may be asked about is a matter of days, but a miss can be noted well before its due. */
const LOOKED_BACK_DAYS = 14;

/**
 * What a question about mending is chosen from: what was settled lately, the repairs of it, and those whose day has come.
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
  const commitments = await commitmentsOf(db, rows);
  const [theirs, asking] = await Promise.all([
    readRepairsOf(
      db,
      commitments.map(({ id }) => id),
    ),
    readAskingRepairs(db, today),
  ]);
  const byId = new Map([...theirs, ...asking].map((repair) => [repair.id, repair]));
  return { commitments, repairs: [...byId.values()] };
}
