import { APPRECIATION } from './appreciation-fields';
import { COMMITMENT } from './commitment-fields';
import { DECISION } from './decision-fields';
import { FOCUS } from './focus-fields';
import { IMPORTANT_DATE } from './important-date-fields';
import { PERSON } from './person-fields';
import type { Kind } from './record/field';
import { REPAIR } from './repair-fields';
import { RITUAL } from './ritual-fields';
import { SETTING } from './setting';
import { TRUST } from './trust-fields';

/** Every kind of record that syncs, by the name of its table. How to add one: docs/sync.md §3.4. */
export const KINDS = {
  people: PERSON,
  commitments: COMMITMENT,
  appreciations: APPRECIATION,
  rituals: RITUAL,
  settings: SETTING,
  repairs: REPAIR,
  dates: IMPORTANT_DATE,
  focuses: FOCUS,
  trusts: TRUST,
  decisions: DECISION,
} as const satisfies Record<string, Kind>;

const BY_NUMBER: ReadonlyMap<number, Kind> = new Map(
  Object.values(KINDS).map((kind: Kind) => [kind.number, kind]),
);

/** The kind of this number, or undefined for one that only a newer version knows. */
export function kindOf(number: number): Kind | undefined {
  return BY_NUMBER.get(number);
}
