/** What an area may hold, in bytes as the strictest browser counts them. */
export interface AreaLimits {
  readonly total: number;
  /** Of one item, with its key. */
  readonly item: number;
  readonly items: number;
  /** Where each thing has an item of its own: 1. */
  readonly thingsAnItem?: number;
}

export interface FilledItem<T> {
  readonly key: string;
  /** The JSON text of its value. */
  readonly json: string;
  readonly holds: readonly T[];
}

/** Chromium writes these longer than JSON must (docs/sync.md §2). */
const LONGER = /[<\u2028\u2029]/g;
const LONG = '\\u003C';
/** Firefox counts the whole area as one object: quotes, colon and comma of each item, and a brace. */
const [AROUND_AN_ITEM, AROUND_ALL] = [4, 1];

/** Bytes of an item: its key and the JSON text of its value as Chromium escapes it, in UTF-8. */
function itemBytes(key: string, json: string): number {
  return Buffer.byteLength(key) + Buffer.byteLength(json.replace(LONGER, LONG));
}

/** What an area of these items costs: docs/sync.md §3.16. */
export function areaBytes(items: readonly { readonly key: string; readonly json: string }[]): number {
  return items.reduce((sum, { key, json }) => sum + itemBytes(key, json) + AROUND_AN_ITEM, AROUND_ALL);
}

/**
 * Fills items one after the other, each with as many things as fit, until the area is full or nothing is left.
 * @param itemOf the item of these things, as the number it has in the area
 */
export function fillArea<T>(
  things: readonly T[],
  limits: AreaLimits,
  itemOf: (things: readonly T[], number: number) => { readonly key: string; readonly json: string },
): readonly FilledItem<T>[] {
  const items: FilledItem<T>[] = [];
  let from = 0;
  let usual = 1;
  while (from < things.length && items.length < limits.items) {
    const room = Math.min(limits.item, limits.total - areaBytes(items) - AROUND_AN_ITEM);
    const tryWith = (count: number): FilledItem<T> | undefined => {
      const holds = things.slice(from, from + count);
      const item = { ...itemOf(holds, items.length), holds };
      return itemBytes(item.key, item.json) <= room ? item : undefined;
    };
    const left = Math.min(things.length - from, limits.thingsAnItem ?? things.length);
    const best = greatest(Math.min(usual, left), left, tryWith);
    if (!best) break;
    items.push(best);
    usual = best.holds.length;
    from += usual;
  }
  return items;
}

/** What comes of the greatest count that works; `guess` is where to begin. */
function greatest<R>(guess: number, limit: number, tryWith: (count: number) => R | undefined): R | undefined {
  let [works, fails] = [0, limit + 1];
  let best: R | undefined;
  for (let count = guess, step = 1; works + 1 < fails; step *= 2) {
    const result = tryWith(count);
    if (result) [works, best] = [count, result];
    else fails = count;
    if (works > 0 && fails <= limit) count = Math.floor((works + fails) / 2);
    else if (result) count = Math.min(works + step, limit);
    else count = Math.max(fails - step, 1);
  }
  return best;
}
