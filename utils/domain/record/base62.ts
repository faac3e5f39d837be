/** In code order, so that comparing two texts of one width compares the numbers they stand for. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A whole number in base 62 (`0-9A-Za-z`), padded with zeros to `width` characters.
 * @throws RangeError when the number is negative, no integer, or does not fit.
 */
export function toBase62(value: number, width: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 62 ** width) {
    throw new RangeError(`${value} does not fit ${width} base 62 digits`);
  }
  let text = '';
  for (let rest = value, digit = 0; digit < width; digit++, rest = Math.floor(rest / 62)) {
    text = DIGITS.charAt(rest % 62) + text;
  }
  return text;
}

/** The number a base 62 text stands for, or undefined when it holds a foreign character. */
export function fromBase62(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 62 + digit;
  }
  return value;
}
