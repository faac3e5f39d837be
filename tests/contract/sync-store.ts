import { MERGING } from './sync-merging';
import { READING } from './sync-reading';
import { REMEMBERING } from './sync-remembering';
import type { PromisedOfSync } from './sync-scene';
import { WORDING } from './sync-wording';

/** What a store promises the sync engine, kept by the database in every IndexedDB we run on, and by the one in memory. */
export const SYNC_STORE: readonly PromisedOfSync[] = [...MERGING, ...WORDING, ...READING, ...REMEMBERING];
