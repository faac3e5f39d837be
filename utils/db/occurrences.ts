import type { Commitment } from '../domain/commitment';
import { commitmentFrom, MOVED } from '../domain/commitment-record';
import { occurrenceDay, occurrenceFrom, projected } from '../domain/occurrence';
import { dayNumber, dayOf } from '../domain/record/minute';
import type { RecordId } from '../domain/record/record-id';
import { type Row, standingEntries } from '../domain/record/row';
import { standsOn } from '../domain/ritual-frame';
import { quietFieldsOf } from './quiet-fields';
import { type KnownRitual, readKnownRituals } from './known-rituals';
import { readMerged, withRoots } from './merged';
import type { ProjectedRow, SteadilyDatabase } from './schema';

/** How long one waits that nobody said a word about: a holiday must not come home to a flood. */
const WAITING_DAYS = 7;

/** The ritual whose occurrence a row is, or undefined for every other commitment. */
export function ritualIdOf({ v: { ritual } }: Row): RecordId | undefined {
  return typeof ritual === 'string' ? ritual : undefined;
}

/**
 * The commitments these rows hold, in their order, occurrences laid over their rituals, each to the one who stands for
 * those it was made to. An open occurrence is left out
 * when nothing is expected of it: its ritual is not here or was deleted, or does not stand on its day any more and
 * nobody gave it another. What was settled stays, whatever became of its ritual.
 */
export async function commitmentsOf(
  db: SteadilyDatabase,
  rows: readonly Row[],
): Promise<readonly Commitment[]> {
  const [rituals, merged] = await Promise.all([ritualsOf(db, rows), readMerged(db)]);
  const commitments = rows.flatMap((row) => {
    const ritual = ritualIdOf(row);
    if (ritual === undefined) return commitmentFrom(row) ?? [];
    const known = rituals.get(ritual);
    const commitment = storedOccurrence(row, known);
    return commitment && (commitment.outcome || isExpected(row, known)) ? commitment : [];
  });
  return withRoots(commitments, merged);
}

/** A stored occurrence; one whose ritual is not here has its day from its id, and no words. */
export function storedOccurrence(row: Row, known: KnownRitual | undefined): Commitment | undefined {
  if (known) return occurrenceFrom(row, known.ritual);
  const due = [2, dayNumber(occurrenceDay(row.id))];
  return commitmentFrom({ ...row, v: { due, ...row.v } });
}

/**
 * What is expected of rituals and nobody has touched: what was due in the last seven days, and what comes as far as it
 * is projected. Touched ones, deleted ones too, are none.
 * @param today where the person is
 */
export async function readUntouched(
  db: SteadilyDatabase,
  today: Temporal.PlainDate,
): Promise<readonly Commitment[]> {
  const rows = await db.projection
    .where('day')
    .aboveOrEqual(dayNumber(today) - WAITING_DAYS)
    .toArray();
  const [stored, rituals, merged] = await Promise.all([
    db.commitments
      .where('id')
      .anyOf(rows.map(({ id }) => id))
      .primaryKeys(),
    readKnownRituals(
      db,
      rows.map(({ ritual }) => ritual),
    ),
    readMerged(db),
  ]);
  const touched = new Set(stored);
  const untouched = rows.flatMap((row) =>
    touched.has(row.id) ? [] : (untouchedOccurrence(row, rituals.get(row.ritual)) ?? []),
  );
  return withRoots(untouched, merged);
}

/** A projected occurrence, or undefined when its ritual does not stand on its day any more. */
export function untouchedOccurrence(
  { id, day }: ProjectedRow,
  known: KnownRitual | undefined,
): Commitment | undefined {
  if (!known || known.isGone || !standsOn(known.ritual, dayOf(day))) return undefined;
  return projected(known.ritual, id);
}

function isExpected(row: Row, known: KnownRitual | undefined): boolean {
  if (!known || known.isGone) return false;
  return isMoved(row) || standsOn(known.ritual, occurrenceDay(row.id));
}

/** Whether an occurrence was given another due; a move that was undone leaves a cell behind, and is none. */
export function isMoved(row: Row): boolean {
  return standingEntries(row).some(({ e: [form] }) => form === MOVED);
}

/** Cells that are no word about an occurrence, beside quiet ones: whose it is, and a due unless the move to it stands. */
const NO_WORD: ReadonlySet<string> = new Set(['ritual', 'due', 'scored']);

/**
 * Whether a stored occurrence waits no longer: its day is past for longer than untouched ones wait, and nobody said a
 * word about it either. One that was opened again is one that was spoken of.
 * @param today where the person is
 */
export function hasWaited(row: Row, today: Temporal.PlainDate): boolean {
  if (ritualIdOf(row) === undefined || row.x || isMoved(row)) return false;
  // Asked here and not once for all: files that were packed into one another may not be there yet when this one begins.
  const quiet = quietFieldsOf('commitments');
  if (Object.keys(row.v).some((field) => !NO_WORD.has(field) && !quiet.has(field))) return false;
  return dayNumber(occurrenceDay(row.id)) < dayNumber(today) - WAITING_DAYS;
}

/** The rituals whose occurrences are among these rows. */
export function ritualsOf(db: SteadilyDatabase, rows: readonly Row[]): ReturnType<typeof readKnownRituals> {
  return readKnownRituals(
    db,
    rows.flatMap((row) => ritualIdOf(row) ?? []),
  );
}
