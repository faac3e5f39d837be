import type { HomeLimits } from '../../../utils/sync/limits';
import type { SimulatedArea } from './area';
import { SyncCloud } from './cloud';
import type { Dialect } from './item';
import { seeded } from './seeded';

/** A cloud with a clock that a test moves, and two devices that know each other's state. */
export class TwoDevices {
  /** ms */
  now = 0;
  readonly cloud: SyncCloud;
  readonly laptop: SimulatedArea;
  readonly desk: SimulatedArea;

  constructor(
    dialect: Dialect,
    { seed = 1, limits }: { readonly seed?: number; readonly limits?: HomeLimits } = {},
  ) {
    const now = () => this.now;
    this.cloud = new SyncCloud({ dialect, now, random: seeded(seed), ...(limits && { limits }) });
    this.laptop = this.cloud.area();
    this.desk = this.cloud.area();
  }

  /** Both devices hold these, and so does the cloud. */
  async share(items: Readonly<Record<string, string>>): Promise<void> {
    await put(this.laptop, items);
    this.cloud.settle();
  }

  /** What both devices and the cloud hold when all has travelled. */
  settled(): { readonly laptop: object; readonly desk: object; readonly cloud: object } {
    this.cloud.settle();
    return { laptop: held(this.laptop), desk: held(this.desk), cloud: held(this.cloud) };
  }
}

export function put(area: SimulatedArea, items: Readonly<Record<string, string>>): Promise<void> {
  return area.put(new Map(Object.entries(items)));
}

export function held(place: { contents(): ReadonlyMap<string, string> }): Readonly<Record<string, string>> {
  return Object.fromEntries(place.contents());
}

/** The same at all three places. */
export function everywhere(items: Readonly<Record<string, string>>) {
  return { laptop: items, desk: items, cloud: items };
}

/** Counts the events of an area from now on. */
export function eventsOf(area: SimulatedArea): { readonly count: number } {
  const events = { count: 0 };
  area.onChange(() => (events.count += 1));
  return events;
}
