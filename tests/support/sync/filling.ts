import { keyAt } from '../../../utils/sync/address';
import type { CardDuty } from '../../../utils/sync/card-duty';
import { itemCost } from '../../../utils/sync/quota';
import { keyOf, type SyncRecord } from '../../../utils/sync/record';
import { fillSlots, type OwnSlot, type Room, type Want } from '../../../utils/sync/slots';
import { plainText } from './plain-packing';
import { edited, keysOf, LAPTOP, NOW, promise } from './records';
import { cardOf } from './shards';

/** The card of the device whose slots are filled. */
export const CARD = cardOf(LAPTOP);
/** Room for nearly all. */
export const ROOM: Room = { item: 1_000, growth: 100_000, cardGrowth: 100_000, items: 500 };
/** A card that need not be written. */
export const AS_IT_IS: CardDuty = { record: CARD, isDue: false, isStale: false };

/** A promise of so many characters. */
export const sized = (number: number, characters: number) =>
  promise({ number, v: { text: 'x'.repeat(characters) } });
/** The same, edited to so many. */
export const longer = (record: SyncRecord, characters: number) =>
  edited(record, [NOW, 0, LAPTOP], { text: 'x'.repeat(characters) });
/** A record to be published, in place of older copies in these slots. */
export const want = (record: SyncRecord, ...replaces: readonly string[]): Want => ({ record, replaces });

/** A slot as it stands, items being plain text. */
export function slotOf(
  slot: string,
  records: readonly SyncRecord[],
  { dead = [], mustWrite = false }: { dead?: readonly SyncRecord[]; mustWrite?: boolean } = {},
): OwnSlot {
  const all = slot === '0' ? [CARD, ...records] : records;
  const bytes = itemCost(keyAt(LAPTOP, slot), plainText(all));
  return { slot, bytes, records, dead: new Set(dead.map(keyOf)), mustWrite };
}

/** What filling these slots comes to, by keys. */
export function filled(
  own: readonly OwnSlot[],
  wants: readonly Want[],
  { room = {}, card = {}, closed }: { room?: Partial<Room>; card?: Partial<CardDuty>; closed?: string } = {},
) {
  const { puts, emptied, placed, unplaced } = fillSlots(LAPTOP, own, wants, {
    room: { ...ROOM, ...room },
    card: { ...AS_IT_IS, ...card },
    encode: (_key, records) => plainText(records),
    ...(closed !== undefined && { closed }),
  });
  return {
    items: Object.fromEntries([...puts].map(([slot, { records }]) => [slot, keysOf(records)])),
    emptied,
    placed: Object.fromEntries(placed),
    unplaced: keysOf(unplaced.map(({ record }) => record)),
  };
}
