import { encodeItem } from '../../../utils/sync/codec';
import { keyOf, type SyncRecord } from '../../../utils/sync/record';

/**
 * A stand-in for the codec where thousands of items are packed: as many characters as the texts have, and a few that
 * nobody can foresee. The records are told by their keys and stamps, so different contents are different texts.
 */
export function plainText(records: readonly SyncRecord[]): string {
  const names = records.map((record) => `${keyOf(record)}${JSON.stringify(record.row.s)}`).sort();
  const length = records.reduce((sum, { row }) => sum + 6 + String(row.v['text'] ?? '').length, 20);
  const seen = hashOf(names.join());
  return `${String(seen % 10_000).padStart(4, '0')}${'a'.repeat(length + (seen % 7))}`;
}

/** The codec itself, with one tag. */
export const packedText = (key: string, records: readonly SyncRecord[]): string =>
  encodeItem(records, { key, tag: 7 });

function hashOf(text: string): number {
  let hash = 7;
  for (let index = 0; index < text.length; index++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
  return hash;
}
