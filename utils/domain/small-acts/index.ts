import type { SmallAct } from './small-act';

const english = async (): Promise<readonly SmallAct[]> => (await import('./en')).en;

/** A translation keeps each act's number, so that two devices in two languages suggest the same. */
const LISTS: ReadonlyMap<string, typeof english> = new Map([['en', english]]);

/**
 * Our own small acts, read only when a page needs them.
 * @param language of the catalogue: "en"; English where there is no list yet
 */
export async function loadSmallActs(language: string): Promise<readonly SmallAct[]> {
  return (LISTS.get(language) ?? english)();
}
