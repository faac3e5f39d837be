import { readFileSync } from 'node:fs';

import type { SyncRecord } from '../../utils/sync/record.ts';
import { commitmentRows } from './commitments.ts';

/** Sentences that the dictionary has never seen, in a fixed order. */
export const SENTENCES: readonly string[] = readFileSync(
  new URL('../sentences/wordnet.txt', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n');

/** A life as a promise for each text. */
export function promisesOf(
  texts: readonly string[],
  forms?: Parameters<typeof commitmentRows>[1],
): readonly SyncRecord[] {
  return commitmentRows(texts, forms).map((row) => ({ kind: 2, row }));
}
