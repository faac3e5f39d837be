import type { LaterTexts } from './later-texts';

/** A small number in words ("three"), a greater one in digits. */
export function countInWords(count: number, say: LaterTexts['say']): string {
  const word = WORDS.find((it) => it === count);
  return word === undefined ? String(count) : say(`number.${word}`);
}

const WORDS = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
