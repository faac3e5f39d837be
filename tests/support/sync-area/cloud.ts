import { STORAGE_SYNC, type HomeLimits } from '../../../utils/sync/limits';
import type { Random } from '../../../utils/sync/ports';
import { SimulatedArea, type AreaParts } from './area';
import { CallRate } from './call-rate';
import { Chance } from './chance';
import { ChromiumReplica } from './chromium-replica';
import { ChromiumServer } from './chromium-server';
import { CommitTokens } from './commit-tokens';
import { FirefoxReplica } from './firefox-replica';
import { FirefoxServer } from './firefox-server';
import { itemOf, type Dialect, type Item } from './item';
import type { Replica } from './replica';

/** Far more than any number of devices needs: each agrees with the server in a round or two. */
const MOST_ROUNDS = 1_000;

interface CloudOptions {
  readonly dialect: Dialect;
  /** Simulated time in ms. */
  readonly now: () => number;
  readonly random: Random;
  /** storage.sync's when absent; smaller ones make full areas cheap. */
  readonly limits?: HomeLimits;
}

interface AreaOptions {
  /** Signed in from the start when absent. */
  readonly isSignedIn?: boolean;
  /** Commit messages an hour of the profile's other extensions; Chromium only. */
  readonly othersAnHour?: number;
}

/** One account at a browser's vendor, and the areas of all devices that know it. Nothing moves by itself: step it. */
export class SyncCloud {
  readonly areas: SimulatedArea[] = [];
  readonly #options: CloudOptions;
  readonly #chance: Chance;
  readonly #server: ChromiumServer | FirefoxServer;
  readonly #parts = new Map<SimulatedArea, AreaParts>();

  constructor(options: CloudOptions) {
    this.#options = options;
    this.#chance = new Chance(options.random);
    this.#server = options.dialect === 'chromium' ? new ChromiumServer(options.now) : new FirefoxServer();
  }

  /** Another device. */
  area({ isSignedIn = true, othersAnHour = 0 }: AreaOptions = {}): SimulatedArea {
    const { dialect, now, limits = STORAGE_SYNC } = this.#options;
    const items = new Map<string, Item>();
    const area = this.#add({
      dialect,
      limits,
      items,
      replica: this.#replica(items, othersAnHour),
      rate: rateOf(dialect),
      chance: this.#chance,
      now,
    });
    if (isSignedIn) area.signIn();
    return area;
  }

  /** The area of a copied profile: the same contents, the same state of sync, without listeners, faults and calls. */
  copy(area: SimulatedArea): SimulatedArea {
    const parts = this.#parts.get(area);
    if (!parts) throw new Error('An area of another cloud.');
    const items = new Map(parts.items);
    const rate = rateOf(parts.dialect);
    return this.#add({ ...parts, items, rate, replica: parts.replica.copy(items) });
  }

  /** Moves replication forward: each device online whose time has come exchanges some of what could travel. */
  step(): void {
    for (const area of this.#chance.shuffled(this.areas)) area.step();
  }

  /**
   * Delivers everything between the devices that can sync, whatever the hour, until nothing moves.
   * @throws Error when they never agree
   */
  settle(): void {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (!this.areas.map((area) => area.syncNow()).includes(true)) return;
    }
    throw new Error('The devices never agree.');
  }

  /** The person empties the home at the vendor's: every device meets it anew, the first to come fills it. */
  reset(): void {
    this.#server.reset();
  }

  /** What the vendor holds, for a test alone: no device can see it. */
  contents(): ReadonlyMap<string, string> {
    return new Map([...this.#server.items()].map(([key, { text }]) => [key, text]));
  }

  /** A device elsewhere wrote any JSON, whatever its size; `undefined` removes. */
  plant(key: string, value: unknown): void {
    this.#server.write(key, value === undefined ? undefined : itemOf(this.#options.dialect, value));
  }

  #add(parts: AreaParts): SimulatedArea {
    const area = new SimulatedArea(parts);
    this.#parts.set(area, parts);
    this.areas.push(area);
    return area;
  }

  #replica(items: Map<string, Item>, othersAnHour: number): Replica {
    const chance = this.#chance;
    const server = this.#server;
    if (server instanceof FirefoxServer) return new FirefoxReplica({ items, server, chance });
    const tokens = new CommitTokens({ now: this.#options.now(), chance, othersAnHour });
    return new ChromiumReplica({ items, server, tokens, chance });
  }
}

function rateOf(dialect: Dialect): AreaParts['rate'] {
  return dialect === 'chromium' ? { put: new CallRate(), remove: new CallRate() } : undefined;
}
