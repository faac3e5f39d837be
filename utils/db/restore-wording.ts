import { minuteOf } from '../domain/record/minute';
import { stampOf } from '../domain/record/row';
import { clampMinute } from '../domain/record/stamp';
import type { CommandResult } from './commitment-commands';
import { HISTORY_MINUTES, MERGED, ofRecord } from './history';
import type { SteadilyDatabase } from './schema';
import { type Environment, write } from './write';

/**
 * Puts an earlier wording back, as an edit like any other: it travels and can be undone. What stood there becomes an
 * earlier wording itself, for who changes their mind once more.
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
    const row = await writer.read(table, id);
    if (!row) return undefined;
    const [present, stamp] = [row.v[field], stampOf(row, field)];
    await writer.change(table, id, { cells: { [field]: before } });
    const isKnown = await ofRecord(db, table, id)
      .filter((known) => known.command === MERGED && known.field === field && known.before === present)
      .count();
    if (typeof present === 'string' && stamp && isKnown === 0) {
      const until = clampMinute(minuteOf(environment.now())) + HISTORY_MINUTES;
      const wording = { table, id, field, before: present, beforeStamp: stamp, stamp, until };
      await db.history.add({ command: MERGED, name: MERGED, ...wording });
    }
    return id;
  });
  return result === undefined ? { ok: false, reason: 'gone' } : { ok: true, id: result, command };
}
