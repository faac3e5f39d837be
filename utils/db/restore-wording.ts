import type { CommandResult } from './commitment-commands';
import { MERGED } from './history';
import type { SteadilyDatabase } from './schema';
import { type Environment, write } from './write';

/**
 * Puts an earlier wording back, as an edit like any other: it travels, it can be undone, and what stands there now goes
 * to the history.
 * @param seq of an `EarlierWording`
 * @returns 'gone' when the wording was forgotten or the record deleted meanwhile
 */
export async function restoreWording(
  db: SteadilyDatabase,
  environment: Environment,
  seq: number,
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, 'restore wording', async (writer) => {
    const entry = await db.history.get(seq);
    if (entry?.command !== MERGED || entry.before === undefined) return undefined;
    const { table, id, field, before } = entry;
    if (!(await writer.read(table, id))) return undefined;
    await writer.change(table, id, { cells: { [field]: before } });
    return id;
  });
  return result === undefined ? { ok: false, reason: 'gone' } : { ok: true, id: result, command };
}
