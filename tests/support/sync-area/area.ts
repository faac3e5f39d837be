import type { HomeLimits } from '../../../utils/sync/limits';
import type { SyncHome } from '../../../utils/sync/ports';
import type { CallRate } from './call-rate';
import type { Chance } from './chance';
import { answer, type Done, type Fault } from './faults';
import { isSame, itemBytes, itemOf, totalBytes, type Dialect, type Item } from './item';
import type { Choose, Replica } from './replica';

/** `undefined` removes. */
type Changes = readonly (readonly [key: string, value: unknown])[];

type Method = 'list' | 'put' | 'remove';

/** A call that reached the browser. */
export interface Call {
  /** Simulated time in ms. */
  readonly at: number;
  readonly method: Method;
  readonly keys: readonly string[];
  readonly outcome: 'done' | 'refused' | 'failed';
}

export interface AreaParts {
  readonly dialect: Dialect;
  readonly limits: HomeLimits;
  readonly items: Map<string, Item>;
  readonly replica: Replica;
  readonly rate: Readonly<Record<'put' | 'remove', CallRate>> | undefined;
  readonly chance: Chance;
  readonly now: () => number;
}

/** storage.sync of one device, as its extension sees it, with the handles that only a test has. Made by a cloud. */
export class SimulatedArea implements SyncHome {
  readonly limits: HomeLimits;
  isOnline = true;
  /** What becomes of the events; a missed one never comes. */
  events: 'once' | 'twice' | 'missed' = 'once';
  /** Every put and remove so far, in order. A test may empty it. */
  calls: Call[] = [];

  readonly #parts: AreaParts;
  readonly #faults: Record<Method, Fault[]> = { list: [], put: [], remove: [] };
  readonly #listeners = new Set<() => void>();
  #next: number;

  constructor(parts: AreaParts) {
    this.#parts = parts;
    this.limits = parts.limits;
    this.#next = parts.now();
  }

  async list(): Promise<ReadonlyMap<string, string>> {
    const fault = this.#faults.list.shift();
    return fault ? answer(fault, 'list') : this.contents();
  }

  async put(items: ReadonlyMap<string, string>): Promise<void> {
    return this.#call('put', [...items.keys()], (done) => {
      const refusal = this.#refusal(items);
      if (refusal === undefined) this.#write(this.#part([...items], done));
      return refusal;
    });
  }

  async remove(keys: readonly string[]): Promise<void> {
    return this.#call('remove', keys, (done) => {
      this.#write(this.#part(keys, done).map((key) => [key, undefined]));
      return undefined;
    });
  }

  onChange(listener: () => void): () => void {
    // One function may listen twice.
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** The next call of this method goes wrong in this way; faults of a method queue up. */
  failNext(method: Method, fault: Fault): void {
    this.#faults[method].push(fault);
  }

  /** What list() would say, at no cost and without faults. */
  contents(): ReadonlyMap<string, string> {
    return new Map([...this.#parts.items].map(([key, { text }]) => [key, text]));
  }

  /** Bytes as this browser counts them against the total. */
  countedBytes(): number {
    return totalBytes(this.#parts.dialect, this.#parts.items);
  }

  /** Another part of the extension, or an older version of it, writes any JSON; `undefined` removes. Never judged. */
  plant(key: string, value: unknown): void {
    this.#write([[key, value]]);
  }

  /** Tells the listeners, whether or not something changed. */
  notify(): void {
    for (let times = { once: 1, twice: 2, missed: 0 }[this.events]; times > 0; times -= 1) {
      for (const listener of [...this.#listeners]) listener();
    }
  }

  signIn(): void {
    this.#parts.replica.signIn();
  }

  /** What is here stays, and is like local storage from now on. */
  signOut(): void {
    this.#parts.replica.signOut();
  }

  /** The browser empties the area and carries the deletions to every device. The area is then as after reinstalling. */
  uninstall(): void {
    // Nobody is left to be told.
    this.#change([...this.#parts.items.keys()].map((key) => [key, undefined]));
  }

  /** The browser finds its database damaged: empty, without a word; Chromium stops syncing until it restarts. */
  loseDatabase(): void {
    this.#parts.items.clear();
    this.#parts.replica.loseDatabase();
  }

  restart(): void {
    if (this.#parts.replica.restart()) this.notify();
  }

  /** Everything up and down, whatever the hour: "Sync now". Answers whether anything moved. */
  syncNow(): boolean {
    return this.#exchange((keys) => keys);
  }

  /** For the cloud: some of what could travel does, if it is time. */
  step(): void {
    const now = this.#parts.now();
    if (now < this.#next) return;
    this.#exchange((keys) => this.#parts.chance.some(keys));
    this.#next = this.#parts.replica.next(now);
  }

  #exchange(choose: Choose): boolean {
    if (!this.isOnline) return false;
    const { moved, isTold } = this.#parts.replica.exchange(choose);
    if (isTold) this.notify();
    return moved;
  }

  async #call(
    method: 'put' | 'remove',
    keys: readonly string[],
    work: (done: Done) => string | undefined,
  ): Promise<void> {
    const at = this.#parts.now();
    const fault = this.#faults[method].shift();
    const refusal =
      this.#parts.rate?.[method].refusal(at) ??
      (fault?.done === 'nothing' ? undefined : work(fault?.done ?? 'all'));
    const outcome = refusal !== undefined ? 'refused' : fault ? 'failed' : 'done';
    this.calls.push({ at, method, keys, outcome });
    if (refusal !== undefined) throw new Error(refusal);
    if (fault) await answer(fault, method);
  }

  #part<T>(list: readonly T[], done: Done): readonly T[] {
    if (done === 'all') return list;
    return this.#parts.chance.shuffled(list).slice(0, Math.ceil(list.length / 2));
  }

  /** Why the browser would not hold what comes of these. */
  #refusal(puts: ReadonlyMap<string, string>): string | undefined {
    const { dialect, items } = this.#parts;
    const result = new Map(items);
    for (const [key, value] of puts) {
      const isText = key.isWellFormed() && value.isWellFormed();
      if (dialect === 'firefox' && !isText) return REFUSALS.firefox.text;
      const item = itemOf(dialect, value);
      if (itemBytes(key, item) > this.limits.item) return REFUSALS[dialect].item;
      result.set(key, item);
    }
    if (puts.size > 0 && result.size > this.limits.items) return REFUSALS[dialect].items;
    if (totalBytes(dialect, result) > this.limits.total) return REFUSALS[dialect].total;
    return undefined;
  }

  /** Firefox tells of every write, though nothing changed; Chromium of changes. */
  #write(changes: Changes): void {
    const isChanged = this.#change(changes);
    if (isChanged || this.#parts.dialect === 'firefox') this.notify();
  }

  #change(changes: Changes): boolean {
    const { dialect, items, replica } = this.#parts;
    const touched: string[] = [];
    for (const [name, value] of changes) {
      const key = name.toWellFormed();
      const item = value === undefined ? undefined : itemOf(dialect, value);
      // What Firefox does to its objects on the way loses this key.
      if (isSame(items.get(key), item) || (dialect === 'firefox' && key === '__proto__')) continue;
      if (item === undefined) items.delete(key);
      else items.set(key, item);
      touched.push(key);
    }
    if (touched.length > 0) replica.wrote(touched);
    return touched.length > 0;
  }
}

/** Texts are for people alone; nothing may depend on them. */
const FIREFOX = 'QuotaExceededError: storage.sync API call exceeded its quota limitations.';
const REFUSALS = {
  chromium: {
    item: 'Resource::kQuotaBytesPerItem quota exceeded',
    items: 'Resource::kMaxItems quota exceeded',
    total: 'Resource::kQuotaBytes quota exceeded',
  },
  firefox: { item: FIREFOX, items: FIREFOX, total: FIREFOX, text: 'An unexpected error occurred' },
} as const;
