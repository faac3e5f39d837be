import { instantOf } from '../domain/record/minute';
import { addressOf } from './address';
import { READS, tagOf } from './codec';
import { bytesOfAnEntry, statusFrom, statusWithout } from './evidence';
import { TAGS_KEPT, TOKENS } from './limits';
import { Lookout, type NoView, type View } from './lookout';
import type { Memory } from './memory';
import { plan, type Plan } from './plan';
import type { Clock, DeviceMark, Lock, Random, Self, SyncHome, SyncStore } from './ports';
import { keyOf, type SyncRecord } from './record';
import {
  atTime,
  callsAllowed,
  type EditPause,
  endOfPauseMs,
  nextCallMs,
  rejected,
  spend,
  succeeded,
  withEdit,
} from './schedule';
import type { SyncStatus } from './status';

export interface EngineParts {
  /** Absent where the browser has none. */
  readonly home: SyncHome | undefined;
  readonly store: SyncStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly self: Self;
  /** One tick at a time, in all of this profile. */
  readonly lock: Lock;
  readonly mark?: DeviceMark;
}

export interface Pushed {
  /** When the engine wants to be called again, where that may be before the next heartbeat. */
  readonly next?: Temporal.Instant;
}

/**
 * One device's side of sync (docs/sync.md). It knows its home and its store by their ports only. Nothing it does ever
 * rejects: what fails is tried again at the next tick, and the database stays the truth.
 */
export class Engine {
  readonly #parts: EngineParts;
  readonly #lookout: Lookout;
  #pause: EditPause | undefined;
  #status: SyncStatus | undefined;

  constructor(parts: EngineParts) {
    this.#parts = parts;
    this.#lookout = new Lookout(parts);
  }

  /** The person changed something: it is written when they pause. */
  edited(): void {
    this.#pause = withEdit(this.#pause, this.#parts.clock().epochMilliseconds);
  }

  /** Reads the home and merges what is there. */
  async pull(): Promise<void> {
    await this.#alone(async () => {
      const view = await this.#lookout.look();
      if ('reach' in view) return this.#say(statusWithout(view));
      await this.#remember(view, view.memory);
      await this.#tell(view, { memory: view.memory, records: await this.#read(view) });
    });
  }

  /** Reads, merges, and writes what is due. */
  async push(): Promise<Pushed> {
    const nextMs = await this.#alone(() => this.#tick());
    return nextMs === undefined ? {} : { next: Temporal.Instant.fromEpochMilliseconds(nextMs) };
  }

  /** What can be said, after a first look if there was none. */
  async status(): Promise<SyncStatus> {
    if (!this.#status) await this.pull();
    return (
      this.#status ??
      statusWithout({ reach: 'unavailable', me: undefined, memory: undefined, ...this.#parts })
    );
  }

  /** A store or a home that fails ends the tick: the next one begins afresh. */
  #alone<T>(work: () => Promise<T>): Promise<T | undefined> {
    return this.#parts.lock(async () => {
      try {
        return await work();
      } catch {
        return undefined;
      }
    });
  }

  async #tick(): Promise<number | undefined> {
    const view = await this.#lookout.look();
    if ('reach' in view) return this.#goWithout(view);
    const records = await this.#read(view);
    const planned = plan({
      ...view,
      records: new Map(records.map((record) => [keyOf(record), record])),
      reads: READS,
      limits: this.#parts.home?.limits,
      isEditing: this.#isEditing(view.nowMs),
      random: this.#parts.random,
    });
    const { nextMs, ...known } = await this.#carryOut(view, planned);
    await this.#tell(view, { ...known, records, isFull: planned.isFull });
    return nextMs;
  }

  #isEditing(nowMs: number): boolean {
    const isStill = this.#pause && nowMs >= this.#pause.firstMs && nowMs < endOfPauseMs(this.#pause);
    if (!isStill) this.#pause = undefined;
    return isStill ?? false;
  }

  async #goWithout(view: NoView): Promise<number | undefined> {
    await this.#say(statusWithout(view));
    const { home, store, clock, random } = this.#parts;
    const { memory } = view;
    if (!view.takeOut || !home || !memory) return undefined;
    const keys = [...(await home.list()).keys()].filter((key) => addressOf(key)?.owner === view.me);
    if (keys.length === 0) return undefined;
    const schedule = atTime(memory.schedule, clock().epochMilliseconds);
    if (callsAllowed(schedule) === 0) return nextCallMs(schedule);
    const spent = spend(schedule);
    await store.save({ ...memory, schedule: spent });
    try {
      await home.remove(keys);
      return undefined;
    } catch {
      const paused = rejected(spent, random() / 2 ** 32);
      await store.save({ ...memory, schedule: paused });
      return nextCallMs(paused);
    }
  }

  #read({ area, memory: { registers } }: View): Promise<readonly SyncRecord[]> {
    const since = { finished: registers.entry?.value ?? 0, gone: registers.tombstone?.value ?? 0 };
    const visible = area.items.flatMap(({ content }) =>
      content.state === 'read' ? content.records.map(keyOf) : [],
    );
    return this.#parts.store.read(since, new Set(visible));
  }

  /** Writes what was planned, as far as calls are allowed. */
  async #carryOut(
    view: View,
    planned: Plan,
  ): Promise<{ readonly memory: Memory; readonly waiting: number; readonly nextMs?: number | undefined }> {
    const { store, random } = this.#parts;
    const { schedule } = view.memory;
    const calls = Number(planned.puts.size > 0) + Number(planned.removes.length > 0);
    const allowed = Math.min(calls, callsAllowed(schedule));
    if (calls === 0) {
      await this.#remember(view, planned.memory);
      return { memory: planned.memory, waiting: planned.waiting, nextMs: this.#nextMs(planned) };
    }
    if (allowed === 0) {
      // What cannot be written now keeps its turn.
      await this.#remember(view, view.memory);
      return { memory: view.memory, waiting: planned.uncovered, nextMs: nextCallMs(schedule) };
    }
    let spent = schedule;
    for (let call = 0; call < allowed; call++) spent = spend(spent);
    const before = { ...planned.memory, schedule: spent, tags: withTags(view.memory.tags, planned.puts) };
    // Tags and tokens are on disk before anything leaves: whoever dies here knows their own items again.
    await store.save(before);
    const isAccepted = await this.#write(planned, allowed);
    const after = isAccepted ? succeeded(spent) : rejected(spent, random() / 2 ** 32);
    const handedOver = isAccepted && planned.puts.size > 0 ? { handedOverAt: view.now } : {};
    const memory = { ...before, schedule: after, ...handedOver };
    await store.save(memory);
    const waiting = isAccepted ? planned.waiting : planned.uncovered;
    const isUnfinished = !isAccepted || allowed < calls || waiting > 0;
    return { memory, waiting, nextMs: isUnfinished ? nextCallMs(after) : undefined };
  }

  async #write({ puts, removes }: Plan, allowed: number): Promise<boolean> {
    const { home } = this.#parts;
    try {
      if (puts.size > 0) await home?.put(puts);
      if (removes.length > 0 && (puts.size === 0 || allowed > 1)) await home?.remove(removes);
      return true;
    } catch {
      return false;
    }
  }

  #nextMs({ turnAt }: Plan): number | undefined {
    if (this.#pause) return endOfPauseMs(this.#pause);
    return turnAt === undefined ? undefined : instantOf(turnAt).epochMilliseconds;
  }

  async #remember({ stored }: View, memory: Memory): Promise<void> {
    if (!stored || comparable(stored) !== comparable(memory)) await this.#parts.store.save(memory);
  }

  async #tell(
    view: View,
    known: {
      readonly memory: Memory;
      readonly records: readonly SyncRecord[];
      readonly waiting?: number;
      readonly isFull?: boolean;
    },
  ): Promise<void> {
    const { memory, records } = known;
    const before = memory.registers.entry?.value ?? 0;
    await this.#say(
      statusFrom({
        ...view,
        memory,
        limits: this.#parts.home?.limits,
        waiting: known.waiting ?? this.#status?.waiting ?? 0,
        isFull: known.isFull ?? this.#status?.space?.isFull ?? false,
        bytesEach: bytesOfAnEntry(view.area, records),
        staying: before > 0 ? await this.#parts.store.countFinishedBefore(before) : 0,
      }),
    );
  }

  async #say(status: SyncStatus): Promise<void> {
    this.#status = status;
    await this.#parts.store.saveStatus(status);
  }
}

/** Memories are the same when only the time has passed: a full bucket does not grow. */
function comparable(memory: Memory): string {
  const { schedule } = memory;
  return JSON.stringify(
    schedule.tokens < TOKENS ? memory : { ...memory, schedule: { ...schedule, atMs: 0 } },
  );
}

function withTags(tags: Memory['tags'], puts: ReadonlyMap<string, string>): Memory['tags'] {
  const next: Record<string, readonly number[]> = { ...tags };
  for (const [key, text] of puts) {
    const slot = addressOf(key)?.slot;
    const tag = tagOf(text);
    if (slot !== undefined && tag !== undefined) next[slot] = [...(next[slot] ?? []), tag].slice(-TAGS_KEPT);
  }
  return next;
}
