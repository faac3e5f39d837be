import { instantOf } from '../../../utils/domain/record/minute';
import type { DeviceId } from '../../../utils/domain/record/stamp';
import { createSyncEngine, type SyncEngine } from '../../../utils/sync';
import { addressOf } from '../../../utils/sync/address';
import { type HomeLimits, STORAGE_SYNC } from '../../../utils/sync/limits';
import type { Memory } from '../../../utils/sync/memory';
import type { DeviceMark, SyncHome } from '../../../utils/sync/ports';
import { itemCost } from '../../../utils/sync/quota';
import type { SyncRecord } from '../../../utils/sync/record';
import type { SyncStatus } from '../../../utils/sync/status';
import { type MemorySyncStore, memorySyncStore } from '../memory-sync-store';
import { seeded } from '../sync-area/seeded';
import { NOW } from './records';
import { SELF } from './shards';

export interface Call {
  readonly by: string;
  readonly method: 'put' | 'remove';
  readonly keys: readonly string[];
  readonly isRefused?: true;
}

export interface Member {
  readonly store: MemorySyncStore;
  readonly engine: SyncEngine;
  /** Its id now. */
  id(): Promise<DeviceId | undefined>;
  memory(): Promise<Memory | undefined>;
  /** Writes these into its database, as a person does. */
  write(...records: readonly SyncRecord[]): void;
  /** One tick, and what it says after it. */
  tick(): Promise<SyncStatus>;
  /** The same database, and another background; with another home if one is given. */
  restart(home?: SyncHome): Member;
}

interface MemberOptions {
  readonly mark?: DeviceMark;
  /** Instead of the home that all share. */
  readonly home?: SyncHome | undefined;
}

/**
 * Real engines that meet in one home, where every write is instantly there for all: the simplest world in which they
 * can go wrong. It judges what a put would come to, as Chromium does. Time stands still unless a test moves it.
 */
export class Household {
  minute = NOW;
  seconds = 0;
  readonly texts = new Map<string, string>();
  readonly calls: Call[] = [];
  /** Whether the home refuses every write. */
  isRefusing = false;
  readonly #limits: HomeLimits;
  #seed = 1;

  constructor(limits: HomeLimits = STORAGE_SYNC) {
    this.#limits = limits;
  }

  member(id: DeviceId, options: MemberOptions = {}): Member {
    const store = memorySyncStore({ now: () => instantOf(this.minute) });
    store.restore({ ...store.snapshot(), device: id });
    return this.#with(store, id, options);
  }

  /** The keys of a device that are there now. */
  keysOf(owner: DeviceId): readonly string[] {
    return [...this.texts.keys()].filter((key) => addressOf(key)?.owner === owner).sort();
  }

  home(by: string): SyncHome {
    const write = async (method: Call['method'], keys: readonly string[], change: () => void) => {
      try {
        if (this.isRefusing) throw new Error('The home refuses.');
        change();
        this.calls.push({ by, method, keys });
      } catch (error) {
        this.calls.push({ by, method, keys, isRefused: true });
        throw error;
      }
    };
    return {
      limits: this.#limits,
      list: async () => new Map(this.texts),
      put: (items) =>
        write('put', [...items.keys()], () => {
          const after = new Map([...this.texts, ...items]);
          if (!this.#holds(after, items)) throw new Error('That is too much.');
          for (const [key, text] of items) this.texts.set(key, text);
        }),
      remove: (keys) =>
        write('remove', keys, () => {
          for (const key of keys) this.texts.delete(key);
        }),
      onChange: () => () => {},
    };
  }

  /** Lets so many minutes pass; every `step` minutes each ticks. */
  async pass(minutes: number, members: readonly Member[], step = 5): Promise<void> {
    for (const end = this.minute + minutes; this.minute < end; this.minute += step) {
      for (const it of members) await it.tick();
    }
  }

  /** Bytes as Chromium counts them. */
  get bytes(): number {
    return [...this.texts].reduce((sum, [key, text]) => sum + itemCost(key, text), 0);
  }

  #holds(after: ReadonlyMap<string, string>, puts: ReadonlyMap<string, string>): boolean {
    const { total, item, items } = this.#limits;
    const bytes = [...after].reduce((sum, [key, text]) => sum + itemCost(key, text), 0);
    const isTooLarge = [...puts].some(([key, text]) => itemCost(key, text) > item);
    return bytes <= total && after.size <= items && !isTooLarge;
  }

  #with(store: MemorySyncStore, name: string, options: MemberOptions): Member {
    const { home = 'home' in options ? undefined : this.home(name), mark } = options;
    const engine = createSyncEngine({
      home,
      store,
      clock: () => instantOf(this.minute).add({ seconds: this.seconds }),
      random: seeded(this.#seed++),
      self: { ...SELF, name },
      ...(mark && { mark }),
    });
    return {
      store,
      engine,
      id: async () => (await store.load()).device,
      memory: async () => (await store.load()).memory,
      write: (...records) => {
        for (const { kind, row } of records) store.put(kind, row);
      },
      tick: async () => {
        await engine.push();
        return engine.status();
      },
      restart: (another) => this.#with(store, name, another ? { ...options, home: another } : options),
    };
  }
}
