import { KINDS } from '../domain/kinds';
import { quietFields } from '../domain/record/field';

export { KINDS } from '../domain/kinds';

/** Every synced kind has a table of its own. */
export type SyncedTable = keyof typeof KINDS;

export const SYNCED_TABLES = Object.keys(KINDS) as SyncedTable[];

const QUIET = Object.fromEntries(
  Object.entries(KINDS).map(([table, kind]) => [table, quietFields(kind)]),
) as Record<SyncedTable, ReadonlySet<string>>;

/** The names of a table's quiet fields. */
export function quietFieldsOf(table: SyncedTable): ReadonlySet<string> {
  return QUIET[table];
}
