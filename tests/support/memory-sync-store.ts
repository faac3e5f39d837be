import { absorb, type Absorbed } from '../../utils/db/absorb';
import { tableOf } from '../../utils/db/kinds';
import { FIRST_GONE, NEVER_FINISHED, syncIndexOf } from '../../utils/db/sync-index';
import { dayOfMinute, emptied, purgeDayOf } from '../../utils/db/tombstone';
import { minuteOf } from '../../utils/domain/record/minute';
import type { Row } from '../../utils/domain/record/row';
import type { DeviceId, Stamp } from '../../utils/domain/record/stamp';
import type { Memory } from '../../utils/sync/memory';
import type { SyncStore, Wishes } from '../../utils/sync/ports';
import { keyOf, type RecordKey, type SyncRecord } from '../../utils/sync/record';
import type { SyncStatus } from '../../utils/sync/status';

/** A wording that a merge wrote over. */
export interface EarlierWording {
  readonly key: RecordKey;
  readonly field: string;
  readonly words: string;
  readonly stamp: Stamp;
  /** The minute after which it may be forgotten. */
  readonly until: number;
}

/** All that a device's database keeps for sync. What stands in it is never changed, only replaced. */
export interface Snapshot {
  readonly rows: ReadonlyMap<RecordKey, Kept>;
  readonly wordings: readonly EarlierWording[];
  readonly wishes: Wishes;
  readonly device?: DeviceId;
  /** As JSON. */
  readonly memory?: string;
  readonly status?: string;
  readonly sweptDay?: number;
}

interface Kept extends SyncRecord {
  readonly sync: number;
}

export interface MemorySyncStore extends SyncStore {
  /** Every record, also those that no longer travel. */
  rows(): readonly SyncRecord[];
  row(key: RecordKey): Row | undefined;
  /** Writes a row as it is, in place of what is there: what a person does. */
  put(kind: number, row: Row): void;
  /** What merges wrote over, newest first. */
  wordings(): readonly EarlierWording[];
  status(): SyncStatus | undefined;
  wish(wishes: Partial<Wishes>): void;
  /** Empties what was deleted 90 days ago, as the background does daily. */
  sweep(): void;
  /** The whole as it stands now. Restoring it is a backup put back, or, in another store, a cloned profile. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** From now on every method of the port rejects. */
  close(): void;
}

const KEPT_MINUTES = 90 * 24 * 60;
const UNTOUCHED: Wishes = { isOn: true, takeOut: false, retired: [] };

/** The database's side of sync without a database: the same promises, fast enough for thousands of simulated devices. */
export function memorySyncStore({ now }: { readonly now: () => Temporal.Instant }): MemorySyncStore {
  let kept = new Map<RecordKey, Kept>();
  /** Newest last. */
  let wordings: EarlierWording[] = [];
  let rest: Omit<Snapshot, 'rows' | 'wordings'> = { wishes: UNTOUCHED };
  let isClosed = false;

  const replace = (kind: number, row: Row) => {
    kept.set(keyOf({ kind, row }), { kind, row, sync: syncIndexOf(tableOf(kind), row) });
  };

  const open = async <T>(work: () => T): Promise<T> => {
    if (isClosed) throw new Error('The database is closed.');
    return work();
  };

  const remember = (key: RecordKey, { overwritten, forget }: Absorbed, until: number) => {
    if (forget) {
      const isForgotten = (wording: EarlierWording) =>
        wording.key === key &&
        (forget === 'everything' || wording.field === 'text' || wording.field === 'cue');
      wordings = wordings.filter((wording) => !isForgotten(wording));
    }
    for (const { field, before, beforeStamp } of overwritten) {
      wordings.push({ key, field, words: before, stamp: beforeStamp, until });
    }
  };

  return {
    load: () =>
      open(() => ({
        device: rest.device,
        memory: rest.memory === undefined ? undefined : (JSON.parse(rest.memory) as Memory),
        wishes: rest.wishes,
      })),
    save: (memory, id) =>
      open(() => {
        if (id && rest.device !== id.insteadOf) throw new Error('A page drew an id meanwhile.');
        rest = { ...rest, memory: JSON.stringify(memory), ...(id && { device: id.device }) };
      }),
    saveStatus: (status) =>
      open(() => {
        rest = { ...rest, status: JSON.stringify(status) };
      }),
    merge: (copies) =>
      open(() => {
        const until = minuteOf(now()) + KEPT_MINUTES;
        const sweptDay = rest.sweptDay && Math.min(rest.sweptDay, dayOfMinute(minuteOf(now())));
        // All is worked out before anything is written: a copy that breaks leaves nothing half done.
        const changes = [...Map.groupBy(copies, keyOf)].flatMap(([key, ofOne]) => {
          const kind = ofOne[0]?.kind ?? 0;
          const rows = ofOne.map(({ row }) => row);
          const absorbed = absorb(tableOf(kind), kept.get(key)?.row, rows, sweptDay);
          return absorbed ? [{ key, kind, absorbed }] : [];
        });
        for (const { key, kind, absorbed } of changes) {
          replace(kind, absorbed.row);
          remember(key, absorbed, until);
        }
      }),
    read: (since, also) =>
      open(() => {
        const named = new Set(also);
        const isDue = (sync: number) =>
          sync > NEVER_FINISHED
            ? sync >= FIRST_GONE + since.gone
            : sync === NEVER_FINISHED || sync >= since.finished;
        const records: SyncRecord[] = [];
        for (const [key, { kind, row, sync }] of kept) {
          if (isDue(sync) || named.has(key)) records.push({ kind, row });
        }
        return records;
      }),
    countFinishedBefore: (minute) =>
      open(() => {
        const end = Math.min(minute, NEVER_FINISHED);
        return [...kept.values()].filter(({ sync }) => sync < end).length;
      }),

    rows: () => [...kept.values()].map(({ kind, row }) => ({ kind, row })),
    row: (key) => kept.get(key)?.row,
    put: replace,
    wordings: () => [...wordings].reverse(),
    status: () => (rest.status === undefined ? undefined : (JSON.parse(rest.status) as SyncStatus)),
    wish: (wishes) => {
      rest = { ...rest, wishes: { ...rest.wishes, ...wishes } };
    },
    sweep: () => {
      const minute = minuteOf(now());
      const sweptDay = dayOfMinute(minute);
      rest = { ...rest, sweptDay };
      wordings = wordings.filter(({ until }) => until >= minute);
      for (const { kind, row, sync } of kept.values()) {
        if (sync >= FIRST_GONE && (purgeDayOf(row) ?? Infinity) <= sweptDay) replace(kind, emptied(row));
      }
    },
    snapshot: () => ({ ...rest, rows: new Map(kept), wordings: [...wordings] }),
    restore: ({ rows, wordings: then, ...others }) => {
      kept = new Map(rows);
      wordings = [...then];
      rest = others;
    },
    close: () => {
      isClosed = true;
    },
  };
}
