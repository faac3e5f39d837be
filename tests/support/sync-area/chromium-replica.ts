import type { Chance } from './chance';
import type { ChromiumServer } from './chromium-server';
import type { CommitTokens } from './commit-tokens';
import { isSame, type Item } from './item';
import { NOTHING, type Choose, type Exchanged, type Replica } from './replica';

/** What Chromium's sync knows of a key; it lies beside the area, in a database of its own. */
interface Known {
  /** Absent: deleted. */
  readonly item: Item | undefined;
  /** Version on the server that it was made from; 0: none. */
  readonly base: number;
  readonly isUnsent: boolean;
}

interface Parts {
  readonly items: Map<string, Item>;
  readonly server: ChromiumServer;
  readonly tokens: CommitTokens;
  readonly chance: Chance;
}

/** Chromium: each key travels alone. Before its first meeting with the server it knows nothing. */
export class ChromiumReplica implements Replica {
  readonly #parts: Parts;
  #known = new Map<string, Known>();
  #isSignedIn = false;
  #isStopped = false;
  /** The life of the server it has met. */
  #met: number | undefined;
  /** Everything up to this version has come down. */
  #complete = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  wrote(keys: Iterable<string>): void {
    if (this.#met === undefined || this.#isStopped) return;
    for (const key of keys) {
      const item = this.#parts.items.get(key);
      const base = this.#known.get(key)?.base ?? 0;
      if (item === undefined && base === 0) this.#known.delete(key);
      else this.#known.set(key, { item, base, isUnsent: true });
    }
  }

  exchange(choose: Choose): Exchanged {
    if (!this.#isSignedIn || this.#isStopped) return NOTHING;
    const isFirst = this.#met !== this.#parts.server.life;
    const isOverwritten = isFirst && this.#meet();
    const down = this.#download(choose);
    const isUp = this.#upload(choose);
    return { moved: isFirst || down.moved || isUp, isTold: isOverwritten || down.isTold };
  }

  signIn(): void {
    this.#isSignedIn = true;
  }

  signOut(): void {
    this.#isSignedIn = false;
    this.#met = undefined;
    this.#known.clear();
  }

  loseDatabase(): void {
    this.#isStopped = true;
  }

  restart(): boolean {
    this.#isStopped = false;
    return this.#met !== undefined && this.#start();
  }

  next(now: number): number {
    const { chance, tokens } = this.#parts;
    if (tokens.isEmpty(now)) return now + 100_000;
    return now + (chance.oneIn(8) ? chance.below(3_600_000) : chance.below(60_000));
  }

  copy(items: Map<string, Item>): Replica {
    const copy = new ChromiumReplica({ ...this.#parts, items });
    copy.#known = new Map(this.#known);
    copy.#isSignedIn = this.#isSignedIn;
    copy.#isStopped = this.#isStopped;
    copy.#met = this.#met;
    copy.#complete = this.#complete;
    return copy;
  }

  /** The first meeting: all of the server at once. */
  #meet(): boolean {
    const { server } = this.#parts;
    this.#met = server.life;
    this.#complete = server.version;
    this.#known.clear();
    for (const [key, { item, version }] of server.entries) {
      this.#known.set(key, { item, base: version, isUnsent: false });
    }
    return this.#start();
  }

  /** What sync has replaces what is here; only if it has nothing, all that is here goes up. */
  #start(): boolean {
    const { items } = this.#parts;
    const synced = [...this.#known].filter(([, { item }]) => item !== undefined);
    if (synced.length === 0) {
      this.wrote(items.keys());
      return false;
    }
    let changed = false;
    for (const key of [...items.keys()]) if (!this.#known.get(key)?.item) changed = items.delete(key);
    for (const [key, { item }] of synced) changed = this.#put(key, item) || changed;
    return changed;
  }

  #download(choose: Choose): Exchanged {
    const { server } = this.#parts;
    if (this.#complete === server.version) return NOTHING;
    const waiting: string[] = [];
    for (const [key, { version }] of server.entries) {
      if (version > (this.#known.get(key)?.base ?? 0)) waiting.push(key);
    }
    const arriving = choose(waiting);
    if (arriving.length === waiting.length) this.#complete = server.version;
    let changed = false;
    for (const key of arriving) changed = this.#arrive(key) || changed;
    return { moved: arriving.length > 0, isTold: changed };
  }

  #arrive(key: string): boolean {
    const { item, version } = this.#parts.server.entries.get(key)!;
    const mine = this.#known.get(key);
    const isOursKept = mine?.isUnsent && mine.item !== undefined && item === undefined;
    if (isOursKept) {
      this.#known.set(key, { item: mine.item, base: version, isUnsent: true });
      return false;
    }
    this.#known.set(key, { item, base: version, isUnsent: false });
    return this.#put(key, item);
  }

  #upload(choose: Choose): boolean {
    const { server, tokens } = this.#parts;
    const unsent = [...this.#known].flatMap(([key, { isUnsent }]) => (isUnsent ? [key] : []));
    // What the server has newer must come down first.
    const accepted = choose(unsent).filter((key) => server.versionOf(key) === this.#known.get(key)?.base);
    if (accepted.length === 0) return false;
    tokens.spend(server.now());
    const wasComplete = this.#complete === server.version;
    for (const key of accepted) {
      const { item } = this.#known.get(key)!;
      this.#known.set(key, { item, base: server.write(key, item), isUnsent: false });
    }
    if (wasComplete) this.#complete = server.version;
    return true;
  }

  #put(key: string, item: Item | undefined): boolean {
    const { items } = this.#parts;
    if (isSame(items.get(key), item)) return false;
    if (item === undefined) items.delete(key);
    else items.set(key, item);
    return true;
  }
}
