/**
 * A line as the reader compares it: lower case, without accents, with plain digits, quotes and spaces. As long as the
 * line itself, UTF-16 unit for unit, so that a place in one is a place in the other.
 */
export function fold(line: string): string {
  let folded = '';
  for (let at = 0; at < line.length; at++) folded += foldedUnit(line.charAt(at));
  return folded;
}

const FOLDED = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['´', "'"],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['～', '~'],
  ['〜', '~'],
  ['、', ','],
  ['。', '.'],
]);

function foldedUnit(unit: string): string {
  if (unit <= '\u007f') return unit.toLowerCase();
  let folded = FOLDED.get(unit);
  if (folded === undefined) {
    folded = foldedFurther(unit);
    FOLDED.set(unit, folded);
  }
  return folded;
}

function foldedFurther(unit: string): string {
  if (/[\s\u3000]/.test(unit)) return ' ';
  // Kana and Hangul are no letters with accents: が is not か.
  const isPlain = /[\u3040-\u30ff\u1100-\u11ff\uac00-\ud7af]/.test(unit);
  const [base = unit] = isPlain ? unit : unit.normalize('NFKD');
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
