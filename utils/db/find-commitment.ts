import type { Commitment } from '../domain/commitment';
import { commitmentFrom } from '../domain/commitment-record';
import { cellsFromRitual, occurrenceDay } from '../domain/occurrence';
import type { RecordId } from '../domain/record/record-id';
import { creationStamp } from '../domain/record/row';
import type { RitualFrame } from '../domain/ritual-frame';
import { readKnownRituals } from './known-rituals';
import { ritualIdOf, storedOccurrence, untouchedOccurrence } from './occurrences';
import type { SteadilyDatabase } from './schema';
import type { RowChange, Touch, Writer } from './write';

/** A commitment as it stands inside a command, and how to write it. */
export interface Found {
  readonly commitment: Commitment;
  change(change: RowChange): Promise<void>;
}

/** A commitment inside a command: a stored one, or an occurrence that is projected and has no row yet. */
export async function findCommitment(
  db: SteadilyDatabase,
  writer: Writer,
  id: RecordId,
): Promise<Found | undefined> {
  const row = await db.commitments.get(id);
  if (!row) return findUntouched(db, writer, id);
  const live = await writer.read('commitments', id);
  const ritual = live && ritualIdOf(live);
  const known = ritual === undefined ? undefined : (await readKnownRituals(db, [ritual])).get(ritual);
  const commitment = live && (ritual === undefined ? commitmentFrom(live) : storedOccurrence(live, known));
  if (!commitment) return undefined;
  const change = known ? touching(writer, id, known.ritual) : changing(writer, id);
  return { commitment, change };
}

async function findUntouched(db: SteadilyDatabase, writer: Writer, id: RecordId): Promise<Found | undefined> {
  const expected = await db.projection.get(id);
  const known = expected && (await readKnownRituals(db, [expected.ritual])).get(expected.ritual);
  const commitment = known && untouchedOccurrence(expected, known);
  return commitment && { commitment, change: touching(writer, id, known.ritual) };
}

const changing = (writer: Writer, id: RecordId) => (change: RowChange) =>
  writer.change('commitments', id, change);

/** Writes what is touched of an occurrence, and which ritual's it is; an undo puts back what the ritual says. */
function touching(writer: Writer, id: RecordId, ritual: RitualFrame) {
  const base: Touch['base'] = { cells: { ritual: ritual.id }, stamp: creationStamp(ritual.id) };
  const under = cellsFromRitual(ritual, occurrenceDay(id));
  return (change: RowChange) => writer.touch('commitments', id, { ...change, base, under });
}
