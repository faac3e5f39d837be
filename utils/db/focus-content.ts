import { readOpenCommitments } from './commitments';
import { readFocus } from './focuses';
import { commitmentsOf } from './occurrences';
import { readRepairsOf } from './repairs';
import type { SteadilyDatabase } from './schema';
import { readSettings } from './settings';
import type { Commitment } from '../domain/commitment';
import type { Focus } from '../domain/focus/focus';
import { minuteOf } from '../domain/record/minute';
import type { Repair } from '../domain/repair';

/** What the week's focus is told from. */
export interface FocusContent {
  readonly focus: Focus | undefined;
  /** "What I want to be counted on for." */
  readonly stand: string | undefined;
  /** What is open, and what was settled in the last weeks. */
  readonly commitments: readonly Commitment[];
  /** Those of these commitments. */
  readonly repairs: readonly Repair[];
}

/** As far back as a focus is suggested from, and a day for zones. */
const DAYS_BACK = 43;

/**
 * Reads it through indexes only.
 * @param day today, where the person is
 */
export async function readFocusContent(db: SteadilyDatabase, day: Temporal.PlainDate): Promise<FocusContent> {
  const since = day.subtract({ days: DAYS_BACK }).toZonedDateTime('UTC').toInstant();
  const [focus, { stand }, open, settled] = await Promise.all([
    readFocus(db, day),
    readSettings(db),
    readOpenCommitments(db, day),
    db.commitments.where('ix.settled').aboveOrEqual(minuteOf(since)).toArray(),
  ]);
  const commitments = [...open, ...(await commitmentsOf(db, settled))];
  const repairs = await readRepairsOf(
    db,
    commitments.flatMap(({ id, outcome }) => (outcome ? [id] : [])),
  );
  return { focus, stand: typeof stand === 'string' ? stand : undefined, commitments, repairs };
}
