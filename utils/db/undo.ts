import {
  type CellValue,
  creationStamp,
  newestStamp,
  standingEntries,
  stampOf,
  UNDO,
} from '../domain/record/row';
import type { RecordId } from '../domain/record/record-id';
import { sameStamp, type Stamp } from '../domain/record/stamp';
import { SETTLED } from '../domain/commitment-record';
import { LIFE, LOG, MERGED, UNBORN } from './history';
import { quietFieldsOf } from './quiet-fields';
import { isGoneRitual, readRitualIdsWith } from './known-rituals';
import type { HistoryRow, SteadilyDatabase, StoredRow } from './schema';
import { type CommandId, type Environment, write, type Writer } from './write';

export type UndoResult = 'undone' | 'changed-since' | 'unknown';

/**
 * Puts back what a command wrote over, wherever the command's own stamp still stands: a newer change by anyone stays.
 * The undo is a command itself and can be undone. What a command did to rituals, or to a promise and
 * what links to it, is put back as a whole or not at all: of a ritual that ended and one that goes on from it, half would
 * double every day, or leave none.
 * @returns 'changed-since' when nothing of it could be put back, or not all that goes together, 'unknown' when its
 * history is gone
 */
export async function undo(
  db: SteadilyDatabase,
  environment: Environment,
  command: CommandId,
): Promise<{ readonly result: UndoResult; readonly command: CommandId }> {
  return write(db, environment, 'undo', async (writer) => {
    if (command === MERGED) return 'unknown';
    const history = await db.history.where('command').equals(command).reverse().sortBy('seq');
    if (!(await standsWhole(db, history))) return 'changed-since';
    let restored = 0;
    for (const rows of byRecord(history)) restored += await restore(db, writer, rows);
    if (history.length === 0) return 'unknown';
    return restored > 0 ? 'undone' : 'changed-since';
  });
}

/**
 * Whether all that must go together still stands: what a command wrote into rituals; and what it wrote into promises
 * beside decisions or repairs, which link to them.
 */
async function standsWhole(db: SteadilyDatabase, history: readonly HistoryRow[]): Promise<boolean> {
  const isLinked = history.some(({ table }) => table === 'decisions' || table === 'repairs');
  const together = history.filter(
    ({ table }) => table === 'rituals' || (isLinked && table === 'commitments'),
  );
  const rows = await Promise.all(together.map(({ table, id }) => db.table<StoredRow>(table).get(id)));
  return together.every((cell, index) => {
    const row = rows[index];
    return row !== undefined && stands(row, cell);
  });
}

/** Whether what a command wrote is still what counts: nothing newer stands in its place. */
function stands(row: StoredRow, { table, field, before, stamp }: HistoryRow): boolean {
  if (field === LOG) return row.log?.some(({ s }) => sameStamp(s, stamp)) ?? false;
  if (field !== LIFE) return isOf(stampOf(row, field), stamp);
  if (before !== UNBORN) return isOf(row.life?.stamp, stamp);
  return isOf(newestStamp(row, { quiet: quietFieldsOf(table), withLife: true }), creationStamp(row.id));
}

function isOf(present: Stamp | undefined, stamp: Stamp): boolean {
  return present !== undefined && sameStamp(present, stamp);
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
    else if (!stands(row, cell)) continue;
    else if (field === LOG) entry = [UNDO, ...stamp];
    else cells[field] = before ?? null;
  }
  const count = Object.keys(cells).length;
  if (count > 0) await writer.change(table, id, { cells, ...(entry && { entry }) });
  return count + lives;
}

async function restoreLife(
  db: SteadilyDatabase,
  writer: Writer,
  row: StoredRow,
  cell: HistoryRow,
): Promise<number> {
  if (!stands(row, cell)) return 0;
  const { table, before } = cell;
  if (before === UNBORN && table === 'people' && (await isNeeded(db, row.id))) return 0;
  const wasGone = before === UNBORN || before === 'deleted';
  await writer.setLife(table, row.id, wasGone ? 'deleted' : 'alive');
  return 1;
}

/** A person to whom something was promised, once or again and again, or about whom anything was noted, stays. */
async function isNeeded(db: SteadilyDatabase, person: RecordId): Promise<boolean> {
  const ofPerson = [person, -Infinity];
  const counts = await Promise.all([
    db.commitments.where('ix.person').equals(person).count(),
    db.appreciations.where('[ix.person+ix.day]').between(ofPerson, [person, Infinity]).count(),
    db.rituals.filter((row) => row.v['person'] === person && !isGoneRitual(row)).count(),
    countSettledWith(db, person),
    db.people.where('ix.into').equals(person).count(),
    db.notes.where('person').equals(person).count(),
    ...(['repairs', 'dates', 'trusts', 'decisions'] as const).map((table) =>
      db.table(table).where('ix.person').equals(person).count(),
    ),
  ]);
  return counts.some((count) => count > 0);
}

/** How many occurrences were settled of rituals with a person: they stay, whatever becomes of their ritual. */
async function countSettledWith(db: SteadilyDatabase, person: RecordId): Promise<number> {
  const rituals = await readRitualIdsWith(db, [person]);
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
    const settlings = standingEntries(row).filter(({ e: [form] }) => form === SETTLED);
    const isLogged = settlings.some(({ s }) => sameStamp(s, stamp));
    // An undo takes back one entry. What was corrected has several, and says that it is open again by one of its own.
    const entry = settlings.length > 1 ? [SETTLED, 0] : [UNDO, ...stamp];
    await writer.change('commitments', id, { cells: { outcome: null }, ...(isLogged && { entry }) });
    return true;
  });
  return result ? command : undefined;
}
