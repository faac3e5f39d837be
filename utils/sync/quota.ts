import { utf8Length } from '../domain/record/text';
import { FILL_TARGET, type HomeLimits, ITEM_TARGET, STORAGE_SYNC } from './limits';

/** Characters that Chromium's JSON writes as six: `<`, line and paragraph separators, most control characters. */
const SIX = /[<\u2028\u2029\u0000-\u0007\u000b\u000e-\u001f]/g;
/** Characters that JSON writes as two. */
const TWO = /["\\\b\t\n\f\r]/g;
const PLAIN = /^[ !#-;=-[\]-~]*$/;

/** What one item costs in storage.sync, in bytes: the key, and the value as Chromium writes it as JSON. */
export function itemCost(key: string, value: string): number {
  if (PLAIN.test(value) && PLAIN.test(key)) return key.length + value.length + 2;
  // Firefox writes the key as JSON too.
  return jsonBytes(key) + 2 + jsonBytes(value);
}

function jsonBytes(value: string): number {
  let bytes = utf8Length(value);
  for (const [character] of value.matchAll(SIX)) bytes += 6 - utf8Length(character);
  return bytes + [...value.matchAll(TWO)].length;
}

/**
 * What a whole area costs at most, in bytes, whichever browser counts: Chromium's sum, and the four bytes a key and one
 * more that Firefox adds for the object around them (docs/sync.md §3.16).
 */
export function areaCost(items: ReadonlyMap<string, string>): number {
  let cost = 1;
  for (const [key, value] of items) cost += itemCost(key, value) + ITEM_OVERHEAD;
  return cost;
}

/** Bytes that each further item costs besides its own. */
export const ITEM_OVERHEAD = 4;

/** How many bytes an item aims at. In a home without limits as many as in storage.sync: no reader takes more. */
export function itemTarget(limits: HomeLimits | undefined): number {
  return Math.floor((limits?.item ?? STORAGE_SYNC.item) * ITEM_TARGET);
}

/**
 * By how many bytes one flush may let the area grow: between turns a share of what is left, so that all devices have
 * room; in its turn, when the others wait, a device may take all of it.
 */
export function growthShare(cost: number, sharers: number, limits: HomeLimits | undefined): number {
  if (!limits) return Number.MAX_SAFE_INTEGER;
  return Math.max(0, Math.floor((limits.total * FILL_TARGET - cost) / sharers));
}
