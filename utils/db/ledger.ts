import { instantOf, minuteOf } from '../domain/record/minute';
import { LEDGER_DAYS, type LedgerRow } from '../domain/reminders/ledger';
import type { SteadilyDatabase } from './schema';

/** What was shown on this device. */
export async function readLedger(db: SteadilyDatabase): Promise<readonly LedgerRow[]> {
  const rows = await db.ledger.toArray();
  return rows.map(({ key, at, notice }) => ({ key, at: instantOf(at), notice }));
}

/** Remembers what a notice said, and forgets what is too old to be called for again. */
export async function recordShown(
  db: SteadilyDatabase,
  { keys, notice }: { readonly keys: readonly string[]; readonly notice: string },
  now: Temporal.Instant,
): Promise<void> {
  const at = minuteOf(now);
  await db.transaction('rw', db.ledger, async () => {
    await db.ledger.bulkPut(keys.map((key) => ({ key, at, notice })));
    await db.ledger
      .where('at')
      .below(at - LEDGER_DAYS * 24 * 60)
      .delete();
  });
}
