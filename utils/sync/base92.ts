/**
 * Bytes as text that costs one byte a character in every browser's quota: printable ASCII without `"`, `\` and `<`.
 * 13 bits, high bits first, become two characters; the last group is filled with zero bits (docs/sync.md §3.1).
 */
const BASE = 92;
const GROUP_BITS = 13;
const GROUPS = 2 ** GROUP_BITS;

const DIGITS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => !'"\\<'.includes(character),
);
const VALUES = new Int8Array(128).fill(-1);
for (const [value, character] of DIGITS.entries()) VALUES[character.charCodeAt(0)] = value;

export function toBase92(bytes: Uint8Array): string {
  let text = '';
  let group = 0;
  let bits = 0;
  const emit = (value: number) => {
    text += (DIGITS[Math.floor(value / BASE)] ?? '') + (DIGITS[value % BASE] ?? '');
  };
  for (const byte of bytes) {
    group = group * 256 + byte;
    bits += 8;
    if (bits < GROUP_BITS) continue;
    bits -= GROUP_BITS;
    emit(group >>> bits);
    group %= 2 ** bits;
  }
  if (bits > 0) emit(group << (GROUP_BITS - bits));
  return text;
}

/**
 * The bytes of a text, or undefined when no bytes give it: a foreign character, an odd length, a pair that is no 13
 * bits, an end that is not filled with zeros. Zero bits that filled the last group may come out as one more byte of zero.
 */
export function fromBase92(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0) return undefined;
  const bytes = new Uint8Array(Math.floor(((text.length / 2) * GROUP_BITS) / 8));
  let at = 0;
  let group = 0;
  let bits = 0;
  for (let index = 0; index < text.length; index += 2) {
    const high = VALUES[text.charCodeAt(index)] ?? -1;
    const low = VALUES[text.charCodeAt(index + 1)] ?? -1;
    const value = high * BASE + low;
    if (high < 0 || low < 0 || value >= GROUPS) return undefined;
    group = (group << GROUP_BITS) | value;
    bits += GROUP_BITS;
    for (; bits >= 8; at++) {
      bits -= 8;
      bytes[at] = group >>> bits;
      group &= (1 << bits) - 1;
    }
  }
  return group === 0 ? bytes : undefined;
}
