import type { BrowserUnderTest } from '../driver';
import { GECKO_ID } from './preferences';
import type { Privileged } from './privileged';

/** The one record of an extension at the server. */
interface ServerRecord {
  readonly id: string;
  /** JSON of the area, or of a tombstone without it. */
  readonly payload: string;
}

type Order =
  | { readonly order: 'sync'; readonly now: number; readonly incoming: ServerRecord | null }
  | { readonly order: 'wipe' | 'reset' | 'uninstall' };

/** A Firefox account whose server is played here. What the browser makes of its record is the browser's own doing. */
export class FirefoxAccount {
  readonly #browser: BrowserUnderTest;
  #record: ServerRecord | undefined;
  #version = 0;
  #seen = 0;

  constructor(browser: BrowserUnderTest) {
    this.#browser = browser;
  }

  /** Empties the area and the server, and forgets that they ever met. */
  async wipe(): Promise<void> {
    await this.#order({ order: 'wipe' });
    this.#record = undefined;
    [this.#version, this.#seen] = [0, 0];
  }

  /** Another device leaves just this. */
  leave(items: Readonly<Record<string, unknown>>): void {
    const id = this.#record?.id ?? 'anotherguid1';
    const isEmpty = Object.keys(items).length === 0;
    const content = isEmpty ? { deleted: true } : { id, extId: GECKO_ID, data: JSON.stringify(items) };
    this.#keep({ id, payload: JSON.stringify(content) });
  }

  found(): Readonly<Record<string, unknown>> {
    const { data = '{}' } = JSON.parse(this.#record?.payload ?? '{}') as { readonly data?: string };
    return JSON.parse(data) as Record<string, unknown>;
  }

  /** One sync of this device, down and up. */
  async sync(): Promise<void> {
    const incoming = this.#version > this.#seen ? (this.#record ?? null) : null;
    const outgoing = await this.#order({ order: 'sync', now: this.#version + 1, incoming });
    if (outgoing) this.#keep(outgoing);
    this.#seen = this.#version;
  }

  async signInAgain(): Promise<void> {
    await this.#order({ order: 'reset' });
    this.#seen = 0;
  }

  /** What Firefox does to the area when the extension is removed. */
  async uninstall(): Promise<void> {
    await this.#order({ order: 'uninstall' });
  }

  #keep(record: ServerRecord): void {
    this.#record = record;
    this.#version += 1;
  }

  #order(order: Order): Promise<ServerRecord | null> {
    return this.#browser.inFirefox(carryOut, { extension: GECKO_ID, ...order });
  }
}

/** Of storage.sync's engine in Firefox, `services/sync/modules/engines/extension-storage.sys.mjs`. */
interface Engine {
  syncStarted(): Promise<void>;
  storeIncoming(records: readonly string[]): Promise<void>;
  apply(): Promise<readonly string[]>;
  setUploaded(milliseconds: number, ids: readonly string[]): Promise<void>;
  syncFinished(): Promise<void>;
  reset(): Promise<void>;
  wipe(): Promise<void>;
}

interface Store {
  bridgedEngine(): Promise<Engine>;
  getSyncedChanges(): Promise<readonly { readonly extId: string; readonly changes: string }[]>;
}

interface StorageSync {
  clearOnUninstall(extension: string): Promise<void>;
  notifyListeners(extension: string, changes: unknown): void;
}

/** Runs in Firefox itself, in the steps of its own engine; answers what goes up. */
async function carryOut(order: Order & { readonly extension: string }): Promise<ServerRecord | null> {
  const { ChromeUtils } = globalThis as unknown as Privileged;
  const module = <T>(name: string) => ChromeUtils.importESModule<T>(`resource://gre/modules/${name}.sys.mjs`);
  const { storageSyncService } = module<{
    storageSyncService: { getStorageAreaInstance(): Promise<Store> };
  }>('ExtensionStorageComponents');
  const { extensionStorageSync } = module<{ extensionStorageSync: StorageSync }>('ExtensionStorageSync');
  const store = await storageSyncService.getStorageAreaInstance();
  const engine = await store.bridgedEngine();
  if (order.order === 'uninstall') await extensionStorageSync.clearOnUninstall(order.extension);
  else if (order.order !== 'sync') await engine[order.order]();
  if (order.order !== 'sync') return null;
  const { incoming, now } = order;
  await engine.syncStarted();
  await engine.storeIncoming(incoming ? [JSON.stringify({ ...incoming, modified: now })] : []);
  const [outgoing = null] = (await engine.apply()).map((sent) => JSON.parse(sent) as ServerRecord);
  for (const { extId, changes } of await store.getSyncedChanges()) {
    extensionStorageSync.notifyListeners(extId, JSON.parse(changes));
  }
  if (outgoing) await engine.setUploaded(now * 1_000, [outgoing.id]);
  await engine.syncFinished();
  return outgoing;
}
