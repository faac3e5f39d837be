import { KINDS } from '../../../utils/domain/kinds';
import { minuteOf } from '../../../utils/domain/record/minute';
import { recordId } from '../../../utils/domain/record/record-id';
import type { Life, Row } from '../../../utils/domain/record/row';
import type { DeviceId, Stamp } from '../../../utils/domain/record/stamp';
import { keyOf, type RecordKey, type SyncRecord } from '../../../utils/sync/record';

/** Three devices, in the order of their ids. */
export const DESK: DeviceId = 'Dk4m7';
export const LAPTOP: DeviceId = 'La9x2';
export const PHONE: DeviceId = 'Ph7q1';

export const DAY = 1_440;
/** A noon, in minutes since 2020. */
export const NOW = minuteOf(Temporal.Instant.from('2026-11-18T12:00Z'));

/** A kind that only a newer version knows. */
export const NEW_KIND = 77;

export interface Given extends Partial<Omit<Row, 'id'>> {
  /** The minute it was made in. */
  readonly made?: number;
  /** Tells records of one minute apart. */
  readonly number?: number;
  /** Where it was made. */
  readonly device?: DeviceId;
}

/** A record of a kind, made on Laptop a day ago unless said otherwise. */
export function record(
  kind: number,
  { made = NOW - DAY, number = 0, device = LAPTOP, ...row }: Given = {},
): SyncRecord {
  return { kind, row: { id: recordId({ minute: made, random: number, device }), v: {}, s: {}, ...row } };
}

/** An open promise. */
export function promise(given: Given = {}): SyncRecord {
  return record(KINDS.commitments.number, { v: { text: 'Call Maya about the lease' }, ...given });
}

/** A promise that was kept in a minute and not touched since. */
export function kept(settled: number, given: Given = {}): SyncRecord {
  const { made = settled - 60, device = LAPTOP, ...rest } = given;
  return promise({
    v: { text: 'Call Maya about the lease', outcome: [1, settled, settled] },
    s: { outcome: [settled, 0, device] },
    made,
    device,
    ...rest,
  });
}

export function person(given: Given = {}): SyncRecord {
  return record(KINDS.people.number, { v: { name: 'Maya' }, ...given });
}

export function thanks(given: Given = {}): SyncRecord {
  return record(KINDS.appreciations.number, { v: { text: 'She waited for me' }, ...given });
}

/** What is left of a record once it is deleted: its id and its life. */
export function bare({ kind, row: { id } }: SyncRecord, life: Life): SyncRecord {
  return { kind, row: { id, v: {}, s: {}, life } };
}

/** The same record with cells written over, all with one stamp. */
export function edited(
  { kind, row }: SyncRecord,
  stamp: Stamp,
  cells: Row['v'] = { text: 'Call Maya tonight' },
): SyncRecord {
  const stamps = Object.fromEntries(Object.keys(cells).map((field) => [field, stamp]));
  return { kind, row: { ...row, v: { ...row.v, ...cells }, s: { ...row.s, ...stamps } } };
}

/** The same record with a life. */
export function living({ kind, row }: SyncRecord, life: Life): SyncRecord {
  return { kind, row: { ...row, life } };
}

export const deleted = (stamp: Stamp): Life => ({ state: 'deleted', stamp });
export const erased = (stamp: Stamp): Life => ({ state: 'erased', stamp });
export const revived = (stamp: Stamp): Life => ({ state: 'alive', stamp });

/** So many open promises with words of their own, which no packing shrinks to nothing. */
export function promises(count: number, given: Given = {}): readonly SyncRecord[] {
  return Array.from({ length: count }, (_, number) =>
    promise({ number, v: { text: wordsOf(number) }, ...given }),
  );
}

/** So many promises of which one was kept each day, the last of them so many days ago. */
export function history(count: number, ago: number, device = LAPTOP): readonly SyncRecord[] {
  return Array.from({ length: count }, (_, number) => {
    const settled = NOW - (ago + count - number) * DAY;
    const v = { text: wordsOf(number + settled), outcome: [1, settled, settled] };
    return kept(settled, { number, device, v });
  });
}

/** About forty characters, different for each number. */
export function wordsOf(number: number): string {
  const mixed = (Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(36).padStart(7, '0');
  const more = (Math.imul(number + 7, 0x85ebca6b) >>> 0).toString(36).padStart(7, '0');
  return `Bring ${mixed} the ${more} before lunch on ${number % 28}`;
}

export function byKey(records: Iterable<SyncRecord>): ReadonlyMap<RecordKey, SyncRecord> {
  return new Map([...records].map((it) => [keyOf(it), it]));
}

export const keysOf = (records: Iterable<SyncRecord>): readonly RecordKey[] => [...records].map(keyOf).sort();
