import { describe, expect, test } from 'vitest';
import { loadPrompts, promptAbout } from '../../../utils/domain/prompts';
import { en } from '../../../utils/domain/prompts/en';
import { projectFiles, projectText } from '../../support/repo/project-files';

const texts = en.map(({ text }) => text);
const asked = en.map((prompt) => promptAbout(prompt, 'Maya'));
const textsLike = (pattern: RegExp) => texts.filter((text) => pattern.test(text));

describe('our own prompts', () => {
  test('are at least 90', () => {
    expect(en.length).toBeGreaterThanOrEqual(90);
  });

  test('are only ever added to, each with a number of its own', () => {
    const numbers = en.map(({ id }) => id);
    expect(numbers.every((id) => Number.isSafeInteger(id) && id > 0 && id < 10_000)).toBe(true);
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(numbers);
  });

  test('are each asked once', () => {
    const plain = texts.map((text) => text.toLowerCase().replace(/[^a-z ]/g, ''));
    expect(plain.filter((text, index) => plain.indexOf(text) !== index)).toEqual([]);
  });

  test('are about someone, by name, and leave nothing else to fill in', () => {
    expect(texts.filter((text) => !text.includes('{name}'))).toEqual([]);
    expect(asked.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  test('fit a card in two or three lines', () => {
    expect(asked.filter((text) => text.length > 75)).toEqual([]);
  });

  test('are whole sentences, written with care', () => {
    expect(texts.filter((text) => !/^(\p{Lu}|\{name\} )/u.test(text) || !/[?.]$/.test(text))).toEqual([]);
    expect(textsLike(/['"]|\s\s|^\s|\s$/)).toEqual([]);
  });

  test('do not all open alike', () => {
    const opening = (text: string) => text.split(' ')[0] ?? '';
    const counts = Map.groupBy(texts, opening);
    const usual = [...counts].filter(([, alike]) => alike.length > texts.length / 3);
    expect(usual.map(([word]) => word)).toEqual([]);
    expect(counts.size).toBeGreaterThanOrEqual(10);
  });

  test('suit anyone, whoever they are', () => {
    expect(textsLike(/\b(he|she|him|his|hers?|(him|her)self|husband|wife|boss|mum|dad)\b/i)).toEqual([]);
  });

  test('shout at nobody, push nobody and rank nobody', () => {
    expect(textsLike(/!/)).toEqual([]);
    expect(textsLike(/\b(should|must|ought|forgot|fail\w*|guilt\w*|sorry|finally|at least)\b/i)).toEqual([]);
    expect(textsLike(/\b(more|most|better|best|worse|worst|than|favou?rite|always|never)\b/i)).toEqual([]);
    expect(textsLike(/\b(grateful|gratitude|thankful|bless\w*|lucky|amazing|perfect\w*|streak)\b/i)).toEqual(
      [],
    );
  });

  test('ask, now and then, what someone looks forward to', () => {
    const ahead = textsLike(/looking forward|hoping for|coming weeks|wish|free afternoon|plan\b/);
    expect(ahead.length).toBeGreaterThanOrEqual(4);
  });
});

test('a language without a list of its own is asked in English', async () => {
  expect(await loadPrompts('en')).toBe(en);
  expect(await loadPrompts('xx')).toBe(en);
  expect(await loadPrompts('constructor')).toBe(en);
});

test('the lists are read only when they are needed', () => {
  const product = ['components', 'entrypoints', 'utils'].flatMap((folder) => projectFiles(folder));
  const bound = /(from|import) '[^']*prompts\/\w\w'|from '\.\/en'/;
  const early = product.filter((path) => /\.tsx?$/.test(path) && bound.test(projectText(path)));
  expect(early.filter((path) => !path.startsWith('utils/i18n/'))).toEqual([]);
});

test('a prompt is asked with the name as it is, whatever characters it holds', () => {
  const prompt = { id: 1, text: 'What did {name} say, and how did {name} say it?' };
  expect(promptAbout(prompt, '$& {name}')).toBe('What did $& {name} say, and how did $& {name} say it?');
});
