import { globSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

import { loadReader } from '../../../../utils/domain/quick-add';
import { type Example, faultsOf, readCorpus } from '../../../support/corpus';

/** Of a hundred lines so many are to be right in all that the corpus says of them. */
const RIGHT_OF_A_HUNDRED = 97;

const CORPORA = globSync('tests/corpora/*.txt').map((path) => ({
  name: path.replace(/^.*\/|\.txt$/g, ''),
  examples: readCorpus(path),
}));
const ALL = CORPORA.flatMap(({ examples }) => examples);

const languageOf = ({ locale }: Example) => locale.split('-')[0] ?? '';
const inLanguage = (language: string) => ALL.filter((example) => languageOf(example) === language);

beforeAll(async () => {
  for (const locale of new Set(ALL.map((example) => example.locale))) await loadReader(locale);
});

describe.each(CORPORA)('$name', ({ examples }) => {
  test(`at least ${RIGHT_OF_A_HUNDRED} lines of a hundred are read as they were meant`, () => {
    const wrong = examples.flatMap((example) => {
      const faults = faultsOf(example);
      return faults.length > 0 ? [`${example.line}: ${faults.join('; ')}`] : [];
    });
    const most = Math.floor((examples.length * (100 - RIGHT_OF_A_HUNDRED)) / 100);
    expect(wrong.slice(0, wrong.length > most ? undefined : 0)).toEqual([]);
  });
});

describe('the corpora', () => {
  test('hold at least 400 lines of English, 120 of them without a date', () => {
    expect(inLanguage('en').length).toBeGreaterThanOrEqual(400);
    expect(inLanguage('en').filter(({ due }) => due === 'none').length).toBeGreaterThanOrEqual(120);
  });

  test.each(['de', 'fr', 'es', 'pt', 'ja', 'zh'])('hold at least 60 lines of %s', (language) => {
    expect(inLanguage(language).length).toBeGreaterThanOrEqual(60);
  });

  test('have no line twice in one scene', () => {
    const seen = new Set<string>();
    const again = ALL.filter(({ line, now, locale }) => {
      const key = `${locale} ${now.toString()} ${line}`;
      const isKnown = seen.has(key);
      seen.add(key);
      return isKnown;
    });
    expect(again.map(({ line }) => line)).toEqual([]);
  });
});
