import { cellsFromRitual, occurrenceDay } from '../domain/occurrence';
import { creationStamp } from '../domain/record/row';
import type { RitualFrame } from '../domain/ritual-frame';
import type { SteadilyDatabase } from './schema';
import type { Writer } from './write';

/**
 * Writes what a ritual gives its settled occurrences into those that lack it, as old as the ritual: it is nobody's deed,
 * brings nothing back that was deleted elsewhere, and gives way to every word of their own.
 */
export async function completeSettled(
  db: SteadilyDatabase,
  writer: Writer,
  ritual: RitualFrame,
): Promise<void> {
  const stamp = creationStamp(ritual.id);
  const ids = await db.commitments
    .where('[ix.ritual+ix.settled]')
    .between([ritual.id, -Infinity], [ritual.id, Infinity])
    .primaryKeys();
  for (const id of ids) {
    const cells = cellsFromRitual(ritual, occurrenceDay(id));
    await writer.touch('commitments', id, { cells: {}, base: { cells, stamp } });
  }
}
