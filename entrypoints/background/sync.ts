import { openDatabase } from '../../utils/db/open';
import { syncStore } from '../../utils/db/sync-store';
import { aboutBrowser } from '../../utils/platform/about-browser';
import { instant } from '../../utils/platform/clock';
import { deviceMark } from '../../utils/platform/device-mark';
import { hasRoom } from '../../utils/platform/disk';
import { exclusively } from '../../utils/platform/lock';
import { random32 } from '../../utils/platform/random';
import { syncHome } from '../../utils/platform/sync-home';
import { createSyncEngine, type SyncEngine } from '../../utils/sync';
import { STORAGE_SYNC } from '../../utils/sync/limits';
import type { SyncStore } from '../../utils/sync/ports';

/** A sleeping background loses its timers: what is to come later than this is left to the heartbeat. */
const TIMER_MS = 35_000;

export interface Sync {
  /** Looks at the browser's sync area and writes what is due. */
  wake(): void;
  /** Something was written here: it goes out when the person pauses. */
  edited(): void;
}

/**
 * Keeps this profile's engine ticking. Registers its listener at once; whatever fails is tried again at the next wake.
 * @param onNews called when entries of other devices have been merged
 */
export function startSync({ onNews }: { readonly onNews: () => void }): Sync {
  const home = syncHome(STORAGE_SYNC);
  const ticks = new Ticks(home, onNews);
  home?.onChange(() => ticks.wake());
  return ticks;
}

class Ticks implements Sync {
  readonly #home: ReturnType<typeof syncHome>;
  readonly #onNews: () => void;
  #engine: SyncEngine | undefined;
  #store: SyncStore | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWaiting = false;
  #isEdited = false;

  constructor(home: ReturnType<typeof syncHome>, onNews: () => void) {
    this.#home = home;
    this.#onNews = onNews;
  }

  wake(): void {
    // Who wakes while the last tick runs is served by one more.
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void exclusively('sync', () => this.#tick()).catch((error: unknown) =>
      console.error('Steadily could not look at the sync area:', error),
    );
  }

  edited(): void {
    this.#isEdited = true;
    this.wake();
  }

  async #tick(): Promise<void> {
    this.#isWaiting = false;
    const opening = await openDatabase();
    // The pages say what is wrong with it.
    if (!opening.ok) return;
    try {
      this.#store = syncStore(opening.db, { now: instant, hasRoom });
      const engine = (this.#engine ??= await this.#make());
      if (this.#isEdited) engine.edited();
      this.#isEdited = false;
      const { next } = await engine.push();
      this.#comeBack(next);
    } finally {
      opening.db.close();
    }
  }

  #comeBack(next: Temporal.Instant | undefined): void {
    clearTimeout(this.#timer);
    if (!next) return;
    const wait = next.epochMilliseconds - instant().epochMilliseconds;
    if (wait <= TIMER_MS) this.#timer = setTimeout(() => this.wake(), Math.max(wait, 0));
  }

  async #make(): Promise<SyncEngine> {
    const { browser, system, version } = await aboutBrowser();
    return createSyncEngine({
      home: this.#home,
      store: this.#throughTheOpenOne(),
      clock: instant,
      random: random32,
      self: { name: `${browser}, ${system}`, browser, version },
      mark: deviceMark,
    });
  }

  /** The engine outlives the connection: each tick opens the database and lets go of it. */
  #throughTheOpenOne(): SyncStore {
    const open = () => {
      if (!this.#store) throw new Error('The database is not open.');
      return this.#store;
    };
    return {
      load: async () => open().load(),
      save: async (...about) => open().save(...about),
      saveStatus: async (status) => open().saveStatus(status),
      merge: async (copies) => {
        await open().merge(copies);
        this.#onNews();
      },
      read: async (...about) => open().read(...about),
      countFinishedBefore: async (minute) => open().countFinishedBefore(minute),
    };
  }
}
