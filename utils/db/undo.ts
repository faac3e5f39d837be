import { type CellValue, creationStamp, newestStamp, stampOf, UNDO } from '../domain/record/row';
import type { RecordId } from '../domain/record/record-id';
import { sameStamp } from '../domain/record/stamp';
import { LIFE, LOG, MERGED, UNBORN } from './history';
import { quietFieldsOf } from './kinds';
import { isGoneRitual, readRitualIdsWith } from './known-rituals';
import type { HistoryRow, SteadilyDatabase, StoredRow } from './schema';
import { type CommandId, type Environment, write, type Writer } from './write';

export type UndoResult = 'undone' | 'changed-since' | 'unknown';

/**
 * Puts back what a command wrote over, wherever the command's own stamp still stands: a newer change by anyone stays.
 * The undo is a command itself and can be undone.
 * @returns 'changed-since' when nothing of it could be put back, 'unknown' when its history is gone
 */
export async function undo(
  db: SteadilyDatabase,
  environment: Environment,
  command: CommandId,
): Promise<{ readonly result: UndoResult; readonly command: CommandId }> {
  return write(db, environment, 'undo', async (writer) => {
    if (command === MERGED) return 'unknown';
    const history = await db.history.where('command').equals(command).reverse().sortBy('seq');
    let restored = 0;
    for (const rows of byRecord(history)) restored += await restore(db, writer, rows);
    if (history.length === 0) return 'unknown';
    return restored > 0 ? 'undone' : 'changed-since';
  });
}

function byRecord(history: readonly HistoryRow[]): readonly (readonly HistoryRow[])[] {
  return [...Map.groupBy(history, ({ table, id }) => `${table} ${id}`).values()];
}

/** Restores one record; answers how many of its cells. */
async function restore(
  db: SteadilyDatabase,
  writer: Writer,
  history: readonly HistoryRow[],
): Promise<number> {
  const { table, id } = history[0]!;
  const row = await db.table<StoredRow, RecordId>(table).get(id);
  if (!row || row.life?.state === 'erased') return 0;
  const cells: Record<string, CellValue> = {};
  let entry: readonly (string | number)[] | undefined;
  let lives = 0;
  for (const cell of history) {
    const { field, before, stamp } = cell;
    if (field === LIFE) lives += await restoreLife(db, writer, row, cell);
    else if (field === LOG) {
      if (row.log?.some(({ s }) => sameStamp(s, stamp))) entry = [UNDO, ...stamp];
    } else {
      const present = stampOf(row, field);
      if (present && sameStamp(present, stamp)) cells[field] = before ?? null;
    }
  }
  const count = Object.keys(cells).length;
  if (count > 0) await writer.change(table, id, { cells, ...(entry && { entry }) });
  return count + lives;
}

async function restoreLife(
  db: SteadilyDatabase,
  writer: Writer,
  row: StoredRow,
  { table, before, stamp }: HistoryRow,
): Promise<number> {
  if (before !== UNBORN) {
    if (!row.life || !sameStamp(row.life.stamp, stamp)) return 0;
    await writer.setLife(table, row.id, before === 'deleted' ? 'deleted' : 'alive');
    return 1;
  }
  const touched = !sameStamp(
    newestStamp(row, { quiet: quietFieldsOf(table), withLife: true }),
    creationStamp(row.id),
  );
  if (touched || (table === 'people' && (await isNeeded(db, row.id)))) return 0;
  await writer.setLife(table, row.id, 'deleted');
  return 1;
}

/** A person to whom something was promised, once or again and again, or about whom something was noticed, stays. */
async function isNeeded(db: SteadilyDatabase, person: RecordId): Promise<boolean> {
  const ofPerson = [person, -Infinity];
  const counts = await Promise.all([
    db.commitments.where('ix.person').equals(person).count(),
    db.appreciations.where('[ix.person+ix.day]').between(ofPerson, [person, Infinity]).count(),
    db.rituals.filter((row) => row.v['person'] === person && !isGoneRitual(row)).count(),
    countSettledWith(db, person),
  ]);
  return counts.some((count) => count > 0);
}

/** How many occurrences were settled of rituals with a person: they stay, whatever becomes of their ritual. */
async function countSettledWith(db: SteadilyDatabase, person: RecordId): Promise<number> {
  const rituals = await readRitualIdsWith(db, person);
  const spans = rituals.map((id): [[string, number], [string, number]] => [
    [id, -Infinity],
    [id, Infinity],
  ]);
  return db.commitments
    .where('[ix.ritual+ix.settled]')
    .inAnyRange(spans)
    .filter(({ ix }) => ix.person === undefined)
    .count();
}

/**
 * Opens a settled commitment again, whichever device settled it and whenever: its outcome is taken back, and the log
 * says so. What an undo right after settling does, without the history that only the settling device has.
 * @returns undefined when it is not settled
 */
export async function reopen(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
): Promise<CommandId | undefined> {
  const { result, command } = await write(db, environment, 'reopen', async (writer) => {
    const row = await writer.read('commitments', id);
    const stamp = row && stampOf(row, 'outcome');
    if (!stamp || row.v['outcome'] === null) return false;
    const isLogged = row.log?.some(({ s }) => sameStamp(s, stamp)) ?? false;
    await writer.change('commitments', id, {
      cells: { outcome: null },
      ...(isLogged && { entry: [UNDO, ...stamp] }),
    });
    return true;
  });
  return result ? command : undefined;
}
