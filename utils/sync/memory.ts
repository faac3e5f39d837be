import type { DeviceId, Stamp } from '../domain/record/stamp';
import type { RecordKey } from './record';

/**
 * What the engine remembers from tick to tick about one home, as plain JSON. Minutes since 2020, days since 2020
 * (UTC), milliseconds since 1970 where a name says so. Losing all of it costs a new device id and some writes, never
 * an entry.
 */
export interface Memory {
  /** By slot: the write tags of this device's last writes, newest last. Stored before each write. */
  readonly tags: Readonly<Record<string, readonly number[]>>;
  readonly owners: Readonly<Record<DeviceId, Observation>>;
  /** Ids this profile has gone by, the last one last: what was written under them is its own all the same. */
  readonly formerly?: readonly DeviceId[];
  /** Records on their way to another slot: where to, and since when. */
  readonly moves: Readonly<Record<RecordKey, { readonly slot: string; readonly since: number }>>;
  readonly registers: Registers;
  /** Since when something wants to be written that is not urgent, and how long to wait. */
  readonly lacking?: { readonly since: number; readonly wait: number };
  /** Something found no room at the last turn, and nothing was left to shed. */
  readonly lacksRoom?: true;
  readonly schedule: ScheduleState;
  readonly firstReadAt: number;
  readonly handedOverAt?: number;
  /** The last wish to let shed records travel again that was granted. */
  readonly travelAgainAt?: number;
}

/** What this device has seen of another. */
export interface Observation {
  /** Write tag of each of its items when last looked at, by slot. */
  readonly tags: Readonly<Record<string, number>>;
  /** When a new tag was last seen: what decides whether it lives. */
  readonly heardAt: number;
  /** Where this device's clock stood when it was first seen before that: it was set back. */
  readonly notAfter?: number;
  /** The same for people: what was old when it was first seen here is not called news. */
  readonly saidAt: number;
  /** From its card, which may be gone by now. */
  readonly card?: { readonly name?: string; readonly browser?: string; readonly version?: string };
  /** Different days since then on which this device read the area, and the last of them. */
  readonly days: number;
  readonly lastDay: number;
  /** By slot: since when all that is in this item is covered by the living: half of an adoption. */
  readonly coveredSince?: Readonly<Record<string, number>>;
}

/** The three cut-offs of docs/sync.md §3.7, each a minute with the stamp of whoever raised it. Two are reserved. */
export interface Registers {
  readonly note?: Register;
  readonly entry?: Register;
  readonly tombstone?: Register;
}

export interface Register {
  readonly value: number;
  readonly stamp: Stamp;
}

/** The write schedule, which must outlive the background (docs/sync.md §3.15). */
export interface ScheduleState {
  readonly tokens: number;
  /** When `tokens` was true, in milliseconds. */
  readonly atMs: number;
  /** No write before this, in milliseconds. */
  readonly notBeforeMs: number;
  /** Rejections in a row. */
  readonly failures: number;
}
