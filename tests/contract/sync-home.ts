import { HEARING } from './sync-home/hearing';
import { HOLDING } from './sync-home/holding';
import { LISTING } from './sync-home/listing';
import type { HomePromise } from './sync-home/place';

/** What storage.sync promises through our adapter, and what the model of it keeps: in Chromium and in Firefox. */
export const SYNC_HOME: readonly HomePromise[] = [...LISTING, ...HOLDING, ...HEARING];
