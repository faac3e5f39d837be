import type { Chance } from './chance';
import type { FirefoxServer } from './firefox-server';
import { isSame, type Item } from './item';
import { NOTHING, type Choose, type Exchanged, type Replica } from './replica';

interface Parts {
  readonly items: Map<string, Item>;
  readonly server: FirefoxServer;
  readonly chance: Chance;
}

const ROUND_MS = 600_000;

/** Firefox: one record with all keys, merged by key against what was last synced. All or nothing. */
export class FirefoxReplica implements Replica {
  readonly #parts: Parts;
  /** What was last synced; absent before the first sync. */
  #base: ReadonlyMap<string, Item> | undefined;
  #seen = 0;
  #life = 0;
  #isUnsent = false;
  #isSignedIn = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  wrote(): void {
    this.#isUnsent = true;
  }

  /** A round may end after either half; neither half is ever done in part. */
  exchange(choose: Choose): Exchanged {
    if (!this.#isSignedIn) return NOTHING;
    const { server } = this.#parts;
    if (this.#life !== server.life) this.#forget(server.life);
    const isDown = this.#seen !== server.version && choose(['down']).length > 0;
    const isTold = isDown && this.#merge(server);
    const isUp = this.#isUnsent && this.#seen === server.version && choose(['up']).length > 0;
    if (isUp) this.#upload(server);
    return { moved: isDown || isUp, isTold };
  }

  signIn(): void {
    this.#isSignedIn = true;
  }

  signOut(): void {
    this.#isSignedIn = false;
    this.#forget(0);
  }

  loseDatabase(): void {
    this.#forget(0);
  }

  restart(): boolean {
    return false;
  }

  next(now: number): number {
    return now + ROUND_MS + this.#parts.chance.below(ROUND_MS / 10);
  }

  copy(items: Map<string, Item>): Replica {
    const copy = new FirefoxReplica({ ...this.#parts, items });
    copy.#base = this.#base;
    copy.#seen = this.#seen;
    copy.#life = this.#life;
    copy.#isUnsent = this.#isUnsent;
    copy.#isSignedIn = this.#isSignedIn;
    return copy;
  }

  /** The next sync is a first one again. */
  #forget(life: number): void {
    this.#base = undefined;
    this.#seen = 0;
    this.#life = life;
    this.#isUnsent = this.#parts.items.size > 0;
  }

  /** What the server changed since the base is taken, its deletions too; answers whether the extension hears of it. */
  #merge(server: FirefoxServer): boolean {
    const { items } = this.#parts;
    const incoming = server.items();
    // Everything but an exact copy of the area is told, though nothing should change.
    const isTold = !isEqual(items, incoming);
    // An area without any key counts as deleted, and then whatever comes in is taken whole.
    const base = items.size > 0 ? this.#base : undefined;
    for (const [key, item] of incoming) if (!isSame(item, base?.get(key))) items.set(key, item);
    for (const key of base?.keys() ?? []) if (!incoming.has(key)) items.delete(key);
    this.#base = incoming;
    this.#seen = server.version;
    this.#isUnsent = !isEqual(items, incoming);
    return isTold;
  }

  #upload(server: FirefoxServer): void {
    const { items } = this.#parts;
    server.replace(items);
    this.#base = server.items();
    this.#seen = server.version;
    this.#isUnsent = false;
  }
}

function isEqual(one: ReadonlyMap<string, Item>, other: ReadonlyMap<string, Item>): boolean {
  return one.size === other.size && [...one].every(([key, item]) => isSame(item, other.get(key)));
}
