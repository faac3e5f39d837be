import LZString from 'lz-string';

import type { Row } from '../../utils/domain/record/row.ts';
import { decodeItem, encodeItem } from '../../utils/sync/codec.ts';
import { keyAt } from '../../utils/sync/address.ts';
import { FILL_TARGET, SLOTS, STORAGE_SYNC } from '../../utils/sync/limits.ts';
import { itemTarget } from '../../utils/sync/quota.ts';
import { keyOf, type SyncRecord } from '../../utils/sync/record.ts';
import type { AreaLimits } from './area.ts';

/** A way to keep records in an area. */
export interface Format {
  readonly name: string;
  readonly limits: AreaLimits;
  /** @param number the item's place in the area */
  itemOf(records: readonly SyncRecord[], number: number): { readonly key: string; readonly json: string };
}

/** Commitments. */
const KIND = 2;
const OWNER = 'Hq3vT';
/** docs/sync.md §3.16: the part of an area that is filled. */
const BUDGET = STORAGE_SYNC.total * FILL_TARGET;

export const JSON_A_KEY: Format = {
  name: 'one JSON object a key',
  limits: { ...STORAGE_SYNC, thingsAnItem: 1 },
  itemOf: ([record]) => {
    if (!record) throw new RangeError('There is nothing to keep.');
    const { id, ...rest } = record.row;
    return { key: id, json: JSON.stringify(rest) };
  },
};

export const LZ_STRING: Format = {
  name: 'lz-string of JSON in 8 KB items',
  limits: STORAGE_SYNC,
  itemOf: (records, number) => ({ key: `p${number}`, json: JSON.stringify(toLzString(records)) }),
};

export const OURS = ourFormat('this codec, with dictionary');
export const OURS_WITHOUT_DICTIONARY = ourFormat('this codec, without dictionary', { dictionary: 0 });

function ourFormat(name: string, options: { readonly dictionary?: number } = {}): Format {
  return {
    name,
    limits: { total: BUDGET, item: itemTarget(STORAGE_SYNC), items: SLOTS.length },
    itemOf: (records, number) => {
      const key = keyAt(OWNER, SLOTS.charAt(number));
      // Any tag will do that has as many ones as noughts.
      return { key, json: JSON.stringify(encodeItem(records, { key, tag: 0x5a3cc3a5, ...options })) };
    },
  };
}

/** In the form that extensions store, which is valid UTF-16. */
export function toLzString(records: readonly SyncRecord[]): string {
  return LZString.compressToUTF16(JSON.stringify(records.map(({ row }) => row)));
}

export function fromLzString(text: string): readonly SyncRecord[] {
  const rows = JSON.parse(LZString.decompressFromUTF16(text)) as readonly Row[];
  return rows.map((row) => ({ kind: KIND, row }));
}

/** @throws Error when an item of our own cannot be read, or holds something else than was put in */
export function fromOurs(key: string, text: string): readonly SyncRecord[] {
  const decoded = decodeItem(text, { key });
  if (!decoded.ok || decoded.leftOut > 0) throw new Error(`The codec cannot read its own item ${key}.`);
  return decoded.records;
}

/** The same records, whatever their order and that of their fields. */
export function sameRecords(a: readonly SyncRecord[], b: readonly SyncRecord[]): boolean {
  return canonical(a) === canonical(b);
}

function canonical(records: readonly SyncRecord[]): string {
  const inOrder = [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return JSON.stringify(inOrder, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
