import type { DeviceId } from '../domain/record/stamp';
import type { Area } from './area';
import { FILL_TARGET, type HomeLimits, LOOKING_MINUTES } from './limits';
import type { Memory } from './memory';
import { weightOfAll } from './pack';
import type { Self } from './ports';
import type { SyncRecord } from './record';
import type { SeenDevice, SyncStatus } from './status';
import { isGoneRecord } from './wire';

/** What can be said after a look at the area: only what was seen (docs/sync.md §3.21). */
export function statusFrom(evidence: {
  readonly me: DeviceId;
  readonly self: Self;
  readonly area: Area;
  readonly memory: Memory;
  readonly live: ReadonlySet<DeviceId>;
  readonly limits: HomeLimits | undefined;
  readonly now: number;
  readonly waiting: number;
  readonly isFull: boolean;
  /** Bytes an entry takes on average. */
  readonly bytesEach: number;
  readonly staying: number;
}): SyncStatus {
  const { me, self, area, memory, live, limits, now, waiting, isFull, bytesEach, staying } = evidence;
  const others = Object.entries(memory.owners)
    .filter(([owner]) => live.has(owner) || area.items.some((item) => item.owner === owner))
    .map(([id, { card, saidAt }]): SeenDevice => ({
      id,
      isThis: false,
      ...card,
      heardAt: Math.min(saidAt, now),
      isGone: !live.has(id),
    }));
  others.sort((a, b) => (b.heardAt ?? 0) - (a.heardAt ?? 0) || (a.id < b.id ? -1 : 1));
  const isLooking = others.length === 0 && now - memory.firstReadAt < LOOKING_MINUTES;
  const before = memory.registers.entry?.value ?? 0;
  return {
    reach: isLooking ? 'looking' : 'on',
    ...(memory.handedOverAt !== undefined && { handedOverAt: memory.handedOverAt }),
    waiting,
    devices: [{ id: me, isThis: true, ...self, isGone: false }, ...others],
    ...(limits && {
      space: {
        bytes: area.cost,
        limit: limits.total,
        moreFit: Math.max(0, Math.floor((limits.total * FILL_TARGET - area.cost) / bytesEach)),
        isFull,
      },
    }),
    ...(before > 0 && staying > 0 && { staying: { count: staying, before } }),
    health: healthOf(area),
  };
}

/** What is shown while there is no area to look at: switched off here, or not to be had from the browser. */
export function statusWithout(known: {
  readonly reach: 'off' | 'unavailable';
  readonly me: DeviceId | undefined;
  readonly self: Self;
  readonly memory: Memory | undefined;
}): SyncStatus {
  const { reach, me, self, memory } = known;
  return {
    reach,
    ...(memory?.handedOverAt !== undefined && { handedOverAt: memory.handedOverAt }),
    ...(memory && { wasReached: true }),
    waiting: 0,
    devices: [...(me === undefined ? [] : [{ id: me, isThis: true, ...self, isGone: false }])],
    health: { damaged: [], newer: [], leftOut: 0 },
  };
}

/**
 * Bytes that an entry takes on average: what the newest hundred weigh, at the rate at which the area was packed.
 * @param records those that travel
 */
export function bytesOfAnEntry(area: Area, records: Iterable<SyncRecord>): number {
  const packed = area.items.flatMap(({ content, bytes }) =>
    content.state === 'read' && content.records.length > 0 ? [{ bytes, records: content.records }] : [],
  );
  const bytes = packed.reduce((sum, item) => sum + item.bytes, 0);
  const weight = packed.reduce((sum, item) => sum + weightOfAll(item.records), 0);
  const living = [...records].filter((record) => !isGoneRecord(record));
  const newest = living.sort((a, b) => (a.row.id < b.row.id ? 1 : -1)).slice(0, SAMPLE);
  const packedRecords = packed.reduce((sum, item) => sum + item.records.length, 0);
  if (newest.length === 0 || packedRecords < ENOUGH) return USUAL_BYTES;
  return Math.max(1, ((weightOfAll(newest) / newest.length) * bytes) / weight);
}

const SAMPLE = 100;
/** With fewer, cards and headers are most of the bytes. */
const ENOUGH = 50;
const USUAL_BYTES = 33;

function healthOf({ items }: Area): SyncStatus['health'] {
  const damaged = Map.groupBy(
    items.filter(({ content }) => content.state === 'damaged'),
    ({ owner }) => owner,
  );
  const newer = items.filter(({ content }) => content.state === 'newer').map(({ owner }) => owner);
  return {
    damaged: [...damaged].map(([device, { length }]) => ({ device, items: length })),
    newer: [...new Set(newer)],
    leftOut: items.reduce((sum, { content }) => sum + (content.state === 'read' ? content.leftOut : 0), 0),
  };
}
