import { APPRECIATION } from '../domain/appreciation-fields';
import { COMMITMENT } from '../domain/commitment-record';
import { PERSON } from '../domain/person';
import { type Kind, quietFields } from '../domain/record/field';
import { SETTING } from '../domain/setting';

/** A table for each synced kind. */
export const KINDS = {
  people: PERSON,
  commitments: COMMITMENT,
  appreciations: APPRECIATION,
  settings: SETTING,
} as const satisfies Record<string, Kind>;

export type SyncedTable = keyof typeof KINDS;

export const SYNCED_TABLES = Object.keys(KINDS) as SyncedTable[];

const QUIET = Object.fromEntries(
  Object.entries(KINDS).map(([table, kind]) => [table, quietFields(kind)]),
) as Record<SyncedTable, ReadonlySet<string>>;

/** The names of a table's quiet fields. */
export function quietFieldsOf(table: SyncedTable): ReadonlySet<string> {
  return QUIET[table];
}
