import { CARD_SLOT } from './address';
import type { HomeLimits } from './limits';
import type { Filled, OwnSlot } from './slots';
import { ITEM_OVERHEAD } from './quota';
import { isFinished, newestMinute } from './wire';

/**
 * What may be done in an area that holds more than it can: remote data ignores the limit, and Chromium then refuses
 * every write whose result is still too large. So first slots are removed that nobody needs, then smaller ones are
 * written if the result fits, at last the slot with the oldest finished records is removed, and published again when
 * there is room (docs/sync.md §3.16).
 */
export function relieve(
  filled: Filled,
  options: {
    readonly own: readonly OwnSlot[];
    readonly cost: number;
    readonly limits: HomeLimits;
    /** Whether it is this device's turn to give up what others may still need. */
    readonly isTurn: boolean;
  },
): Pick<Filled, 'puts' | 'emptied'> {
  const { own, cost, limits, isTurn } = options;
  const before = new Map(own.map(({ slot, bytes }) => [slot, bytes]));
  const result = [...filled.puts].reduce(
    (sum, [slot, { bytes }]) => sum + bytes - (before.get(slot) ?? -ITEM_OVERHEAD),
    cost,
  );
  if (result <= limits.total) return filled;
  const puts: Filled['puts'] = new Map();
  if (filled.emptied.length > 0 || !isTurn) return { puts, emptied: filled.emptied };
  const oldest = slotWithTheOldest(own);
  return { puts, emptied: oldest === undefined ? [] : [oldest] };
}

function slotWithTheOldest(own: readonly OwnSlot[]): string | undefined {
  const ages = own.map(({ slot, records }) => ({
    slot,
    oldest: Math.min(...records.filter(isFinished).map(newestMinute)),
    isCard: slot === CARD_SLOT,
  }));
  const [first] = ages.sort(
    (a, b) => Number(a.isCard) - Number(b.isCard) || compare(a.oldest, b.oldest) || compare(a.slot, b.slot),
  );
  return first?.slot;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
