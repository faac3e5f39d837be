import { expect, test } from 'vitest';
import { DICTIONARIES } from '../../../utils/sync/dictionary';
import { projectText } from '../../support/repo/project-files';

const SENTENCES = projectText('bench/sentences/wordnet.txt').trimEnd().split('\n');
/** Three words in a row are ordinary English ("a lot of"); four are a turn of phrase. */
const RUN = 4;

/** Whatever stands between them, and in whatever case. */
function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  // One of fewer words is a run of its own.
  const starts = Math.max(words.length - RUN + 1, 1);
  return Array.from({ length: starts }, (_, at) =>
    words
      .slice(at, at + RUN)
      .join(' ')
      .replaceAll('’', "'"),
  );
}

const TURNS_OF_PHRASE = new Set(SENTENCES.flatMap(runsOf));

test('the bench has at least 4,000 sentences, each once, of 41 characters on average, give or take one', () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(4_000);
  expect(new Set(SENTENCES).size).toBe(SENTENCES.length);
  expect(Math.abs(SENTENCES.join('').length / SENTENCES.length - 41)).toBeLessThanOrEqual(1);
});

test.each([...DICTIONARIES])('dictionary %i has no turn of phrase from the bench', (_, bytes) => {
  const texts = new TextDecoder().decode(bytes).split('\0');
  expect(texts.filter((text) => runsOf(text).some((run) => TURNS_OF_PHRASE.has(run)))).toEqual([]);
});
