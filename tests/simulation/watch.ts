import { mergeRows } from '../../utils/domain/record/merge';
import type { Row } from '../../utils/domain/record/row';
import { sameRow } from '../../utils/domain/record/same-row';
import { addressOf } from '../../utils/sync/address';
import { tagOf } from '../../utils/sync/codec';
import { areaCost } from '../../utils/sync/quota';
import { keyOf, type SyncRecord } from '../../utils/sync/record';
import type { Device } from './device';
import { TokenCount } from './token-count';
import { Violation } from './violation';
import type { World } from './world';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
/** Chromium refuses more than that, whatever their size. */
const MOST_CALLS_A_MINUTE = 120;
/** Of silence before somebody is taken for dead (docs/sync.md §3.13). */
const SILENCE_MS = 90 * DAY_MS;

/** What a device has seen of the others. */
export interface Hearing {
  /** When it last saw something new of each owner, in true milliseconds. */
  readonly heard: Map<string, number>;
  /** By key: what it last saw there. */
  readonly seen: Map<string, string | number>;
}

/** Looks over the shoulder of every engine: what must hold in every moment and not only at the end. */
export class Watch {
  readonly #world: World;
  readonly #listings = new Map<Device, ReadonlyMap<string, string>>();
  readonly #tokens = new Map<Device, TokenCount>();
  /** When each engine last began a tick, in true milliseconds. */
  readonly #looked = new Map<Device, number>();
  readonly #heard = new Map<Device, Hearing>();
  /** As whom each device wrote, and when. */
  readonly #writes = new Map<Device, { readonly id: string; readonly atMs: number }[]>();
  readonly #known = new WeakSet<object>();
  #broken: Violation | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  /** An engine catches whatever is thrown at it: what was found is thrown here. @throws Violation */
  assertNothingBroken(): void {
    if (this.#broken) throw this.#broken;
  }

  /** An edit must win over what was here before it, wherever the two meet. */
  edited(device: Device, before: Row | undefined, after: Row): void {
    if (!before || sameRow(mergeRows(before, after), mergeRows(after, after))) return;
    this.#report('I2', `an edit of ${after.id} does not stay on device ${device.number}, where it was made`);
  }

  /** An engine begins a tick: it reckons all it does in it with the time that it is now. */
  tickBegins(device: Device): void {
    this.#looked.set(device, this.#world.nowMs);
  }

  /** Keeps what an engine was told of its area. */
  listed(device: Device, listing: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    this.#hear(device, listing);
    this.#listings.set(device, listing);
    this.#checkCount(device, listing);
    return listing;
  }

  /** An engine calls put. */
  put(device: Device, items: ReadonlyMap<string, string>): void {
    const { counts } = this.#world;
    this.#spend(device);
    for (const [key, value] of items) {
      counts.bytes += key.length + value.length;
      const owner = addressOf(key)?.owner;
      if (owner !== device.id) this.#report('I5', `device ${device.number} (${device.id}) put ${key}`);
    }
  }

  /** Before a put reaches the area; answers what to do after it. */
  putting(device: Device): () => void {
    const isAsListed = sameItems(this.#listings.get(device), device.area.contents());
    const before = device.area.calls.length;
    const { id } = device;
    return () => {
      const call = device.area.calls[before];
      if (call?.outcome === 'done' && id !== undefined)
        this.#writes.set(device, [...(this.#writes.get(device) ?? []), { id, atMs: this.#world.nowMs }]);
      if (call?.outcome !== 'refused') return;
      this.#world.counts.rejections++;
      const ofLate = device.area.calls.filter(({ at }) => at > this.#world.nowMs - MINUTE_MS).length;
      if (isAsListed && ofLate < MOST_CALLS_A_MINUTE)
        this.#report('I9', `device ${device.number} put more than its area holds`);
    };
  }

  /** An engine calls remove. */
  remove(device: Device, keys: readonly string[]): void {
    this.#spend(device);
    for (const key of keys) {
      const owner = addressOf(key)?.owner;
      if (owner === undefined)
        this.#report('I5', `device ${device.number} removed ${key}, which is not ours`);
      else if (owner !== device.id) this.#checkSilence(device, owner);
    }
  }

  /** Before copies are merged: nobody may say what nobody wrote. */
  merge(device: Device, copies: readonly SyncRecord[]): void {
    for (const copy of copies) {
      if (this.#known.has(copy.row)) continue;
      this.#known.add(copy.row);
      const truth = this.#world.ledger.truth(keyOf(copy))?.row;
      const isTold = truth && sameRow(mergeRows(truth, copy.row), truth);
      if (!isTold) this.#report('I4', `device ${device.number} merged what nobody wrote: ${keyOf(copy)}`);
    }
  }

  /** Whether a device wrote under this id between two moments, so that others with the same id can tell. */
  hasWritten(
    device: Device,
    id: string,
    { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  ) {
    const writes = this.#writes.get(device) ?? [];
    return writes.some((write) => write.id === id && write.atMs >= fromMs && write.atMs <= toMs);
  }

  /** What a device has seen of the others: a copy of its profile has seen the same. */
  hearing(device: Device): Hearing {
    const { heard, seen } = this.#hearingOf(device);
    return { heard: new Map(heard), seen: new Map(seen) };
  }

  /** A database was put in place of another, with what was seen and the count of calls in it. */
  exchange(device: Device, hearing: Hearing): void {
    this.#tokens.delete(device);
    this.#heard.set(device, { heard: new Map(hearing.heard), seen: new Map(hearing.seen) });
  }

  #spend(device: Device): void {
    this.#world.counts.calls++;
    if (device.clock.wasSet) return;
    const atMs = this.#looked.get(device) ?? this.#world.nowMs;
    const tokens = this.#tokens.get(device) ?? new TokenCount(atMs);
    this.#tokens.set(device, tokens);
    const problem = tokens.spend(atMs);
    if (problem) this.#report('I10', `device ${device.number}: ${problem}`);
  }

  /** An item that went away and came back as it was is no sign of life. */
  #hear(device: Device, listing: ReadonlyMap<string, string>): void {
    const { heard, seen } = this.#hearingOf(device);
    for (const [key, text] of listing) {
      const owner = addressOf(key)?.owner;
      // Nor is what cannot be read, unless a newer version wrote it.
      const sign = tagOf(text) ?? (/^[b-zA-Z]/.test(text) ? text : undefined);
      if (owner === undefined || sign === undefined || seen.get(key) === sign) continue;
      seen.set(key, sign);
      heard.set(owner, this.#world.nowMs);
    }
  }

  #hearingOf(device: Device): Hearing {
    const known = this.#heard.get(device) ?? { heard: new Map(), seen: new Map() };
    this.#heard.set(device, known);
    return known;
  }

  #checkSilence(device: Device, owner: string): void {
    if (device.clock.wasSet || device.retired.has(owner)) return;
    const silence = this.#world.nowMs - (this.#hearingOf(device).heard.get(owner) ?? -Infinity);
    if (silence < SILENCE_MS) {
      const days = Math.floor(silence / DAY_MS);
      this.#report('I5', `device ${device.number} removed items of ${owner}, silent for ${days} days`);
    }
  }

  #checkCount(device: Device, listing: ReadonlyMap<string, string>): void {
    const [cost, counted] = [areaCost(listing), device.area.countedBytes()];
    // An object without members has no comma to leave out.
    if (cost < counted && listing.size > 0)
      this.#report('I9', `cost ${cost} is below the browser's count of ${counted}`);
    const isPlain = [...listing].every(([key, text]) => /^\w*$/.test(key) && !OTHER_JSON.test(text));
    const excess = 4 * listing.size + 1;
    if (this.#world.dialect === 'chromium' && isPlain && cost !== counted + excess) {
      this.#report('I9', `cost ${cost} is not Chromium's count of ${counted} and ${excess}`);
    }
  }

  #report(invariant: string, what: string): void {
    this.#broken ??= new Violation(invariant, what);
  }
}

function sameItems(
  one: ReadonlyMap<string, string> | undefined,
  other: ReadonlyMap<string, string>,
): boolean {
  return one?.size === other.size && [...other].every(([key, text]) => one.get(key) === text);
}

/** The texts of values that are no strings, which cost is counted of as if they were. */
const OTHER_JSON = /^([[{\d-]|true$|false$|null$)/;
