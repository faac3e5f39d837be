import { setTimeout as pause } from 'node:timers/promises';

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: string };

/** How long a condition may take. Generous: a machine that is busy must not fail a test. */
const PATIENCE_MS = 10_000;
const INTERVAL_MS = 25;

/**
 * Tries until it succeeds and gives the value. An error counts as "not yet": a page may be between two documents.
 * After ten seconds it rejects with what was waited for and why the last attempt was none.
 */
export async function poll<T>(
  what: string,
  attempt: () => Promise<Attempt<T>>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const made = await attempt().catch((error: unknown): Attempt<T> => ({
      ok: false,
      because: String(error),
    }));
    if (made.ok) return made.value;
    if (performance.now() > end)
      throw new Error(`Waited ${patienceMs} ms in vain for ${what}: ${made.because}`);
    await pause(INTERVAL_MS);
  }
}
