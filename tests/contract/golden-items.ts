import { type Decoded, decodeItem, encodeItem, tagOf } from '../../utils/sync/codec';
import type { SyncRecord } from '../../utils/sync/record';
import everything from '../golden/sync-items/everything.json';
import gone from '../golden/sync-items/gone.json';
import journal from '../golden/sync-items/journal.json';
import later from '../golden/sync-items/later.json';
import sameAgain from '../golden/sync-items/same-again.json';
import promisesDeflated from '../golden/sync-items/promises-deflated.json';
import promises from '../golden/sync-items/promises.json';
import rituals from '../golden/sync-items/rituals.json';
import { same } from './check';

/** An item as it was once written, and what was in it. */
interface GoldenItem {
  readonly what: string;
  readonly key: string;
  readonly tag: number;
  readonly dictionary: number;
  readonly codecs: readonly number[];
  readonly text: string;
  readonly records: readonly SyncRecord[];
}

/** Kept for ever: items like these lie in people's browsers. A new one is added with each codec and dictionary. */
const ITEMS = [
  everything,
  gone,
  later,
  promises,
  promisesDeflated,
  sameAgain,
  rituals,
  journal,
] as unknown as readonly GoldenItem[];

/** How much work it was may change; all else may not. */
const unfolded = (decoded: Decoded) => (decoded.ok ? decoded.inflatedBytes : 0);

/** What the codec promises of items of every version so far, in every engine: it needs no place to be kept in. */
export const GOLDEN_ITEMS: readonly { readonly promise: string; keep(): Promise<void> }[] = ITEMS.map(
  (item) => ({
    promise: `an item of ${item.what} is read as it was meant, and written as it was`,
    async keep() {
      const { key, tag, dictionary, codecs, text, records } = item;
      const decoded = decodeItem(text, { key });
      same(decoded, { ok: true, tag, records, leftOut: 0, inflatedBytes: unfolded(decoded) }, 'decoded');
      same(tagOf(text), tag, 'its tag');
      same(encodeItem(records, { key, tag, dictionary, codecs }), text, 'encoded');
      await Promise.resolve();
    },
  }),
);
