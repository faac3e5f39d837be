import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREAS } from '../../../utils/domain/focus/area';
import { loadSmallActs } from '../../../utils/domain/small-acts';
import { en } from '../../../utils/domain/small-acts/en';
import { actAbout, namesSomeone } from '../../../utils/domain/small-acts/small-act';
import { smallActOf } from '../../../utils/domain/small-acts/small-act-of';
import { projectFiles, projectText } from '../../support/repo/project-files';
import { day } from '../../support/commitments';

const texts = en.map(({ text }) => text);
const named = en.map((act) => actAbout(act, 'Maya'));
const textsLike = (pattern: RegExp) => texts.filter((text) => pattern.test(text));
const TODAY = day('2026-11-18');
const idsOf = (count: number, given: Partial<Parameters<typeof smallActOf>[0]> = {}) =>
  Array.from(
    { length: count },
    (_, ahead) =>
      smallActOf({ day: TODAY.add({ days: ahead }), acts: en, name: 'Maya', area: 'evenings', ...given })?.id,
  );

describe('our own small acts', () => {
  test('are at least 64', () => {
    expect(en.length).toBeGreaterThanOrEqual(64);
  });

  test('are only ever added to, each with a number of its own', () => {
    const numbers = en.map(({ id }) => id);
    expect(numbers.every((id) => Number.isSafeInteger(id) && id > 0 && id < 10_000)).toBe(true);
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(numbers);
  });

  test('are each there once', () => {
    const plain = texts.map((text) => text.toLowerCase().replace(/[^a-z ]/g, ''));
    expect(plain.filter((text, index) => plain.indexOf(text) !== index)).toEqual([]);
  });

  test.each(AREAS)('fit every area, by at least five, also when nobody is there to name: %s', (area) => {
    const fitting = en.filter((act) => act.areas.includes(area));
    expect(fitting.length).toBeGreaterThanOrEqual(5);
    expect(fitting.filter((act) => !namesSomeone(act)).length).toBeGreaterThanOrEqual(4);
    expect(fitting.filter((act) => new Set(act.areas).size !== act.areas.length)).toEqual([]);
  });

  test('stand in one line, as a promise does', () => {
    expect(named.filter((text) => text.length > 66)).toEqual([]);
    expect(texts.filter((text) => !/^\p{Lu}/u.test(text) || /[.?!,;:]$/.test(text))).toEqual([]);
    expect(textsLike(/['"]|\s\s|^\s|\s$/)).toEqual([]);
    expect(named.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  test('read as a promise of one’s own, to nobody else', () => {
    expect(textsLike(/\b(you|your|yours|we|us|our)\b/i)).toEqual([]);
  });

  test('do not all open alike', () => {
    const counts = Map.groupBy(texts, (text) => text.split(' ')[0] ?? '');
    expect([...counts].filter(([, alike]) => alike.length > texts.length / 5)).toEqual([]);
    expect(counts.size).toBeGreaterThanOrEqual(25);
  });

  test('suit anyone, whoever they are', () => {
    expect(
      textsLike(/\b(he|she|him|his|hers?|(him|her)self|husband|wife|partner|boss|mum|dad|kids?)\b/i),
    ).toEqual([]);
  });

  test('shout at nobody, push nobody and rank nobody', () => {
    expect(textsLike(/!/)).toEqual([]);
    expect(textsLike(/\b(should|must|ought|forgot|fail\w*|guilt\w*|finally|at least)\b/i)).toEqual([]);
    expect(textsLike(/\b(most|better|best|worse|worst|favou?rite|always|never|every)\b/i)).toEqual([]);
    expect(textsLike(/\b(grateful|gratitude|bless\w*|lucky|amazing|perfect\w*|streak|score)\b/i)).toEqual([]);
  });
});

describe('the small act of a day', () => {
  test('is the one that every version with this deck has chosen', () => {
    expect([idsOf(4), idsOf(4, { area: undefined })]).toMatchInlineSnapshot(`
      [
        [
          15,
          46,
          29,
          8,
        ],
        [
          62,
          29,
          82,
          49,
        ],
      ]
    `);
  });

  test('is the same whatever order the deck is in', () => {
    expect(idsOf(30, { acts: [...en].reverse() })).toEqual(idsOf(30));
  });

  test.each([...AREAS, undefined])('does not return before all that fit had their day: %s', (area) => {
    const size = en.filter((act) => area === undefined || act.areas.includes(area)).length;
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 4000 }), (ahead) => {
        const round = Array.from(
          { length: size },
          (_, next) =>
            smallActOf({ day: TODAY.add({ days: ahead + next }), acts: en, name: 'Maya', area })?.id,
        );
        expect(new Set(round).size).toBe(size);
      }),
      { numRuns: 20 },
    );
  });

  test('moves on with “Another one” through all that fit, and then begins again', () => {
    const fitting = en.filter((act) => act.areas.includes('mornings'));
    const ids = fitting.map((_, skipped) => idsOf(1, { area: 'mornings', skipped })[0]);
    expect(new Set(ids)).toEqual(new Set(fitting.map(({ id }) => id)));
    expect(idsOf(1, { area: 'mornings', skipped: fitting.length })).toEqual(ids.slice(0, 1));
  });

  test('fits the focus', () => {
    for (const id of idsOf(60)) expect(en.find((act) => act.id === id)?.areas).toContain('evenings');
  });

  test('names nobody when there is nobody', () => {
    const acts = idsOf(60, { name: undefined }).map((id) => en.find((act) => act.id === id)!);
    expect(acts.filter(namesSomeone)).toEqual([]);
  });

  test('passes over what was promised already, while anything else fits', () => {
    const first = smallActOf({ day: TODAY, acts: en, area: 'evenings', name: 'Maya' })!;
    const [next] = idsOf(1, { loggedTexts: [actAbout(first, 'Maya').toUpperCase()] });
    expect(next).toEqual(idsOf(1, { skipped: 1 })[0]);
    expect(idsOf(1, { loggedTexts: named })).toEqual([first.id]);
  });

  test('is nothing where nothing fits', () => {
    expect(smallActOf({ day: TODAY, acts: [] })).toBeUndefined();
    const about = { id: 1, text: 'Call {name}', areas: [] };
    expect(smallActOf({ day: TODAY, acts: [about] })).toBeUndefined();
    expect(smallActOf({ day: TODAY, acts: [about], area: 'evenings', name: 'Maya' })).toBeUndefined();
    expect(smallActOf({ day: TODAY, acts: [about], name: 'Maya' })).toBe(about);
  });
});

test('a language without a deck of its own has the English one', async () => {
  expect(await loadSmallActs('en')).toBe(en);
  expect(await loadSmallActs('xx')).toBe(en);
  expect(await loadSmallActs('constructor')).toBe(en);
});

test('the deck is read only when it is needed', () => {
  const product = ['components', 'entrypoints', 'utils'].flatMap((folder) => projectFiles(folder));
  const bound = /from '[^']*small-acts\/en'/;
  expect(product.filter((path) => /\.tsx?$/.test(path) && bound.test(projectText(path)))).toEqual([]);
});

test('an act is said with the name as it is, whatever characters it holds', () => {
  const act = { id: 1, text: 'Ask {name} what {name} meant', areas: [] };
  expect(actAbout(act, '$& {name}')).toBe('Ask $& {name} what $& {name} meant');
});
