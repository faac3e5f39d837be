import type { RecordId } from './record/record-id';

/** Who is one person with whom. */
export interface MergedPeople {
  /** The one who stands for all that were merged with someone; themselves where nobody was. */
  readonly rootOf: (person: RecordId) => RecordId;
  /** Everyone merged into someone, over however many steps; not themselves. */
  readonly mergedInto: (person: RecordId) => readonly RecordId[];
}

/** Nobody was merged with anybody. */
export const NOBODY_MERGED: MergedPeople = { rootOf: (person) => person, mergedInto: () => [] };

/**
 * Follows merges to their end. Two devices apart may merge two people into each other: such a cycle ends at the least id,
 * on every device alike.
 * @param links from each merged person to whom they were merged into; a link to someone who is not here is to be left out
 */
export function mergedPeople(links: ReadonlyMap<RecordId, RecordId>): MergedPeople {
  if (links.size === 0) return NOBODY_MERGED;
  const roots = new Map([...links.keys()].map((person) => [person, rootOf(person, links)]));
  const merged = Map.groupBy(
    [...roots].filter(([person, root]) => person !== root),
    ([, root]) => root,
  );
  return {
    rootOf: (person) => roots.get(person) ?? person,
    mergedInto: (person) => (merged.get(person) ?? []).map(([id]) => id).sort(),
  };
}

function rootOf(person: RecordId, links: ReadonlyMap<RecordId, RecordId>): RecordId {
  const path: RecordId[] = [];
  let at: RecordId | undefined = person;
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = links.get(at);
  }
  if (at === undefined) return path.at(-1) ?? person;
  const [least = at] = path.slice(path.indexOf(at)).sort();
  return least;
}
