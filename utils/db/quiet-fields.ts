import type { TravelTable } from './kinds';

/**
 * Fields that count for nothing but themselves (docs/sync.md §3.4). Said again here, and held to the kinds by a test:
 * every page asks before its first paint what is gone, and the lists of all fields of all kinds are much for that.
 */
const QUIET: Readonly<Partial<Record<TravelTable, ReadonlySet<string>>>> = {
  people: new Set(['shown']),
  commitments: new Set(['snoozedUntil']),
};
const NONE: ReadonlySet<string> = new Set();

/** The names of a table's quiet fields. */
export function quietFieldsOf(table: TravelTable): ReadonlySet<string> {
  return QUIET[table] ?? NONE;
}
