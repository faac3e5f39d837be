const LONGEST_WORD = 24;
const MOST_WORDS = 80;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー々]+|[\p{L}\p{N}]+/gu;
const ACCENTS = /[\u0300-\u036f]/g;
const WRITTEN_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
const SUCH_LETTERS = /[ßæœøłđðþ]/g;

/** The words by which format 4 finds a text. Frozen with its upgrade. */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  const plain = text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(SUCH_LETTERS, (letter) => WRITTEN_AS[letter] ?? letter);
  for (const [run] of plain.matchAll(RUNS)) {
    for (const word of UNSPACED.test(run) ? pairsOf(run) : [run.slice(0, LONGEST_WORD)]) words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return [...words].slice(0, MOST_WORDS);
}

function pairsOf(run: string): readonly string[] {
  const letters = Array.from(run);
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
