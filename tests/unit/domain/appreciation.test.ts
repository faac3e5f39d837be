import { describe, expect, test } from 'vitest';
import {
  type Appreciation,
  appreciationFrom,
  type AppreciationPatch,
  cellsOfAppreciation,
  note,
  say,
  type Way,
} from '../../../utils/domain/appreciation';
import { resurfacing } from '../../../utils/domain/daily-prompt';
import { type Person, personFrom } from '../../../utils/domain/person';
import { cellsOfPerson } from '../../../utils/domain/person-cells';
import type { CellValue, Row } from '../../../utils/domain/record/row';
import { day, idOf } from '../../support/commitments';

const ID = idOf(1);
const MAYA = idOf(7);
const WEDNESDAY = 2513;
const row = (v: Row['v']): Row => ({ id: ID, v, s: {} });
const NOTED: Row['v'] = { text: 'They waited for me', person: MAYA, day: WEDNESDAY };
const noted = (text: string) => note({ text, person: MAYA, day: day('2026-11-18') });
const patchOf = (text: string): AppreciationPatch => {
  const answer = noted(text);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.patch;
};

describe('what was noticed', () => {
  test('is noted with its words, person and day, and is not said yet', () => {
    expect(cellsOfAppreciation(patchOf('They waited for me'))).toStrictEqual(NOTED);
  });

  test('is read as it was noted', () => {
    expect(appreciationFrom(row(NOTED))).toStrictEqual({
      id: ID,
      text: 'They waited for me',
      person: MAYA,
      day: day('2026-11-18'),
    });
  });

  test('is noted in normal words', () => {
    expect(patchOf('  They\n waited\u0000 at the cafe\u0301 ').text).toBe('They waited at the café');
  });

  test.each([
    ['no character', '', 'empty'],
    ['nothing but spaces', ' \n\u00a0', 'empty'],
    ['1,001 characters', 'x'.repeat(1001), 'too-long'],
    ['3,001 bytes', '🌱'.repeat(750) + 'x', 'too-long'],
  ])('is refused with %s', (_sentence, text, reason) => {
    expect(noted(text)).toStrictEqual({ ok: false, reason });
  });

  test.each([
    ['one character', 'x'],
    ['1,000 characters of three bytes', '語'.repeat(1000)],
    ['750 emoji, which are 3,000 bytes', '🌱'.repeat(750)],
  ])('may be %s', (_sentence, text) => {
    expect(patchOf(text).text).toBe(text);
  });

  test.each([
    ['before 2020', '1980-01-01', '2020-01-01'],
    ['after 2099', '2199-12-31', '2099-12-31'],
  ])('is not lost by a clock that shows a day %s', (_sentence, clock, kept) => {
    const answer = note({ text: 'They waited', person: MAYA, day: day(clock) });
    const cells = answer.ok ? cellsOfAppreciation(answer.patch) : {};
    expect(appreciationFrom(row(cells))?.day).toEqual(day(kept));
  });
});

describe('what was said to them', () => {
  const saidAs = (said: Parameters<typeof say>[0]) => cellsOfAppreciation(say(said));

  test.each<[Way, number]>([
    ['words', 1],
    ['touch', 2],
    ['deed', 3],
  ])('keeps the day and the way: %s', (how, code) => {
    const cells = saidAs({ on: day('2026-11-19'), how });
    expect(cells).toStrictEqual({ saidOn: WEDNESDAY + 1, how: code });
    expect(appreciationFrom(row({ ...NOTED, ...cells }))).toStrictEqual({
      id: ID,
      text: 'They waited for me',
      person: MAYA,
      day: day('2026-11-18'),
      saidOn: day('2026-11-19'),
      how,
    });
  });

  test('needs no way', () => {
    const read = appreciationFrom(row({ ...NOTED, ...saidAs({ on: day('2026-11-19') }) }));
    expect(read).toMatchObject({ saidOn: day('2026-11-19') });
    expect(read).not.toHaveProperty('how');
  });

  test('can be said again in another way, or in none: the old way does not stay behind', () => {
    const first = saidAs({ on: day('2026-11-19'), how: 'touch' });
    const again = saidAs({ on: day('2026-11-20') });
    expect({ ...first, ...again }).toStrictEqual({ saidOn: WEDNESDAY + 2, how: null });
  });

  test('is unsaid when its day was cleared', () => {
    const unsaid = appreciationFrom(row({ ...NOTED, saidOn: null, how: 1 }));
    expect(unsaid).toStrictEqual(appreciationFrom(row(NOTED)));
  });

  test('in a way that only a newer version knows is still said', () => {
    const newer = appreciationFrom(row({ ...NOTED, saidOn: WEDNESDAY, how: 9 }));
    expect(newer).toMatchObject({ saidOn: day('2026-11-18') });
    expect(newer).not.toHaveProperty('how');
  });
});

test.each<[string, CellValue | undefined]>([
  ['text', undefined],
  ['text', null],
  ['text', 5],
  ['person', undefined],
  ['person', null],
  ['person', 5],
  ['day', undefined],
  ['day', null],
  ['day', 'today'],
  ['day', 2.5],
  ['day', -1],
  ['day', 29_220],
  ['day', 2 ** 53],
  ['saidOn', 'today'],
  ['saidOn', 2 ** 40],
  ['how', 'words'],
])('a row whose %s is of no form we know is kept, not shown: %j', (field, value) => {
  const cells = Object.entries({ ...NOTED, [field]: value }).filter(([, cell]) => cell !== undefined);
  expect(appreciationFrom(row(Object.fromEntries(cells) as Row['v']))).toBeUndefined();
});

describe('earlier ones', () => {
  const TODAY = day('2026-11-18');
  const BEN = idOf(8);
  const thanks = (id: number, ago: number, person = MAYA): Appreciation => ({
    id: idOf(100 + id),
    text: 'They waited',
    person,
    day: TODAY.subtract({ days: ago }),
  });

  test.each([30, 90, 365])('come back after %i days, on that day', (ago) => {
    const around = [thanks(1, ago - 1), thanks(2, ago), thanks(3, ago + 1)];
    expect(resurfacing(around, TODAY)).toEqual([around[1]]);
  });

  test('do not come back on any other day of two years', () => {
    const others = Array.from({ length: 730 }, (_, ago) => ago).filter((ago) => ![30, 90, 365].includes(ago));
    expect(
      resurfacing(
        others.map((ago) => thanks(ago, ago)),
        TODAY,
      ),
    ).toEqual([]);
  });

  test('come back latest first', () => {
    const [year, quarter, month, later] = [thanks(9, 365), thanks(2, 90), thanks(3, 30), thanks(4, 30)];
    expect(resurfacing([year, month, later, quarter], TODAY)).toEqual([later, month, quarter, year]);
  });

  test('stay away when no prompts are wanted about the person', () => {
    const both = [thanks(1, 30), thanks(2, 30, BEN)];
    const ben: Person = { id: BEN, name: 'Ben', aliases: [], noPrompts: true };
    expect(resurfacing(both, TODAY, [ben, { id: MAYA, name: 'Maya', aliases: [] }])).toEqual([both[0]]);
  });
});

describe('a person’s record, about prompts,', () => {
  const named = (v: Row['v']): Row => ({ id: MAYA, v: { name: 'Maya', ...v }, s: {} });
  const MAYA_READ = { id: MAYA, name: 'Maya', aliases: [] };

  test('says nothing about prompts until there is something to say', () => {
    expect(personFrom(named({}))).toStrictEqual(MAYA_READ);
    expect(personFrom(named({ noPrompts: null, shown: null }))).toStrictEqual(MAYA_READ);
    expect(personFrom(named({ noPrompts: 0, shown: [] }))).toStrictEqual(MAYA_READ);
  });

  test('keeps that no prompts are wanted, and that they are again', () => {
    expect(cellsOfPerson({ noPrompts: true })).toStrictEqual({ noPrompts: 1 });
    expect(cellsOfPerson({ noPrompts: false })).toStrictEqual({ noPrompts: null });
    expect(personFrom(named({ noPrompts: 1 }))).toStrictEqual({ ...MAYA_READ, noPrompts: true });
  });

  test('keeps what was shown, day by day', () => {
    const shown = [
      { day: 2500, prompt: 4 },
      { day: 2513, prompt: 7 },
    ];
    expect(cellsOfPerson({ shown })).toStrictEqual({ shown: [2500, 4, 2513, 7] });
    expect(personFrom(named({ shown: [2500, 4, 2513, 7] }))).toStrictEqual({ ...MAYA_READ, shown });
  });

  test.each<[CellValue]>([['today'], [7], [[2513]], [['today', 7]], [[2513, 'seven']], [[0.5, 7]]])(
    'is read even when what was shown is of no form we know: %j',
    (shown) => expect(personFrom(named({ shown }))).toStrictEqual(MAYA_READ),
  );
});
