/**
 * `node bench/sentences/pick.ts <folder with WordNet's data.verb, data.noun, data.adj and data.adv>`: picks the bench's
 * sentences out of the usage examples and writes them beside this file. README.md here says why these.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHORTEST = 25;
const LONGEST = 100;
const PLAIN = /^[A-Za-z](?!.* {2})[\w ,.'!?;:-]*[\w.'!?]$/;
/** Someone speaks of themselves or to someone, as in a promise. */
const SPOKEN = /\b(I|me|my|mine|we|us|our|ours|you|your|yours)\b/i;
/** What a list of promises need not hold. */
const UNFIT = /\b(abort|bomb|drunk|fuck|holocaust|impregnat|kill|murder|porn|sex|slave|terror)/i;

const folder = process.argv[2] ?? '.';
const sentences = ['verb', 'noun', 'adj', 'adv'].flatMap((part) =>
  readFileSync(join(folder, `data.${part}`), 'latin1')
    .split('\n')
    .flatMap((line) => {
      const [words = '', gloss = ''] = line.split(' | ');
      const isRequest = part === 'verb' ? startsWithOneOf(verbsOf(words)) : () => false;
      return Array.from(gloss.matchAll(/"([^"]*)"/g), ([, example = '']) => example).filter(
        (example) => SPOKEN.test(example) || isRequest(example),
      );
    }),
);
const fit = [...new Set(sentences)].filter(
  (sentence) =>
    sentence.length >= SHORTEST &&
    sentence.length <= LONGEST &&
    PLAIN.test(sentence) &&
    !UNFIT.test(sentence),
);
writeFileSync(join(import.meta.dirname, 'wordnet.txt'), `${fit.join('\n')}\n`);
console.log(`${fit.length} sentences, ${fit.join('').length / fit.length} characters on average`);

/** The first words of a line's verbs: offset, file, part of speech and number of words (in base 16) stand before them. */
function verbsOf(words: string): readonly string[] {
  const parts = words.split(' ');
  const count = Number.parseInt(parts[3] ?? '0', 16);
  return Array.from({ length: count || 0 }, (_, index) => parts[4 + 2 * index]?.split('_')[0] ?? '');
}

/** A sentence that begins with the very verb it is an example of asks for something. */
function startsWithOneOf(verbs: readonly string[]): (sentence: string) => boolean {
  return (sentence) => verbs.some((verb) => sentence.toLowerCase().startsWith(`${verb.toLowerCase()} `));
}
