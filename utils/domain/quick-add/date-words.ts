import type { Chrono } from 'chrono-node/en';

/** Where 3/4 is the fourth of March. */
const MONTH_FIRST = new Set(['en', 'en-US', 'en-PH']);

const READERS = new Map<string, Chrono>();

/** English day and month words; numbers like 3/4 in the order of the region. */
export async function loadDateWords(locale: string): Promise<void> {
  if (READERS.has(locale)) return;
  const chrono = await import('chrono-node/en');
  READERS.set(locale, MONTH_FIRST.has(locale) ? chrono.casual : chrono.GB);
}

/** The loaded reader for a locale, or undefined before `loadDateWords` has settled. */
export function dateWords(locale: string): Chrono | undefined {
  return READERS.get(locale);
}
