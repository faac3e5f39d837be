import { compareTexts } from '../domain/record/compare-values';
import { creationStamp, type Row } from '../domain/record/row';
import { sameStamp } from '../domain/record/stamp';

const KNOWN = new WeakMap<Row, string>();

/** A row as one text: two rows say the same exactly when their texts are equal, however they were put together. */
export function canonical(row: Row): string {
  let text = KNOWN.get(row);
  if (text === undefined) KNOWN.set(row, (text = written(row)));
  return text;
}

function written({ id, v, s, log, life, x }: Row): string {
  const created = creationStamp(id);
  const cells = sorted(v).map(([field, value]) => {
    const stamp = s[field];
    return stamp && !sameStamp(stamp, created) ? [field, value, stamp] : [field, value];
  });
  return JSON.stringify([id, cells, log?.length ? log : 0, life ?? 0, x ? sorted(x) : []], sortedKeys);
}

function sorted<T>(map: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(map).sort(([one], [other]) => compareTexts(one, other));
}

/** Life, entries and unknown cells come from several places, each with its own order of keys. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return sorted(value as Readonly<Record<string, unknown>>).map(([, part]) => part);
}
