import { compareValues } from '../../utils/domain/record/compare-values';
import { mergeRows } from '../../utils/domain/record/merge';
import { isGone, type LogEntry, LOG_LENGTH, type Row, stampOf } from '../../utils/domain/record/row';
import { compareStamps, sameStamp, type Stamp } from '../../utils/domain/record/stamp';
import { keyOf, type RecordKey, type SyncRecord } from '../../utils/sync/record';
import { quietOf } from './edit';

/** One cell, log entry or life that an edit wrote. It must not be lost. */
export interface Deed {
  readonly key: RecordKey;
  /** Number of the profile that wrote it. */
  readonly by: number;
  readonly stamp: Stamp;
  readonly what:
    { readonly field: string } | { readonly number: string } | { readonly entry: LogEntry } | 'life';
}

/** Everything that was ever written in a run, by anyone: what must not be lost, and what may be there at all. */
export class Ledger {
  readonly deeds: Deed[] = [];
  /** Edits that people were told are safe. */
  edits = 0;
  readonly #truth = new Map<RecordKey, SyncRecord>();
  readonly #forgiven = new Set<Deed>();
  readonly #strayed = new Set<Deed>();

  /** A person's edit was stored on a device. */
  accept(by: number, kind: number, before: Row | undefined, after: Row): void {
    this.edits++;
    this.witness({ kind, row: after });
    const key = keyOf({ kind, row: after });
    for (const deed of differences(before, after)) this.deeds.push({ key, by, ...deed });
  }

  /** Somebody wrote this, without a promise that it lasts. */
  witness({ kind, row }: SyncRecord): void {
    const key = keyOf({ kind, row });
    const known = this.#truth.get(key)?.row;
    this.#truth.set(key, { kind, row: known ? mergeRows(known, row) : mergeRows(row, row) });
  }

  /** The join of all that was ever written about a record. */
  truth(key: RecordKey): SyncRecord | undefined {
    return this.#truth.get(key);
  }

  /** It is gone with a disk that was lost, and was nowhere else. */
  forgive(deed: Deed): void {
    this.#forgiven.add(deed);
  }

  /** The device it was made on does not have it any more, but another one does. */
  stray(deed: Deed): void {
    this.#strayed.add(deed);
  }

  /** Whether this device has to have it, wherever else it is. */
  isHeldBy(deed: Deed, device: number): boolean {
    return deed.by === device && !this.#strayed.has(deed);
  }

  isForgiven(deed: Deed): boolean {
    return this.#forgiven.has(deed);
  }
}

export type Cell = Pick<Deed, 'stamp' | 'what'>;

/** Whether a record holds what a deed wrote, something later in its place, or a later deletion. */
export function keeps(record: SyncRecord, cell: Cell): boolean {
  const { kind, row } = record;
  const { what, stamp } = cell;
  if (holds(record, cell)) return true;
  if (row.life?.state === 'deleted' && compareStamps(row.life.stamp, stamp) > 0) return true;
  // What is quiet brings nothing back, however late it was written.
  const isQuiet = typeof what === 'object' && 'field' in what && quietOf(kind).has(what.field);
  return isQuiet && isGone(row, quietOf(kind));
}

/** The same without what is only deleted: that may still come back. */
export function holds({ row }: SyncRecord, { what, stamp }: Cell): boolean {
  if (row.life?.state === 'erased') return true;
  const atLeast = (present: Stamp | undefined) => present !== undefined && compareStamps(present, stamp) >= 0;
  if (what === 'life') return atLeast(row.life?.stamp);
  if ('field' in what) return atLeast(stampOf(row, what.field));
  if ('number' in what) return atLeast(row.x?.[what.number]?.stamp);
  const log = row.log ?? [];
  const isThere = log.some(({ s, e }) => sameStamp(s, stamp) && compareValues(e, what.entry.e) === 0);
  return isThere || (log.length === LOG_LENGTH && atLeast(log[0]?.s));
}

/** What one row says that the one before it did not. */
export function differences(before: Row | undefined, after: Row): readonly Cell[] {
  const deeds: Cell[] = [];
  const see = (what: Deed['what'], stamp: Stamp | undefined, present: Stamp | undefined) => {
    if (stamp && !(present && sameStamp(stamp, present))) deeds.push({ stamp, what });
  };
  for (const field of Object.keys(after.v))
    see({ field }, stampOf(after, field), before && stampOf(before, field));
  for (const [number, { stamp }] of Object.entries(after.x ?? {})) {
    see({ number }, stamp, before?.x?.[number]?.stamp);
  }
  for (const entry of after.log ?? []) {
    see({ entry }, entry.s, before?.log?.find(({ s }) => sameStamp(s, entry.s))?.s);
  }
  see('life', after.life?.stamp, before?.life?.stamp);
  return deeds;
}
