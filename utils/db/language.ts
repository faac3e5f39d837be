import type { SteadilyDatabase } from './schema';

const KEY = 'language';

/** The language chosen on this device, or undefined to follow the browser. It does not travel. */
export async function readLanguage(db: SteadilyDatabase): Promise<string | undefined> {
  return (await db.device.get(KEY))?.value;
}

/** Chooses a language for this device; undefined follows the browser again. */
export async function chooseLanguage(db: SteadilyDatabase, language: string | undefined): Promise<void> {
  if (language === undefined) await db.device.delete(KEY);
  else await db.device.put({ key: KEY, value: language });
}
