import { KINDS } from '../domain/kinds';
import type { Kind } from '../domain/record/field';

export { KINDS } from '../domain/kinds';

/** Every synced kind has a table of its own. */
export type SyncedTable = keyof typeof KINDS;

/** Where a record that travels may lie: kinds that only a newer version knows share one table. */
export type TravelTable = SyncedTable | 'unknown';

export const SYNCED_TABLES = Object.keys(KINDS) as SyncedTable[];

export const TRAVEL_TABLES: readonly TravelTable[] = [...SYNCED_TABLES, 'unknown'];

const BY_NUMBER: ReadonlyMap<number, SyncedTable> = new Map(
  SYNCED_TABLES.map((table) => [KINDS[table].number, table]),
);

/** The kind a table holds, or undefined for the table of unknown ones. */
export function kindIn(table: TravelTable): Kind | undefined {
  return table === 'unknown' ? undefined : KINDS[table];
}

/** The table for records of the kind with this number. */
export function tableOf(kind: number): TravelTable {
  return BY_NUMBER.get(kind) ?? 'unknown';
}
