import { rejection, same } from '../check';
import { listed, type HomePlace, type HomePromise } from './place';

const ITEM = 8_192;
const TOTAL = 102_400;
const ITEMS = 512;

/** Bytes of a key of one letter and a value of 100 times the character, quotes included. */
const VECTORS: readonly { character: string; chromium: number; firefox: number }[] = [
  { character: 'x', chromium: 103, firefox: 103 },
  { character: '<', chromium: 603, firefox: 103 },
  { character: '\u2028', chromium: 603, firefox: 303 },
  { character: '\u2029', chromium: 603, firefox: 303 },
  { character: 'é', chromium: 203, firefox: 203 },
  { character: '"', chromium: 203, firefox: 203 },
  { character: '\\', chromium: 203, firefox: 203 },
  { character: '\n', chromium: 203, firefox: 203 },
  { character: '\u0001', chromium: 603, firefox: 603 },
  { character: '\u007f', chromium: 103, firefox: 103 },
  { character: '😀', chromium: 403, firefox: 403 },
];

/** An area can hold exactly its limits and not one more; what is refused leaves nothing behind. */
export const HOLDING: readonly HomePromise[] = [
  {
    promise:
      'an item may have 8,192 bytes, its key and JSON text together, counted as each browser counts (F2)',
    async keep({ dialect, home }) {
      const full = VECTORS.map(
        ({ character, ...bytes }, index) =>
          [
            String.fromCharCode(97 + index),
            character.repeat(100) + 'x'.repeat(ITEM - bytes[dialect]),
          ] as const,
      );
      await home.put(new Map(full));
      for (const [key, value] of full) {
        await rejection(home.put(new Map([[key, `${value}x`]])), `one more than ${value.slice(0, 1)}`);
      }
      same(await listed(home), full, 'what was there');
    },
  },

  {
    promise: 'in its item a key costs its UTF-8 bytes and nothing more (F2)',
    async keep({ home }) {
      const value = 'x'.repeat(ITEM - 100 - 2);
      const keys = ['k'.repeat(100), 'é'.repeat(50), '"'.repeat(100), '<'.repeat(100)];
      await home.put(new Map(keys.map((key) => [key, value])));
      await rejection(home.put(new Map([['k'.repeat(101), value]])), 'a longer key');
      same((await home.list()).size, keys.length, 'items');
    },
  },

  {
    promise: 'the area may have 102,400 bytes, counted as each browser counts (F3)',
    async keep({ dialect, home }) {
      const last = fillUp(dialect, 0);
      await home.put(last);
      await rejection(home.put(fillUp(dialect, 1)), 'one byte more');
      same(await listed(home), [...last], 'what was there');
      await home.put(fillUp(dialect, 0));
      await home.remove(['"l']);
      await home.put(new Map([['"l', 'x']]));
    },
  },

  {
    promise: 'the area may have 512 items; a full one still takes new values of its keys (F4)',
    async keep({ home }) {
      const keys = Array.from({ length: ITEMS }, (_, index) => `k${index}`);
      await home.put(new Map(keys.map((key) => [key, '1'])));
      await rejection(home.put(new Map([['other', '1']])), 'one item more');
      await rejection(
        home.put(
          new Map([
            ['k0', '2'],
            ['other', '1'],
          ]),
        ),
        'one item more beside a known one',
      );
      await home.put(new Map([['k0', '3']]));
      await home.remove(['k1']);
      await home.put(new Map([['other', '4']]));
      const list = await home.list();
      same([list.size, list.get('k0'), list.get('other')], [ITEMS, '3', '4'], 'the area');
    },
  },

  {
    promise: 'a put is done whole or not at all, whichever item is too large',
    async keep({ home }) {
      await home.put(new Map([['b', 'before']]));
      const tooLarge = 'x'.repeat(ITEM);
      for (const key of ['a', 'b', 'z']) {
        const items = new Map(Object.entries({ a: 'after', b: 'after', z: 'after' })).set(key, tooLarge);
        await rejection(home.put(items), `${key} too large`);
      }
      same(await listed(home), [['b', 'before']], 'the area');
    },
  },
];

/** Items that fill the area up to its last byte, and so many bytes more; the last has a quote in its key. */
function fillUp(dialect: HomePlace['dialect'], more: number): ReadonlyMap<string, string> {
  const full = Array.from('abcdefghijkl', (key) => [key, 'x'.repeat(ITEM - 3)] as const);
  // Firefox counts the object: four more an item, one more in all, and the backslash before the quote.
  const object = dialect === 'firefox' ? 4 * (full.length + 1) + 1 + 1 : 0;
  const rest = TOTAL - full.length * ITEM - object - '"l""'.length;
  return new Map([['"l', 'x'.repeat(rest + more)] as const, ...full]);
}
