import type { Upgrade } from '../schema';
import { toFormat2 } from './v2';
import { toFormat3 } from './v3';
import { toFormat4 } from './v4';

export { rescue } from '../rescue';

/** The way from an older format to the present one, step by step. */
export function upgradeFrom(format: number): Upgrade {
  return async (transaction) => {
    if (format < 2) await toFormat2(transaction);
    if (format < 3) await toFormat3(transaction);
    if (format < 4) await toFormat4(transaction);
  };
}
