import type { Random } from '../../../utils/sync/ports';
import { Chance } from '../sync-area/chance';
import type { Device } from './device';

interface End {
  readonly device: Device;
  /** What its area held when it was last looked at, or made to hold. */
  known: ReadonlyMap<string, string>;
  /** What is on the way to it: the newest text of each key; undefined for a removal. */
  readonly arriving: Map<string, string | undefined>;
}

/**
 * Carries the items of storage.sync between browsers as the vendors' services do between the devices of an account:
 * key by key, some now and some later, in any order, deletions too. Nothing moves by itself: step it.
 */
export class Relay {
  /** What arrived where, for whoever has to find out why a test failed. */
  readonly journal: string[] = [];
  /** Changes of a key by another device than the one that wrote it first: no service could settle them fairly. */
  readonly trespasses: string[] = [];
  readonly #ends: End[];
  readonly #owners = new Map<string, End>();
  readonly #chance: Chance;

  constructor(devices: readonly Device[], random: Random) {
    this.#ends = devices.map((device) => ({ device, known: new Map(), arriving: new Map() }));
    this.#chance = new Chance(random);
  }

  /** Whether nothing is on the way, as far as was looked. */
  get isAtRest(): boolean {
    return this.#ends.every(({ arriving }) => arriving.size === 0);
  }

  /** One more device of the account: all there is is on the way to it. */
  join(device: Device): void {
    const arriving = this.#ends.flatMap(({ known }) => [...known]);
    this.#ends.push({ device, known: new Map(), arriving: new Map(arriving) });
  }

  /** Looks for news in every area, in any order, and lets some of what is on the way arrive. */
  async step(): Promise<void> {
    for (const end of this.#chance.shuffled(this.#ends)) await this.#look(end);
    for (const end of this.#chance.shuffled(this.#ends)) {
      await this.#arrive(end, this.#chance.some(end.arriving.keys()));
    }
  }

  /** Empties every area, as when the extension is removed from one more device of the account. */
  async empty(): Promise<void> {
    for (const end of this.#ends) {
      await this.#look(end);
      end.arriving.clear();
      for (const key of end.known.keys()) end.arriving.set(key, undefined);
    }
    for (const end of this.#ends) await this.#arrive(end, [...end.arriving.keys()]);
  }

  async #look(end: End): Promise<void> {
    const items = await end.device.items();
    const keys = new Set([...end.known.keys(), ...items.keys()]);
    for (const key of keys) {
      const text = items.get(key);
      if (text === end.known.get(key)) continue;
      const owner = this.#owners.get(key) ?? end;
      this.#owners.set(key, owner);
      if (owner !== end) this.trespasses.push(`${end.device.name} changed ${key}`);
      for (const other of this.#ends) if (other !== end) other.arriving.set(key, text);
    }
    end.known = items;
  }

  /** One call to write and one to remove, however much it is: Chromium counts calls. */
  async #arrive(end: End, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const known = new Map(end.known);
    const written: Record<string, string> = {};
    const removed: string[] = [];
    for (const key of keys) {
      const text = end.arriving.get(key);
      end.arriving.delete(key);
      if (text === undefined) {
        known.delete(key);
        removed.push(key);
      } else {
        known.set(key, text);
        written[key] = text;
      }
    }
    end.known = known;
    const said = [...Object.keys(written), ...removed.map((key) => `no ${key}`)];
    this.journal.push(`to ${end.device.name}: ${said.join(', ')}`);
    await end.device.receive(written, removed);
  }
}
