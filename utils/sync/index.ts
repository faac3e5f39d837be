import { Engine, type EngineParts, type Pushed } from './engine';
import type { Lock, Self } from './ports';
import type { SyncStatus } from './status';

/** One device's side of sync. Nothing here ever rejects. */
export interface SyncEngine {
  /** Reads the home and merges what is there. */
  pull(): Promise<void>;
  /** Reads, merges, and writes what is due. Call it at every wake; it writes nothing when there is nothing to say. */
  push(): Promise<Pushed>;
  /** The person changed something: it is written when they pause. */
  edited(): void;
  /** What can honestly be said. */
  status(): Promise<SyncStatus>;
}

/**
 * Makes the engine of one device for one home (docs/sync.md §4).
 * @param parts.self what others read about this device; nothing unless given
 * @param parts.lock keeps two ticks of one profile apart; without one, those of this engine
 */
export function createSyncEngine(
  parts: Omit<EngineParts, 'lock' | 'self'> & Partial<EngineParts>,
): SyncEngine {
  return new Engine({ lock: inTurn(), self: NOBODY, ...parts });
}

const NOBODY: Self = { name: '', browser: '', version: '' };

function inTurn(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
