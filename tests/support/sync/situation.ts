import { instantOf } from '../../../utils/domain/record/minute';
import { mergeRows } from '../../../utils/domain/record/merge';
import { readArea } from '../../../utils/sync/area';
import { decodeItem, READS } from '../../../utils/sync/codec';
import { STORAGE_SYNC } from '../../../utils/sync/limits';
import type { Memory } from '../../../utils/sync/memory';
import type { Plan, Situation } from '../../../utils/sync/plan';
import { keyOf, type RecordKey, type SyncRecord } from '../../../utils/sync/record';
import { freshSchedule } from '../../../utils/sync/schedule';
import { seeded } from '../sync-area/seeded';
import { DAY, keysOf, LAPTOP, NOW } from './records';
import { SELF } from './shards';

/** A memory of a device that has looked at the area for long and has nothing special on its mind. */
export function memoryOf(given: Partial<Memory> = {}): Memory {
  return {
    tags: {},
    owners: {},
    moves: {},
    registers: {},
    schedule: freshSchedule(instantOf(NOW).epochMilliseconds),
    firstReadAt: NOW - DAY,
    ...given,
  };
}

/** Waited long enough: it is this device's turn. */
export const IN_TURN: Pick<Memory, 'lacking'> = { lacking: { since: NOW - 60, wait: 0 } };

/**
 * Everything a plan depends on, for Laptop: what the texts hold has been merged with what is known here, as a look at
 * the area leaves it.
 */
export function situationOf({
  texts = new Map(),
  known = [],
  memory,
  ...given
}: Partial<Omit<Situation, 'memory' | 'records' | 'area'>> & {
  readonly texts?: ReadonlyMap<string, string>;
  readonly known?: readonly SyncRecord[];
  readonly memory?: Partial<Memory>;
} = {}): Situation {
  const me = given.me ?? LAPTOP;
  const area = readArea(texts, me, new Map());
  const visible = area.items.flatMap(({ content }) => (content.state === 'read' ? content.records : []));
  return {
    me,
    area,
    records: joined([...known, ...visible]),
    memory: memoryOf(memory),
    live: new Set([me, ...area.items.map(({ owner }) => owner)]),
    self: SELF,
    reads: READS,
    limits: STORAGE_SYNC,
    now: NOW,
    isEditing: false,
    random: seeded(1),
    ...given,
  };
}

/** What a plan writes, item by item, without the card. */
export function itemsOf({ puts }: Pick<Plan, 'puts'>): Readonly<Record<string, readonly RecordKey[]>> {
  const read = [...puts].map(([key, text]) => {
    const item = decodeItem(text, { key });
    return [key, item.ok ? keysOf(item.records.filter(({ kind }) => kind !== 0)) : []] as const;
  });
  return Object.fromEntries(read);
}

/** The home after a plan was carried out. */
export function carriedOut(
  texts: ReadonlyMap<string, string>,
  { puts, removes }: Plan,
): ReadonlyMap<string, string> {
  const after = new Map([...texts, ...puts]);
  for (const key of removes) after.delete(key);
  return after;
}

/** All copies put together, record by record. */
export function joined(copies: readonly SyncRecord[]): ReadonlyMap<RecordKey, SyncRecord> {
  const all = new Map<RecordKey, SyncRecord>();
  for (const copy of copies) {
    const present = all.get(keyOf(copy));
    all.set(keyOf(copy), present ? { ...present, row: mergeRows(present.row, copy.row) } : copy);
  }
  return all;
}
