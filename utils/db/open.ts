import { type Rescue, rescue } from './rescue';
import { DATABASE_NAME, FORMAT, SteadilyDatabase } from './schema';
import type { Upgrades } from './upgrades/upgrades';

/** Why the entries cannot be shown. None of these loses anything: what is there can still be saved to a file. */
export type OpeningProblem =
  /** A newer version of Steadily wrote the database. */
  | { readonly reason: 'newer'; readonly format: number }
  /** The database is of an older form, and another page does not let go of it. */
  | { readonly reason: 'blocked'; readonly before?: Rescue }
  | { readonly reason: 'failed'; readonly detail: string; readonly before?: Rescue };

export type Opening =
  { readonly ok: true; readonly db: SteadilyDatabase } | ({ readonly ok: false } & OpeningProblem);

/** Dexie multiplies its version numbers by ten. */
const DEXIE_FACTOR = 10;

interface OpeningOptions {
  readonly name?: string;
  /** False leaves an older database to the pages: a waiting upgrade would keep others from reading it. */
  readonly mayUpgrade?: boolean;
  /** Settles when waiting is enough: a blocked upgrade, ours or another page's, keeps every opening waiting. */
  readonly patience?: Promise<unknown>;
  readonly factory?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
}

/**
 * Opens the database, making or upgrading it. Dexie would open one of a newer version without a word, so the real
 * version is compared first. Before an upgrade everything is read: while one is blocked nobody else can read, not even
 * after the page that asked for it is gone.
 */
export async function openDatabase({
  name = DATABASE_NAME,
  mayUpgrade = true,
  patience = new Promise(() => undefined),
  factory = globalThis,
}: OpeningOptions = {}): Promise<Opening> {
  let before: Rescue | undefined;
  let upgrades: Upgrades | undefined;
  try {
    const format = await storedFormat(name, factory.indexedDB);
    if (format !== undefined && format > FORMAT) return { ok: false, reason: 'newer', format };
    if (format !== undefined && format < FORMAT) {
      if (!mayUpgrade) return { ok: false, reason: 'blocked' };
      ({ UPGRADES: upgrades } = await import('./upgrades/upgrades'));
      before = await Promise.race([rescue(name, factory.indexedDB), patience.then(() => undefined)]);
    }
    const { indexedDB, IDBKeyRange } = factory;
    const db = new SteadilyDatabase(name, { factory: { indexedDB, IDBKeyRange }, upgrades });
    const blocked = new Promise<'blocked'>((resolve) => {
      db.on('blocked', () => resolve('blocked'));
      void patience.then(() => resolve('blocked'));
    });
    const opened = db.open();
    if ((await Promise.race([opened, blocked])) === 'blocked') {
      // Once it goes through nobody waits for it any more: let go.
      opened.then(
        () => db.close(),
        () => undefined,
      );
      return { ok: false, reason: 'blocked', ...(before && { before }) };
    }
    return { ok: true, db };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'failed', detail, ...(before && { before }) };
  }
}

/** The format on disk, or undefined when there is no database yet. */
async function storedFormat(name: string, indexedDB: IDBFactory): Promise<number | undefined> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return found?.version === undefined ? undefined : found.version / DEXIE_FACTOR;
}
