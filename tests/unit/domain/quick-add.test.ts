import { beforeAll, describe, expect, test } from 'vitest';
import type { Due } from '../../../utils/domain/due';
import { type KnownPerson, loadReader, type QuickAdd, readQuickAdd } from '../../../utils/domain/quick-add';
import { at, byDay, here, idOf } from '../../support/commitments';

/** A Wednesday. */
const NOW = here('2026-11-18T10:30[Europe/Berlin]');
const person = (number: number, name: string): KnownPerson => ({ id: idOf(number), name, aliases: [] });
const MUM = person(1, 'Mum');
const MAY = person(2, 'May');
const WILL = person(3, 'Will');
const SUNNY = person(4, 'Sunny');
const JUNE = person(6, 'June');
const PEOPLE = [MUM, MAY, WILL, SUNNY, JUNE];
const read = (line: string, { locale = 'en-GB', now = NOW, people = PEOPLE } = {}) =>
  readQuickAdd(line, { now, people, locale });

beforeAll(async () => {
  await loadReader('en-GB');
  await loadReader('en-US');
});

/** What was understood, with spans as the words they mark. */
function understood(line: string, result: QuickAdd = read(line)) {
  const { text, due, person: someone, spans } = result;
  const marked = Object.fromEntries(spans.map(({ kind, start, end }) => [kind, line.slice(start, end)]));
  return { text, ...(due && { due }), ...(someone && { person: someone }), marked };
}

describe('a line', () => {
  test('keeps its @ out of its words', () => {
    expect(understood('Ask @Mum about it')).toEqual({
      text: 'Ask Mum about it',
      person: { id: MUM.id },
      marked: { person: '@Mum' },
    });
  });

  test('names what, whom and when', () => {
    expect(read('Call Mum tomorrow 5pm')).toStrictEqual({
      text: 'Call Mum',
      due: at('2026-11-19', '17:00'),
      person: { id: MUM.id },
      alternatives: [],
      spans: [
        { kind: 'person', start: 5, end: 8 },
        { kind: 'due', start: 9, end: 21 },
      ],
    });
  });

  test('keeps a name as it is written', () => {
    expect(read('Ask @A$$AP about it', { people: [person(5, 'A$$AP')] }).text).toBe('Ask A$$AP about it');
  });

  test('that names nothing is its own words', () => {
    expect(read('  Water the plants ')).toStrictEqual({
      text: 'Water the plants',
      alternatives: [],
      spans: [],
    });
    expect(read('')).toStrictEqual({ text: '', alternatives: [], spans: [] });
  });

  test('that is only a date keeps it as its words', () => {
    expect(understood('tomorrow')).toEqual({
      text: 'tomorrow',
      due: byDay('2026-11-19'),
      marked: { due: 'tomorrow' },
    });
  });

  test('is read alike every time', () => {
    expect(read('Call Mum on Friday at 5')).toStrictEqual(read('Call Mum on Friday at 5'));
  });
});

describe('known names win over date words', () => {
  test.each<[string, string, KnownPerson, Due | undefined, string | undefined]>([
    ['Call May on Friday', 'Call May', MAY, byDay('2026-11-20'), 'on Friday'],
    ['Call May', 'Call May', MAY, undefined, undefined],
    ['walk with May', 'walk with May', MAY, undefined, undefined],
    ['Call June', 'Call June', JUNE, undefined, undefined],
    ['June needs a lift on Friday', 'June needs a lift', JUNE, byDay('2026-11-20'), 'on Friday'],
    ['Help Will tomorrow', 'Help Will', WILL, byDay('2026-11-19'), 'tomorrow'],
    ['Sunny in the garden', 'Sunny in the garden', SUNNY, undefined, undefined],
    ['On Sunday call May', 'call May', MAY, byDay('2026-11-22'), 'On Sunday'],
  ])('%s', (line, text, known, due, words) => {
    const { marked, ...rest } = understood(line);
    expect(rest).toEqual({ text, person: { id: known.id }, ...(due && { due }) });
    expect(marked).toEqual({ person: known.name, ...(words && { due: words }) });
  });

  test.each(['I may call', 'You will see', 'It is sunny', 'Maybe tomorrow'])(
    'but a word is no name: %s',
    (line) => {
      expect(read(line).person).toBeUndefined();
    },
  );
});

describe('a date counts', () => {
  test.each<[string, string, string, Due, string]>([
    ['at the end', 'Water the plants tomorrow', 'Water the plants', byDay('2026-11-19'), 'tomorrow'],
    [
      'at the end, before a full stop',
      'Water them, tomorrow.',
      'Water them.',
      byDay('2026-11-19'),
      'tomorrow',
    ],
    [
      'whatever else looks like one',
      'Read the Monday report tomorrow',
      'Read the Monday report',
      byDay('2026-11-19'),
      'tomorrow',
    ],
    ['at the start', 'Tomorrow: water the plants', 'water the plants', byDay('2026-11-19'), 'Tomorrow'],
    ['after by', 'Finish by Friday the report', 'Finish the report', byDay('2026-11-20'), 'by Friday'],
    ['after on', 'Tell them on Friday about it', 'Tell them about it', byDay('2026-11-20'), 'on Friday'],
    ['after at', 'Ring at 5pm the plumber', 'Ring the plumber', at('2026-11-18', '17:00'), 'at 5pm'],
    ['after in', 'Ring in 2 hours the plumber', 'Ring the plumber', at('2026-11-18', '12:30'), 'in 2 hours'],
    [
      'after before: the day before',
      'Pay before Friday the rent',
      'Pay the rent',
      byDay('2026-11-19'),
      'before Friday',
    ],
  ])('%s', (_sentence, line, text, due, words) => {
    expect(understood(line)).toEqual({ text, due, marked: { due: words } });
  });

  test.each([
    ['inside the line without such a word', 'Read the Monday report again'],
    ['after for, where it says what for', 'Buy candles for Sunday dinner'],
    ['inside a word', 'Move old monitor'],
    ['inside a word, at the start', 'Monitor the oven'],
    ['inside a word of other letters', 'Satıcıyı ara'],
    ['where words only look like dates', 'I sat with Sun'],
    ['after with, where it is somebody', 'Walk with Sun'],
    ['in the past', 'Call the plumber yesterday'],
    ['which no calendar has', 'Pay the rent on 30 February'],
  ])('not %s', (_sentence, line) => {
    expect(understood(line)).toEqual({ text: line, marked: {} });
  });

  test.each<[string, string, Due, Due]>([
    [
      'Tomorrow water the plants on Friday',
      'water the plants on Friday',
      byDay('2026-11-19'),
      byDay('2026-11-20'),
    ],
    [
      'Tomorrow water the plants by Friday',
      'Tomorrow water the plants',
      byDay('2026-11-20'),
      byDay('2026-11-19'),
    ],
    ['Water the plants tomorrow or Friday', 'Water the plants', byDay('2026-11-19'), byDay('2026-11-20')],
  ])(
    'of two the one that names the end, else the first, and the other is offered: %s',
    (line, text, due, other) => {
      const reading = read(line);
      expect({ text: reading.text, due: reading.due, others: reading.alternatives }).toEqual({
        text,
        due,
        others: [other],
      });
    },
  );

  test.each<[string, string, Due]>([
    ['3/4', 'en-GB', byDay('2027-04-03')],
    ['3/4', 'en-US', byDay('2027-03-04')],
    ['5/1', 'en-GB', byDay('2027-01-05')],
    ['5/1', 'en-US', byDay('2027-05-01')],
  ])('in the order of the region: %s in %s', (words, locale, due) => {
    expect(read(`Pay the rent ${words}`, { locale }).due).toEqual(due);
  });

  test('once the reader was loaded', () => {
    expect(read('Water the plants tomorrow', { locale: 'en-NZ' })).toStrictEqual({
      text: 'Water the plants tomorrow',
      alternatives: [],
      spans: [],
    });
  });
});

test('what was turned back into words stays words', () => {
  const leave = (...kinds: ('due' | 'person')[]) =>
    understood(
      'Call Mum tomorrow',
      readQuickAdd('Call Mum tomorrow', { now: NOW, people: PEOPLE, locale: 'en-GB', leave: new Set(kinds) }),
    );
  expect(leave('due')).toEqual({
    text: 'Call Mum tomorrow',
    person: { id: MUM.id },
    marked: { person: 'Mum' },
  });
  expect(leave('person')).toEqual({
    text: 'Call Mum',
    due: byDay('2026-11-19'),
    marked: { due: 'tomorrow' },
  });
  expect(leave('due', 'person')).toEqual({ text: 'Call Mum tomorrow', marked: {} });
});

test('a language without a table of its own reads as English', async () => {
  await loadReader('nl-NL');
  expect(read('Bel Mum tomorrow', { locale: 'nl-NL' })).toMatchObject({
    text: 'Bel Mum',
    due: byDay('2026-11-19'),
  });
});
