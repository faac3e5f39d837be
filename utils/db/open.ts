import { DATABASE_NAME, FORMAT, SteadilyDatabase } from './schema';

/** Why the entries cannot be shown. None of these loses anything: what is there can still be saved to a file. */
export type OpeningProblem =
  /** A newer version of Steadily wrote the database. */
  | { readonly reason: 'newer'; readonly format: number }
  /** Another page holds the database in an older form and does not let go. */
  | { readonly reason: 'blocked' }
  | { readonly reason: 'failed'; readonly detail: string };

export type Opening =
  | { readonly ok: true; readonly db: SteadilyDatabase }
  | ({ readonly ok: false } & OpeningProblem);

/** Dexie multiplies its version numbers by ten. */
const DEXIE_FACTOR = 10;

interface OpeningOptions {
  readonly name?: string;
  /** False leaves an older database to the pages: a waiting upgrade would keep others from reading it. */
  readonly mayUpgrade?: boolean;
  readonly factory?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
}

/**
 * Opens the database, making or upgrading it. Dexie would open one of a newer version without a word, so the real
 * version is compared first.
 */
export async function openDatabase({
  name = DATABASE_NAME,
  mayUpgrade = true,
  factory = globalThis,
}: OpeningOptions = {}): Promise<Opening> {
  try {
    const format = await storedFormat(name, factory.indexedDB);
    if (format !== undefined && format > FORMAT) return { ok: false, reason: 'newer', format };
    if (format !== undefined && format < FORMAT && !mayUpgrade) return { ok: false, reason: 'blocked' };
    const db = new SteadilyDatabase(name, { indexedDB: factory.indexedDB, IDBKeyRange: factory.IDBKeyRange });
    const blocked = new Promise<'blocked'>((resolve) => {
      db.on('blocked', () => resolve('blocked'));
    });
    const opened = db.open();
    if ((await Promise.race([opened, blocked])) === 'blocked') {
      // Once it goes through nobody waits for it any more: let go.
      opened.then(() => db.close(), () => undefined);
      return { ok: false, reason: 'blocked' };
    }
    return { ok: true, db };
  } catch (error) {
    return { ok: false, reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The format on disk, or undefined when there is no database yet. */
async function storedFormat(name: string, indexedDB: IDBFactory): Promise<number | undefined> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return found?.version === undefined ? undefined : found.version / DEXIE_FACTOR;
}
