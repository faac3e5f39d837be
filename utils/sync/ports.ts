import type { DeviceId } from '../domain/record/stamp';
import type { HomeLimits } from './limits';
import type { Memory } from './memory';
import type { RecordKey, SyncRecord } from './record';
import type { SyncStatus } from './status';

/**
 * A place where devices meet. It may lose, delay, reorder or resurrect anything; keys that are not ours stay as they
 * are. Every method may reject, at any time, with anything done or half done.
 */
export interface SyncHome {
  /** What cannot be held; absent for a home without limits. */
  readonly limits?: HomeLimits;
  /** All that is here, foreign keys included. A value that is no string comes as its JSON text, so that it is counted. */
  list(): Promise<ReadonlyMap<string, string>>;
  /** Writes all of these together, as far as the home can. */
  put(items: ReadonlyMap<string, string>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back when something may have changed; a hint to look, never data. Answers how to stop it. */
  onChange(listener: () => void): () => void;
}

/** An id for this profile, in place of the one that was loaded. */
export interface NewId {
  readonly device: DeviceId;
  readonly insteadOf: DeviceId | undefined;
}

/** What this device's database keeps for the engine. Each method is one transaction, on disk when it settles. */
export interface SyncStore {
  load(): Promise<{
    /** This profile's id, drawn at the first write or by the engine. */
    readonly device: DeviceId | undefined;
    readonly memory: Memory | undefined;
    readonly wishes: Wishes;
  }>;
  /**
   * Remembers; a new device id, if there is one, in the same transaction: later writes of this profile carry it.
   * Rejects, with nothing remembered, when the id is another than the one it is to replace: a page drew one meanwhile.
   */
  save(memory: Memory, id?: NewId): Promise<void>;
  /** What the pages show. Saving what is saved already writes nothing. */
  saveStatus(status: SyncStatus): Promise<void>;
  /**
   * Merges copies into the database, also of unknown kinds; what they lack is not touched. Texts that were written over
   * go to the history. Several copies of one record may come.
   */
  merge(copies: readonly SyncRecord[]): Promise<void>;
  /**
   * Every record that may travel: all that is not finished; finished ones whose newest non-quiet stamp is at
   * `since.finished` or later; deleted and erased ones of `since.gone` or later (minutes since 2020); and, whatever
   * they are, those named in `also`.
   */
  read(
    since: { readonly finished: number; readonly gone: number },
    also: Iterable<RecordKey>,
  ): Promise<readonly SyncRecord[]>;
  /** How many finished records have their newest non-quiet stamp before this minute. */
  countFinishedBefore(minute: number): Promise<number>;
}

/** What the person at this device wants of sync; kept on the device and set by its pages. */
export interface Wishes {
  readonly isOn: boolean;
  /** With sync off: whether this device's items are to be removed from the home too. */
  readonly takeOut: boolean;
  /** What this device calls itself to the others; the browser and system when absent. */
  readonly name?: string;
  /** Devices said to be gone, each with the minute it was said. */
  readonly retired: readonly { readonly device: DeviceId; readonly at: number }[];
  /** The minute at which "Let them travel again" was last asked for. */
  readonly travelAgainAt?: number;
}

/** A second place outside the database that remembers the device id, so that a copied or lost database is noticed. */
export interface DeviceMark {
  read(): Promise<DeviceId | undefined>;
  write(device: DeviceId): Promise<void>;
}

/** The present moment. */
export type Clock = () => Temporal.Instant;

/** 32 random bits as a whole number. */
export type Random = () => number;

/** Runs one piece of work at a time. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** What this device tells the others about itself. */
export interface Self {
  readonly name: string;
  readonly browser: string;
  readonly version: string;
}
