import { createSyncEngine, type SyncEngine } from '../../utils/sync';
import type { DeviceMark, Lock, Random, Self, SyncHome, SyncStore } from '../../utils/sync/ports';

/** A call of the engine to the world outside it. */
export type PortCall =
  | 'load'
  | 'save'
  | 'saveStatus'
  | 'merge'
  | 'read'
  | 'countFinishedBefore'
  | 'list'
  | 'put'
  | 'remove'
  | 'readMark'
  | 'writeMark';

/** What becomes of one call. */
export interface Turn {
  /**
   * `works`; `rejects` without having done anything; `lies`: rejects although all was done; `late`: rejects, and all
   * is done some time after; `dies` before, or `dies-after` the work is done: the background is killed and nobody hears
   * the answer.
   */
  readonly fate: 'works' | 'rejects' | 'lies' | 'late' | 'dies' | 'dies-after';
  /** What else happens in the world while the engine waits. */
  readonly before?: () => void;
  readonly after?: () => void;
}

export type TurnOf = (call: PortCall) => Turn;

interface Outside {
  /** What was called, before anything becomes of it. */
  readonly noting: Pick<SyncHome, 'put' | 'remove'>;
  /** Does some work when nobody waits for it any more. */
  readonly later: (work: () => Promise<unknown>) => void;
  readonly home: SyncHome;
  readonly store: SyncStore;
  readonly mark: DeviceMark;
  readonly clock: () => Temporal.Instant;
  readonly random: Random;
  readonly self: Self;
  readonly lock: Lock;
}

/**
 * One life of a device's background: an engine, from its start until the browser kills it. At every await of the engine
 * the world may do something else, let the call fail, or end the life: then nothing in it goes on, ever.
 */
export class Life {
  readonly #engine: SyncEngine;
  readonly #turnOf: TurnOf;
  readonly #outside: Outside;
  readonly #death: Promise<undefined>;
  #die: () => void = () => {};
  #isOver = false;

  constructor(outside: Outside, turnOf: TurnOf) {
    this.#turnOf = turnOf;
    this.#outside = outside;
    this.#death = new Promise((resolve) => (this.#die = () => resolve(undefined)));
    this.#engine = createSyncEngine({
      home: this.#home(outside.home),
      store: this.#store(outside.store),
      mark: this.#mark(outside.mark),
      clock: outside.clock,
      random: outside.random,
      self: outside.self,
      lock: async (work) => {
        // The browser lets go of a dead page's lock.
        const answer = await outside.lock(async () => ({ it: await Promise.race([work(), this.#death]) }));
        return this.#isOver ? this.#forever() : (answer.it as Awaited<ReturnType<typeof work>>);
      },
    });
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Asks something of the engine; undefined when its life ended before the answer. */
  async ask<T>(question: (engine: SyncEngine) => Promise<T>): Promise<T | undefined> {
    return this.#isOver ? undefined : Promise.race([question(this.#engine), this.#death]);
  }

  edited(): void {
    this.#engine.edited();
  }

  end(): void {
    this.#isOver = true;
    this.#die();
  }

  async #through<T>(call: PortCall, work: () => Promise<T>): Promise<T> {
    if (this.#isOver) return this.#forever();
    const { fate, before, after } = this.#turnOf(call);
    before?.();
    if (fate === 'dies') this.end();
    if (this.#isOver) return this.#forever();
    if (fate === 'late') this.#outside.later(work);
    if (fate === 'rejects' || fate === 'late') throw new Error(`${call} failed.`);
    const answer = await work();
    after?.();
    if (fate === 'dies-after') this.end();
    if (this.#isOver) return this.#forever();
    if (fate === 'lies') throw new Error(`${call} failed after all was done.`);
    return answer;
  }

  #forever<T>(): Promise<T> {
    return new Promise<T>(() => {});
  }

  #home(home: SyncHome): SyncHome {
    return {
      ...(home.limits && { limits: home.limits }),
      list: () => this.#through('list', () => home.list()),
      put: async (items) => {
        if (!this.#isOver) await this.#outside.noting.put(items);
        await this.#through('put', () => home.put(items));
      },
      remove: async (keys) => {
        if (!this.#isOver) await this.#outside.noting.remove(keys);
        await this.#through('remove', () => home.remove(keys));
      },
      onChange: (listener) => home.onChange(listener),
    };
  }

  #store(store: SyncStore): SyncStore {
    return {
      load: () => this.#through('load', () => store.load()),
      save: (memory, id) => this.#through('save', () => store.save(memory, id)),
      saveStatus: (status) => this.#through('saveStatus', () => store.saveStatus(status)),
      merge: (copies) => this.#through('merge', () => store.merge(copies)),
      read: (since, also) => this.#through('read', () => store.read(since, also)),
      countFinishedBefore: (minute) =>
        this.#through('countFinishedBefore', () => store.countFinishedBefore(minute)),
    };
  }

  #mark(mark: DeviceMark): DeviceMark {
    return {
      read: () => this.#through('readMark', () => mark.read()),
      write: (device) => this.#through('writeMark', () => mark.write(device)),
    };
  }
}
