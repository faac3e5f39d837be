import { describe, expect, test } from 'vitest';
import { fromBase92, toBase92 } from '../../../utils/sync/base92';

test('uses the 92 printable characters that cost one byte in every browser, in code order', () => {
  const all = Array.from({ length: 8192 }, (_, value) => {
    // Eight pairs of 13 bits are 13 bytes: this value is the first, the rest is zero.
    const bytes = new Uint8Array(13);
    bytes[0] = value >>> 5;
    bytes[1] = (value << 3) & 255;
    return toBase92(bytes).slice(0, 2);
  });
  expect(all).toEqual([...all].sort());
  expect(new Set(all).size).toBe(8192);
  const characters = [...new Set(all.join(''))].sort().join('');
  expect(characters).toBe(
    " !#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~",
  );
});

test.each<[string, readonly number[], string]>([
  ['no byte', [], ''],
  ['a byte of zero', [0], '  '],
  ['a byte of 255: 8,160 is 88 × 92 + 64', [255], '{c'],
  ['13 bits of ones: 8,191 is 89 × 92 + 3', [255, 248], '|$  '],
])('%s', (_sentence, bytes, text) => {
  expect(toBase92(Uint8Array.from(bytes))).toBe(text);
});

test('bytes of every length come back, but for a byte of zero that may fill the end', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + length * 7) % 256);
    const back = fromBase92(toBase92(bytes));
    expect(back?.subarray(0, length)).toEqual(bytes);
    expect([...(back?.subarray(length) ?? [1])]).toEqual(back && back.length > length ? [0] : []);
  }
});

test('holds 6.5 bits in a character', () => {
  expect(toBase92(new Uint8Array(6491)).length).toBe(7990);
});

describe('is refused', () => {
  test.each<[string, string]>([
    ['a text of odd length', 'abc'],
    ['a quotation mark', 'a"'],
    ['a backslash', '\\a'],
    ['an opening angle bracket', 'a<'],
    ['a control character', 'a\n'],
    ['a character beyond ASCII', 'aé'],
    ['a character beyond all tables', 'a\uffff'],
    ['a pair that is no 13 bits', '~~'],
    ['an end that is not filled with zeros', ' !'],
  ])('%s', (_sentence, text) => {
    expect(fromBase92(text)).toBeUndefined();
    expect(fromBase92(`  ${text}`)).toBeUndefined();
  });
});
