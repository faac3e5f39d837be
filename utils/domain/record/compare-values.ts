import type { CellValue } from './row';

/**
 * A fixed order of values, for equal stamps: cleared, then numbers by size, then texts by their UTF-8 bytes, then lists
 * part by part. Which is greater says nothing, but every device must say the same.
 */
export function compareValues(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (isList(a) && isList(b)) {
    for (const [index, part] of a.entries()) {
      const other = b[index];
      if (other === undefined) return 1;
      const order = compareValues(part, other);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  return rank(a) - rank(b);
}

/** By code points, which is the order of the UTF-8 bytes; UTF-16 puts emoji before some letters. */
export function compareTexts(a: string, b: string): number {
  const [one, other] = [Array.from(a), Array.from(b)];
  for (const [index, character] of one.entries()) {
    const counterpart = other[index];
    if (counterpart === undefined) return 1;
    const order = (character.codePointAt(0) ?? 0) - (counterpart.codePointAt(0) ?? 0);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function rank(value: CellValue): number {
  if (value === null) return 0;
  return typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3;
}

function isList(value: CellValue): value is readonly (string | number)[] {
  return Array.isArray(value);
}
