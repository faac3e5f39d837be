import type { HomeLimits } from '../../utils/sync/limits';
import { SyncCloud } from '../support/sync-area/cloud';
import type { Dialect } from '../support/sync-area/item';
import type { SimulatedArea } from '../support/sync-area/area';
import { Device } from './device';
import { Dice } from './dice';
import { Ledger } from './ledger';
import type { PortCall, Turn } from './life';
import { WallClock } from './wall-clock';
import { Watch } from './watch';

/** A Sunday morning. */
const START_MS = Date.UTC(2026, 10, 1, 8);
const CLOUD_STEP_MS = 60_000;

export interface WorldOptions {
  readonly seed: number;
  readonly dialect: Dialect;
  /** storage.sync's when absent. */
  readonly limits?: HomeLimits;
}

interface Happening {
  readonly atMs: number;
  readonly happen: () => void;
}

/** What a run counted. */
export interface Counts {
  wakes: number;
  kills: number;
  rejections: number;
  calls: number;
  bytes: number;
}

/** Devices of one person, an account at a browser's vendor, and the time. Nothing in it waits for real time. */
export class World {
  readonly dice: Dice;
  readonly dialect: Dialect;
  readonly cloud: SyncCloud;
  readonly ledger = new Ledger();
  readonly watch: Watch;
  readonly devices: Device[] = [];
  readonly counts: Counts = { wakes: 0, kills: 0, rejections: 0, calls: 0, bytes: 0 };
  /** True time, in milliseconds since 1970. */
  nowMs = START_MS;
  /** What becomes of each call of an engine; tests and runs put their own here. */
  mischief: (device: Device, call: PortCall) => Turn = () => ({ fate: 'works' });
  /** Whether faults have stopped. */
  isCalm = false;
  /** How many records an import brings. */
  importSize = 20;
  /** Called after everything that happened. */
  afterEach: () => void = () => {};

  readonly #planted = new Set<string>();
  #happenings: Happening[] = [];
  #stepAt = START_MS;

  constructor({ seed, dialect, limits }: WorldOptions) {
    this.dice = new Dice(seed);
    this.dialect = dialect;
    this.watch = new Watch(this);
    this.cloud = new SyncCloud({
      dialect,
      now: () => this.nowMs,
      random: this.dice.fork().bits,
      ...(limits && { limits }),
    });
  }

  /** Another device of the same person. */
  addDevice(
    options: {
      readonly area?: SimulatedArea;
      readonly clock?: WallClock;
      readonly offsetMs?: number;
      readonly isSignedIn?: boolean;
    } = {},
  ): Device {
    const { offsetMs = 0, isSignedIn = true } = options;
    const device = new Device(this, {
      number: this.devices.length,
      dice: this.dice.fork(),
      area: options.area ?? this.cloud.area({ isSignedIn }),
      clock: options.clock ?? new WallClock(() => this.nowMs, { offsetMs }),
    });
    this.devices.push(device);
    return device;
  }

  /** Devices whose disks are still there. */
  get living(): readonly Device[] {
    return this.devices.filter(({ isLost }) => !isLost);
  }

  /** Some device elsewhere writes any JSON, which is taken away again when faults stop. */
  plantForNow(key: string, value: unknown): void {
    this.#planted.add(key);
    this.cloud.plant(key, value);
  }

  /** No more faults: all that comes from now on is what the devices do. */
  calm(): void {
    this.isCalm = true;
    this.mischief = () => ({ fate: 'works' });
    this.#happenings = [];
    for (const key of this.#planted) this.cloud.plant(key, undefined);
    for (const { area, store } of this.living) {
      area.isOnline = true;
      area.events = 'once';
      area.signIn();
      area.restart();
      store.wish({ isOn: true, takeOut: false });
    }
  }

  later(ms: number, happen: () => void): void {
    this.#happenings.push({ atMs: this.nowMs + ms, happen });
  }

  /** Time goes by: backgrounds run, things happen, the cloud carries. @throws Violation */
  async pass(ms: number): Promise<void> {
    const end = this.nowMs + ms;
    for (;;) {
      const device = this.#nextAwake();
      const happening = this.#nextHappening();
      const wakesAt = device ? Math.min(device.wakeAt, device.heartbeatAt) : Infinity;
      const next = Math.min(wakesAt, happening?.atMs ?? Infinity, this.#stepAt);
      if (next > end) break;
      this.nowMs = Math.max(this.nowMs, next);
      if (next === this.#stepAt) this.#step();
      else if (happening && happening.atMs === next) this.#happen(happening);
      else await device?.wake();
      this.afterEach();
      this.watch.assertNothingBroken();
    }
    // What took its time may have ended later.
    this.nowMs = Math.max(this.nowMs, end);
  }

  /** Nobody's browser runs meanwhile. */
  skip(ms: number): void {
    this.nowMs += ms;
    this.#stepAt = this.nowMs;
  }

  #step(): void {
    this.#stepAt = this.nowMs + CLOUD_STEP_MS;
    this.cloud.step();
  }

  #happen(happening: Happening): void {
    this.#happenings = this.#happenings.filter((one) => one !== happening);
    happening.happen();
  }

  #nextAwake(): Device | undefined {
    let next: Device | undefined;
    for (const device of this.devices) {
      if (device.isLost || !device.isAwake) continue;
      if (!next || dueAt(device) < dueAt(next)) next = device;
    }
    return next;
  }

  #nextHappening(): Happening | undefined {
    let next: Happening | undefined;
    for (const happening of this.#happenings) if (!next || happening.atMs < next.atMs) next = happening;
    return next;
  }
}

function dueAt({ wakeAt, heartbeatAt }: Device): number {
  return Math.min(wakeAt, heartbeatAt);
}
