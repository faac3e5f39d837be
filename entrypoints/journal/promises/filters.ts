import type { RecordId } from '../../../utils/domain/record/record-id';
import type { Sought } from '../../../utils/domain/search/matches';
import type { Standing } from '../../../utils/domain/search/query';
import type { Route } from '../route';

/** Ways a promise may stand, as the list is narrowed by them. */
export const SHOWN = {
  open: ['open'],
  kept: ['kept'],
  late: ['late'],
  missed: ['missed'],
  ended: ['released', 'withdrawn'],
} as const satisfies Readonly<Record<string, readonly Standing[]>>;

export type Shown = keyof typeof SHOWN;

/** What the list is narrowed by: all of it stands in the address. */
export interface Filters {
  readonly find: string;
  readonly how?: Shown;
  readonly person?: RecordId;
}

export function filtersOf({ query }: Route): Filters {
  const { find = '', how, person } = query;
  const shown = (Object.keys(SHOWN) as Shown[]).find((name) => name === how);
  return { find, ...(shown && { how: shown }), ...(person && { person }) };
}

/** What stands in the address for them. */
export function queryOf({ find, how, person }: Filters): Readonly<Record<string, string>> {
  return { ...(find && { find }), ...(how && { how }), ...(person && { person }) };
}

/** What the chips look for, beside what was written. */
export function soughtByChips({ how, person }: Filters): readonly Sought[] {
  const nothing = { words: [], people: new Set<RecordId>(), standings: [], spans: [] };
  return [
    ...(how ? [{ ...nothing, standings: SHOWN[how] }] : []),
    ...(person ? [{ ...nothing, people: new Set([person]) }] : []),
  ];
}
