import type { SyncHome } from '../../../utils/sync/ports';

/** Where the contract is kept: one empty area, real or modelled. Chromium allows all promises together 120 calls. */
export interface HomePlace {
  readonly dialect: 'chromium' | 'firefox';
  readonly home: SyncHome;
  /** Writes any JSON past the home, as another part of the extension would. */
  plant(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** Settles when the events of all that was done have come. */
  eventsHeard(): Promise<void>;
}

export interface HomePromise {
  /** What the home promises, as a sentence. */
  readonly promise: string;
  keep(place: HomePlace): Promise<void>;
}

/** All that the home lists, as pairs in the order of their keys. */
export async function listed(home: SyncHome): Promise<readonly (readonly [key: string, text: string])[]> {
  return [...(await home.list())].sort(([one], [other]) => (one < other ? -1 : 1));
}
