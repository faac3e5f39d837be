export type Dialect = 'chromium' | 'firefox';

/** One value as an area holds it: any JSON, though ours are strings. */
export interface Item {
  /** A string as itself, anything else as its JSON text. */
  readonly text: string;
  /** UTF-8 bytes of the JSON text as this browser writes it. */
  readonly bytes: number;
  readonly json: string;
}

/** Chromium writes `<` as \u003C and the two line separators as \u2028 and \u2029. */
const SIX_BYTES_IN_CHROMIUM = /[<\u2028\u2029]/g;

/** @param value any JSON; a lone surrogate becomes U+FFFD, as in Chromium. */
export function itemOf(dialect: Dialect, value: unknown): Item {
  const kept = typeof value === 'string' ? value.toWellFormed() : value;
  const json = JSON.stringify(kept);
  const counted = dialect === 'chromium' ? json.replace(SIX_BYTES_IN_CHROMIUM, '123456') : json;
  return { text: typeof kept === 'string' ? kept : json, bytes: Buffer.byteLength(counted), json };
}

export function isSame(one: Item | undefined, other: Item | undefined): boolean {
  return one === other || one?.json === other?.json;
}

/** Bytes of an item as the browser holds them against its limit for one. */
export function itemBytes(key: string, item: Item): number {
  return Buffer.byteLength(key) + item.bytes;
}

/** Bytes of an area as the browser holds them against its limit for all. */
export function totalBytes(dialect: Dialect, items: ReadonlyMap<string, Item>): number {
  let total = 0;
  for (const [key, item] of items)
    total += dialect === 'chromium' ? itemBytes(key, item) : memberBytes(key, item);
  // Firefox counts the whole object: two braces, and a comma less than it has members.
  return dialect === 'chromium' ? total : items.size === 0 ? 2 : total + 1;
}

/** A member of a JSON object: the key with its quotes, a colon, the value and a comma. */
function memberBytes(key: string, item: Item): number {
  return Buffer.byteLength(JSON.stringify(key)) + 1 + item.bytes + 1;
}
