import type { Collection } from 'dexie';

import { CODES, type Outcome } from '../domain/outcome';
import { dayNumber } from '../domain/record/minute';
import { MYSELF, type RecordId } from '../domain/record/record-id';
import { beginAmong, type Facts, matches, type Sought } from '../domain/search/matches';
import { wordsOf } from '../domain/search/words';
import { frameFrom } from '../domain/ritual-frame';
import { occurrenceDay } from '../domain/occurrence';
import { readMerged } from './merged';
import { ritualIdOf } from './occurrences';
import type { SteadilyDatabase, StoredRow } from './schema';

/** So many are read for the first results, which are among the newest of them. */
const AT_ONCE = 150;
/** So many are read at once in the end: fewer pauses, and still short ones. */
const MOST_AT_ONCE = 2_000;
/** A word with no more promises than this is read, whenever they were settled; one with more is common. */
const FEW = 400;

export interface Search {
  readonly sought: readonly Sought[];
  /** Everything settled, in the order in which it is to be found. */
  readonly order: readonly RecordId[];
  /** Ends the search: nothing is read or told any more. */
  readonly signal: AbortSignal;
  /** Told what was found so far, in order: the first soon, everything at the end. */
  readonly tell: (found: readonly RecordId[], isAll: boolean) => void;
}

/**
 * Finds what was settled. What words and people say is answered by keys of indexes alone; how it went and when it was due
 * stands in the rows, which are read a few at a time, the newest first. The first results do not wait for the last.
 */
export async function searchSettled(
  db: SteadilyDatabase,
  { sought, order, signal, tell }: Search,
): Promise<void> {
  const scene = await sceneOf(db);
  if (signal.aborted) return;
  const found: RecordId[] = [];
  const test = async (ids: readonly RecordId[]) => {
    const rows = await db.commitments.bulkGet([...ids]);
    return rows.flatMap((row) => (row && matches(factsOf(row, scene), sought) ? [row.id] : []));
  };

  const few = await readFew(db, sought, scene);
  if (signal.aborted) return;
  if (few) {
    const places = placesOf(order, few);
    tell(await test(places), true);
    return;
  }

  // The newest, or what was noted in the days that are asked for, before the indexes are asked for the rest.
  const noted = await readNotedWithin(db, sought);
  if (signal.aborted) return;
  const first = await test(noted.length > 0 ? placesOf(order, new Set(noted)) : order.slice(0, AT_ONCE));
  if (signal.aborted) return;
  tell(first, false);

  const known = await readKnown(db, sought, scene);
  const candidates = known.ids ? order.filter((id) => known.ids?.has(id)) : order;
  if (known.isAll) {
    if (!signal.aborted) tell(candidates, true);
    return;
  }
  for (
    let at = 0, many = AT_ONCE;
    at < candidates.length;
    at += many, many = Math.min(2 * many, MOST_AT_ONCE)
  ) {
    if (signal.aborted) return;
    found.push(...(await test(candidates.slice(at, at + many))));
    if (found.length > first.length && !signal.aborted) tell([...found], false);
  }
  if (!signal.aborted) tell(found, true);
}

/** What the facts of a row depend on beside the row: its ritual, and who is one person with whom. */
interface Scene {
  readonly rituals: ReadonlyMap<RecordId, Pick<Facts, 'words' | 'person'>>;
  readonly merged: Awaited<ReturnType<typeof readMerged>>;
}

async function sceneOf(db: SteadilyDatabase): Promise<Scene> {
  const [rows, merged] = await Promise.all([db.rituals.toArray(), readMerged(db)]);
  const rituals = rows.flatMap((row) => {
    const ritual = frameFrom(row);
    if (!ritual) return [];
    const words = wordsOf([ritual.text, ritual.cue].join(' '));
    return [[ritual.id, { words, person: merged.rootOf(ritual.person) }] as const];
  });
  return { rituals: new Map(rituals), merged };
}

/** What a row is found by, read from its cells: thousands of them are looked through. */
function factsOf(row: StoredRow, { rituals, merged }: Scene): Facts {
  const id = ritualIdOf(row);
  const ritual = id === undefined ? undefined : rituals.get(id);
  const { person, outcome, text } = row.v;
  const isOwn = ritual === undefined || text !== undefined;
  const due = dueDayOf(row);
  return {
    words: isOwn ? (row.ix.words ?? []) : [...ritual.words, ...(row.ix.words ?? [])],
    person: typeof person === 'string' ? merged.rootOf(person) : (ritual?.person ?? MYSELF),
    standing: standingOf(outcome),
    ...(due !== undefined && { due }),
    ...(row.ix.settled !== undefined && { noted: row.ix.settled }),
  };
}

function standingOf(cell: unknown): Facts['standing'] {
  const code: unknown = Array.isArray(cell) ? cell[0] : undefined;
  return (Object.keys(CODES) as Outcome['kind'][]).find((kind) => CODES[kind] === code) ?? 'open';
}

/** The day a row is due on, by the calendar it was said in. */
function dueDayOf(row: StoredRow): number | undefined {
  const { due } = row.v;
  if (due === undefined && ritualIdOf(row) !== undefined) return dayNumber(occurrenceDay(row.id));
  const day: unknown = Array.isArray(due) ? due[1] : undefined;
  return typeof day === 'number' ? day : undefined;
}

/** Those of `ids` that are in the list, in its order. */
function placesOf(order: readonly RecordId[], ids: ReadonlySet<RecordId>): readonly RecordId[] {
  return order.filter((id) => ids.has(id));
}

/** Whether indexes answer a term: how it went, and when, they do not know. Nothing that was settled is open. */
function isIndexed({ standings, spans }: Sought): boolean {
  return standings.every((standing) => standing === 'open') && spans.length === 0;
}

/** All that may match, when some term has only a few. */
async function readFew(
  db: SteadilyDatabase,
  sought: readonly Sought[],
  scene: Scene,
): Promise<ReadonlySet<RecordId> | undefined> {
  for (const term of sought.filter(isIndexed)) {
    const ids = await readIdsOf(db, term, scene, FEW);
    if (ids.size < FEW) return ids;
  }
  return undefined;
}

/** What every term that indexes answer has in common; `isAll` when that is all of them. */
async function readKnown(
  db: SteadilyDatabase,
  sought: readonly Sought[],
  scene: Scene,
): Promise<{ readonly ids: ReadonlySet<RecordId> | undefined; readonly isAll: boolean }> {
  const indexed = sought.filter(isIndexed);
  const { rituals } = scene;
  const sets = await Promise.all(indexed.map((term) => readIdsOf(db, term, scene)));
  const ids = sets.reduce<ReadonlySet<RecordId> | undefined>(
    (all, set) => (all ? all.intersection(set) : set),
    undefined,
  );
  // Of an occurrence with words or a person of its own, those of its ritual say nothing: its row does.
  const isAll =
    indexed.length === sought.length && indexed.every((term) => ritualsMeant(term, rituals).length === 0);
  return { ids, isAll };
}

/** The rituals whose words, or whose person, meet a term. */
function ritualsMeant({ words, people }: Sought, rituals: Scene['rituals']): readonly RecordId[] {
  return [...rituals].flatMap(([id, ritual]) =>
    (words.length > 0 && beginAmong(words, ritual.words)) || people.has(ritual.person) ? [id] : [],
  );
}

/** The ids that meet a term which indexes answer, no more than `limit` of each index. */
async function readIdsOf(
  db: SteadilyDatabase,
  term: Sought,
  { rituals, merged }: Scene,
  limit = Infinity,
): Promise<ReadonlySet<RecordId>> {
  const { words, people } = term;
  const everyone = [...people].flatMap((person) => [person, ...merged.mergedInto(person)]);
  const asked = [
    ...(words.length > 0 ? [idsOfWords(db, words, limit)] : []),
    ...everyone.map((person) => keysOf(db.commitments.where('ix.person').equals(person), limit)),
    ...ritualsMeant(term, rituals).map((ritual) =>
      keysOf(db.commitments.where('ix.ritual').equals(ritual), limit),
    ),
  ];
  const ids = new Set<RecordId>();
  for (const keys of await Promise.all(asked)) for (const id of keys) ids.add(id);
  return ids;
}

/** The ids of what has a word with each of these beginnings. */
async function idsOfWords(
  db: SteadilyDatabase,
  words: readonly string[],
  limit: number,
): Promise<Iterable<RecordId>> {
  const sets = await Promise.all(
    words.map(
      async (word) =>
        new Set(await keysOf(db.commitments.where('ix.words').between(word, `${word}\uffff`), limit)),
    ),
  );
  // With a limit the common ones may lie beyond it: the first that has few answers for all.
  const few = sets.find(({ size }) => size < limit);
  if (limit !== Infinity) return few ?? sets[0] ?? [];
  return sets.reduce((all, set) => all.intersection(set));
}

function keysOf(found: Collection<StoredRow, RecordId>, limit: number): PromiseLike<RecordId[]> {
  return limit === Infinity ? found.primaryKeys() : found.limit(limit).primaryKeys();
}

/** What was noted in the days that are asked for: the likeliest of all that was due in them, however long ago. */
async function readNotedWithin(
  db: SteadilyDatabase,
  sought: readonly Sought[],
): Promise<readonly RecordId[]> {
  const spans = sought.flatMap((term) => term.spans);
  const keys = await Promise.all(
    spans.map(({ minutes: [from, end] }) =>
      db.commitments.where('ix.settled').between(from, end, true, false).limit(AT_ONCE).primaryKeys(),
    ),
  );
  return keys.flat().slice(0, AT_ONCE);
}
