import { compareTexts } from '../domain/record/compare-values';
import type { DeviceId } from '../domain/record/stamp';
import { type Address, addressOf } from './address';
import { type Card, cardFrom, isCard } from './card';
import { type Budget, decodeItem, tagOf } from './codec';
import { crc32 } from './crc32';
import { MOST_INFLATED_BYTES, MOST_INFLATED_BYTES_A_TICK, MOST_KEYS } from './limits';
import { areaCost, itemCost } from './quota';
import type { SyncRecord } from './record';

/** One item of ours, by whichever device. */
export interface Item extends Address {
  readonly key: string;
  /** What it costs, key and quotes included. */
  readonly bytes: number;
  /** Its write tag; a checksum of what a newer version wrote; undefined where nothing can be read. */
  readonly tag: number | undefined;
  readonly content: Content;
}

export type Content =
  | {
      readonly state: 'read';
      /** Without the card. */
      readonly records: readonly SyncRecord[];
      readonly card?: Card;
      /** The same as it stands there. */
      readonly cardRecord?: SyncRecord;
      /** Records that no version of ours could have written. */
      readonly leftOut: number;
    }
  | { readonly state: 'damaged' }
  /** A newer version wrote it. */
  | { readonly state: 'newer' };

/** What a home holds, read. */
export interface Area {
  readonly items: readonly Item[];
  /** Keys of all kinds, ours and foreign. */
  readonly keys: number;
  /** Bytes of everything, as the stricter browser counts. */
  readonly cost: number;
}

/** What was decoded before, by key: what has not changed is not decoded again. */
export type DecodedItems = Map<string, { readonly text: string; readonly item: Item }>;

/**
 * Reads what a home holds. Own items come first, then the others in order of their keys. An item that exceeds the bounds
 * of docs/sync.md §3.19 counts as damaged; keys beyond the first MOST_KEYS, and foreign ones, are only counted.
 */
export function readArea(raw: ReadonlyMap<string, string>, me: DeviceId, decoded: DecodedItems): Area {
  const ours = [...raw].flatMap(([key, text]) => {
    const address = addressOf(key);
    return address ? [{ key, text, address }] : [];
  });
  const turn = ({ address }: { readonly address: Address }) => (address.owner === me ? 0 : 1);
  ours.sort((a, b) => turn(a) - turn(b) || compareTexts(a.key, b.key));
  const budget: Budget = { left: MOST_INFLATED_BYTES_A_TICK };
  const items = ours.slice(0, MOST_KEYS).map(({ key, text, address }) => {
    const known = decoded.get(key);
    if (known?.text === text) return known.item;
    const hadEnough = budget.left >= MOST_INFLATED_BYTES;
    const content = contentOf(key, text, budget);
    const tag = content.state === 'newer' ? checksumOf(text) : tagOf(text);
    const item: Item = { ...address, key, bytes: itemCost(key, text), tag, content };
    // What only this tick had no time for is looked at again.
    if (hadEnough || content.state !== 'damaged') decoded.set(key, { text, item });
    return item;
  });
  for (const key of decoded.keys()) if (!raw.has(key)) decoded.delete(key);
  return { items, keys: raw.size, cost: areaCost(raw) };
}

/** What a newer version writes is a sign of life as well. */
function checksumOf(text: string): number {
  return crc32(new TextEncoder().encode(text));
}

/** The cards of these devices that can be read. */
export function cardsIn({ items }: Area, owners: ReadonlySet<DeviceId>): readonly Card[] {
  return items.flatMap(({ owner, content }) =>
    owners.has(owner) && content.state === 'read' && content.card ? [content.card] : [],
  );
}

function contentOf(key: string, text: string, budget: Budget): Content {
  const result = decodeItem(text, { key, budget });
  if (!result.ok) return { state: result.reason };
  const card = result.records.find(isCard);
  return {
    state: 'read',
    records: result.records.filter((record) => !isCard(record)),
    ...(card && { card: cardFrom(card.row), cardRecord: card }),
    leftOut: result.leftOut,
  };
}
