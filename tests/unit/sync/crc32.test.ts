import { expect, test } from 'vitest';
import { crc32 } from '../../../utils/sync/crc32';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each<[string, number]>([
  ['', 0],
  ['a', 0xe8b7_be43],
  ['123456789', 0xcbf4_3926],
  ['The quick brown fox jumps over the lazy dog', 0x414f_a339],
])('of "%s" is the one everybody knows', (text, crc) => {
  expect(crc32(bytes(text))).toBe(crc);
});

test('of several pieces is that of the whole', () => {
  expect(crc32(bytes('1234'), bytes(''), bytes('56789'))).toBe(0xcbf4_3926);
});
