import { asOccurrence } from '../domain/occurrence';
import type { RecordId } from '../domain/record/record-id';
import { newestStamp } from '../domain/record/row';
import type { DeviceId } from '../domain/record/stamp';
import { quietFieldsOf } from './quiet-fields';
import { ritualIdOf, ritualsOf } from './occurrences';
import type { SteadilyDatabase, StoredRow } from './schema';

/** What was deleted on one device and changed later on another: it stays until the person decides. */
export interface Revived {
  readonly table: 'commitments' | 'appreciations';
  readonly id: RecordId;
  readonly deletedOn: DeviceId;
  readonly changedOn: DeviceId;
  /** Undefined once they were hidden. */
  readonly words: string | undefined;
  /** Absent for a promise to myself. */
  readonly person?: RecordId;
}

/** All that waits for "Delete anyway?". Reads through an index only. */
export async function readRevived(db: SteadilyDatabase): Promise<readonly Revived[]> {
  const found = await Promise.all(
    (['commitments', 'appreciations'] as const).map(async (table) => {
      const rows = await db.table<StoredRow>(table).where('ix.revived').equals(1).toArray();
      const rituals = await ritualsOf(db, rows);
      return rows.flatMap((row) => {
        const known = rituals.get(ritualIdOf(row) ?? '');
        return revivedFrom(table, row, known ? asOccurrence(row, known.ritual).v : row.v);
      });
    }),
  );
  return found.flat();
}

/** @param cells all there are, those an occurrence has from its ritual too: they have no stamps */
function revivedFrom(table: Revived['table'], row: StoredRow, cells: StoredRow['v']): readonly Revived[] {
  if (!row.life) return [];
  const { text, person } = cells as Readonly<Record<'text' | 'person', unknown>>;
  const [, , changedOn] = newestStamp(row, { quiet: quietFieldsOf(table), withLife: false });
  return [
    {
      table,
      id: row.id,
      deletedOn: row.life.stamp[2],
      changedOn,
      words: typeof text === 'string' ? text : undefined,
      ...(typeof person === 'string' && { person }),
    },
  ];
}
