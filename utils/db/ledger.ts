import { instantOf, minuteOf } from '../domain/record/minute';
import type { LedgerRow } from '../domain/reminders/ledger';
import type { SteadilyDatabase } from './schema';

/** What was said on this device. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  /** The notice that was about to be shown when the browser went away: nobody knows whether it was seen. */
  readonly unsure?: string;
  /** The notices that said words of promises. */
  readonly worded: ReadonlySet<string>;
}

/** The key of the row that names the notice which is being shown. No call has a key without a space. */
const SHOWING = 'showing';

/** All that is remembered, what was about to be shown included. */
export async function readLedger(db: SteadilyDatabase): Promise<Ledger> {
  const rows = await db.ledger.toArray();
  const unsure = rows.find(({ key }) => key === SHOWING)?.notice;
  return {
    rows: rows
      .filter(({ key }) => key !== SHOWING)
      .map(({ key, at, notice }) => ({ key, at: instantOf(at), notice })),
    ...(unsure !== undefined && { unsure }),
    worded: new Set(rows.flatMap(({ notice, saysWords }) => (saysWords ? [notice] : []))),
  };
}

/**
 * Remembers what a notice is about, before it is shown: what cannot be remembered would be shown at every wake, and
 * whoever presses a button of a notice must be sure to find what it said. Until `noteShown`, it counts as not shown.
 */
export async function noteShowing(
  db: SteadilyDatabase,
  {
    keys,
    notice,
    saysWords,
  }: { readonly keys: readonly string[]; readonly notice: string; readonly saysWords: boolean },
  now: Temporal.Instant,
): Promise<void> {
  const at = minuteOf(now);
  await db.transaction('rw', db.ledger, async () => {
    await forgetUnsure(db);
    await db.ledger.bulkPut(
      [SHOWING, ...keys].map((key) => ({ key, at, notice, ...(saysWords && { saysWords }) })),
    );
  });
}

/** The notice that was being shown is there. */
export async function noteShown(db: SteadilyDatabase): Promise<void> {
  await db.ledger.delete(SHOWING);
}

/** The browser did not take the notice: it was never shown. */
export async function noteRefused(db: SteadilyDatabase): Promise<void> {
  await db.transaction('rw', db.ledger, () => forgetUnsure(db));
}

async function forgetUnsure(db: SteadilyDatabase): Promise<void> {
  const showing = await db.ledger.get(SHOWING);
  if (showing) await db.ledger.filter(({ notice }) => notice === showing.notice).delete();
}
