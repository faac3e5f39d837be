import fc from 'fast-check';
import { expect, test } from 'vitest';

import { areaCost, itemCost } from '../../utils/sync/quota';

fc.configureGlobal({ seed: 20_260_119, numRuns: 500, interruptAfterTimeLimit: 10_000 });

const UTF8 = new TextEncoder();
const bytesOf = (text: string) => UTF8.encode(text).length;

/** JSON as Chromium writes it, character by character. */
function chromiumJson(text: string): string {
  const short = new Map([
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\b', '\\b'],
    ['\f', '\\f'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    ['<', '\\u003C'],
    ['\u2028', '\\u2028'],
    ['\u2029', '\\u2029'],
  ]);
  const written = Array.from(text.toWellFormed(), (character) => {
    const code = character.codePointAt(0) ?? 0;
    return short.get(character) ?? (code < 32 ? `\\u${code.toString(16).padStart(4, '0')}` : character);
  });
  return `"${written.join('')}"`;
}

/** Chromium counts each item by itself: the key as it is, the value as JSON. */
function countedByChromium(items: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const [key, value] of items) bytes += bytesOf(key) + bytesOf(chromiumJson(value));
  return bytes;
}

/** Firefox counts the whole object as JSON. */
function countedByFirefox(items: ReadonlyMap<string, string>): number {
  return bytesOf(JSON.stringify(Object.fromEntries(items)));
}

const awkward = fc.constantFrom('<', '"', '\\', '\n', '\u0000', '\u001f', '\u2028', 'é', '😀', '€', '\ud800');
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.oneof(awkward, fc.string({ minLength: 1, maxLength: 1 })), maxLength: 40 }),
);
const ours = fc.stringMatching(/^p[0-9A-Za-z]{5}[0-9a-z]$/);
// A number as a key would be put first by an object, and `__proto__` would be lost in one.
const key = fc.oneof(
  ours,
  text.filter((name) => name !== '__proto__'),
);
/** No lone surrogate: browsers hold none. */
const areas = fc
  .array(fc.tuple(key, text), { minLength: 1, maxLength: 8 })
  .map((items) => new Map(items.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()])));

test('no browser ever counts more than we do (I9)', () => {
  fc.assert(
    fc.property(areas, (items) => {
      const cost = areaCost(items);
      expect(cost).toBeGreaterThanOrEqual(countedByChromium(items));
      expect(cost).toBeGreaterThanOrEqual(countedByFirefox(items));
    }),
  );
});

test('what one of our items costs is what Chromium counts, to the byte (I9)', () => {
  // DEL is counted as if it were escaped: it stands in nothing of ours.
  const counted = text.map((value) => value.toWellFormed().replaceAll('\u007f', ''));
  fc.assert(
    fc.property(ours, counted, (name, value) => {
      expect(itemCost(name, value)).toBe(countedByChromium(new Map([[name, value]])));
    }),
  );
});

test('of an area with only our keys and letters, the cost is what Firefox counts, to the byte (I9)', () => {
  const packed = fc.string({
    unit: fc.constantFrom(...Array.from('abcXYZ019!#$%&()*+,-./:;=>?@[]^_`{|}~')),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(ours, packed), { minLength: 1, maxLength: 8 }), (list) => {
      const items = new Map(list);
      expect(areaCost(items)).toBe(countedByFirefox(items));
    }),
  );
});

test('another item never makes an area cheaper', () => {
  fc.assert(
    fc.property(areas, key, text, (items, name, value) => {
      fc.pre(!items.has(name));
      expect(areaCost(new Map([...items, [name, value]]))).toBeGreaterThan(areaCost(items));
    }),
  );
});
