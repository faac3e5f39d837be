import { toFormat2 } from './v2';
import { toFormat3 } from './v3';

/** What brings a database to a format, from the one before. Loaded only where there is an older one. */
export const UPGRADES = { 2: toFormat2, 3: toFormat3 } as const;

export type Upgrades = typeof UPGRADES;
