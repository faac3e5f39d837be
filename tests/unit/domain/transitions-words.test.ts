import { describe, expect, test } from 'vitest';
import { SOMEDAY } from '../../../utils/domain/due';
import { type Draft, hideWords, log, reword } from '../../../utils/domain/transitions';
import { at, byDay, byWeek, here, idOf } from '../../support/commitments';

const NOW = here('2026-11-18T10:30[Europe/Berlin]');
const logged = (draft: Draft) => log(draft, NOW);
const refused = (reason: string) => ({ ok: false, reason });

describe('log', () => {
  test('asks for nothing but words: myself and someday go without saying', () => {
    expect(logged({ text: 'Water the plants' })).toStrictEqual({
      ok: true,
      patch: { text: 'Water the plants' },
    });
    expect(logged({ text: 'Water the plants', due: SOMEDAY, cue: ' ' })).toStrictEqual({
      ok: true,
      patch: { text: 'Water the plants' },
    });
  });

  test('takes a person, a due and a cue', () => {
    const due = at('2026-11-18', '19:00');
    expect(logged({ text: 'Call', person: idOf(7), due, cue: ' when I  close the laptop ' })).toStrictEqual({
      ok: true,
      patch: { text: 'Call', person: idOf(7), due, cue: 'when I close the laptop' },
    });
  });

  test.each([
    ['a moment that is now', at('2026-11-18', '10:30')],
    ['a moment that has passed where it was said', at('2026-11-18', '11:00', 'Europe/Athens')],
    ['yesterday', byDay('2026-11-17')],
    ['a week that is over', byWeek('2026-11-17')],
  ])('refuses a due in the past: %s', (_sentence, due) => {
    expect(logged({ text: 'Call', due })).toEqual(refused('due-in-past'));
  });

  test.each([
    ['the next minute', at('2026-11-18', '10:31')],
    ['a moment that has passed here but not where it was said', at('2026-11-18', '10:00', 'Europe/London')],
    ['today', byDay('2026-11-18')],
    ['a week that ends today', byWeek('2026-11-18')],
  ])('takes %s', (_sentence, due) => {
    expect(logged({ text: 'Call', due })).toStrictEqual({ ok: true, patch: { text: 'Call', due } });
  });

  test('today ends at midnight where the person is', () => {
    const draft = { text: 'Call', due: byDay('2026-11-17') };
    const stillThere = here('2026-11-18T10:30[Europe/Berlin]').withTimeZone('Pacific/Pago_Pago');
    expect(log(draft, stillThere)).toMatchObject({ ok: true });
  });

  test('takes a lead time of its own, as long as there is a due to lead to', () => {
    const due = byDay('2026-11-20');
    expect(logged({ text: 'Call', due, leadMinutes: 30 })).toStrictEqual({
      ok: true,
      patch: { text: 'Call', due, leadMinutes: 30 },
    });
    expect(logged({ text: 'Call', due, leadMinutes: 60 })).toStrictEqual({
      ok: true,
      patch: { text: 'Call', due },
    });
    expect(logged({ text: 'Call', leadMinutes: 30 })).toStrictEqual({ ok: true, patch: { text: 'Call' } });
  });

  test('takes a cue of 600 bytes at most', () => {
    const draft = (cue: string) => logged({ text: 'Call', cue });
    expect(draft('語'.repeat(200))).toMatchObject({ ok: true });
    expect(draft('🌱'.repeat(150))).toMatchObject({ ok: true });
    expect(draft('🌱'.repeat(150) + '.').ok).toBe(false);
  });
});

describe.each([
  ['logged', (text: string) => logged({ text })],
  ['edited', (text: string) => reword(text)],
])('words that are %s', (_when, write) => {
  const wordsOf = (text: string) => write(text);
  const taken = (text: string) => ({ ok: true, patch: { text } });

  test.each([
    ['one character', 'x', 'x'],
    [
      'spaces around and line breaks within become single spaces',
      '  Call\n\tMaya \u00a0 today ',
      'Call Maya today',
    ],
    ['composed characters', 'Cafe\u0301', 'Caf\u00e9'],
    ['emoji with all their parts', '👩\u200d👩\u200d👧 🏳️\u200d🌈', '👩\u200d👩\u200d👧 🏳️\u200d🌈'],
    ['right-to-left text', 'להתקשר לאמא', 'להתקשר לאמא'],
    ['a lone half of an emoji is replaced', 'Call \ud83d!', 'Call \ufffd!'],
    ['the other half as well', 'Call \ude00!', 'Call \ufffd!'],
    ['NUL is removed', 'Ca\u0000ll', 'Call'],
    ['NUL between a letter and its accent as well', 'Cafe\u0000\u0301', 'Caf\u00e9'],
  ])('are normalised: %s', (_sentence, typed, text) => {
    expect(wordsOf(typed)).toStrictEqual(taken(text));
  });

  test.each([
    ['no character', ''],
    ['spaces', ' \n\t\u00a0\u2003'],
    ['NUL', '\u0000'],
  ])('are not empty: %s', (_sentence, typed) => {
    expect(wordsOf(typed)).toEqual(refused('empty'));
  });

  test.each([
    ['1,000 characters', 'x'.repeat(1000)],
    ['1,000 characters of three bytes', '語'.repeat(1000)],
    ['750 emoji, which are 3,000 bytes', '🌱'.repeat(750)],
  ])('may be long: %s', (_sentence, text) => {
    expect(wordsOf(text)).toStrictEqual(taken(text));
  });

  test('are measured once they are normalised', () => {
    expect(wordsOf(` ${'e\u0301'.repeat(1000)} `)).toStrictEqual(taken('\u00e9'.repeat(1000)));
  });

  test.each([
    ['1,001 characters', 'x'.repeat(1001)],
    ['3,001 bytes', '🌱'.repeat(750) + 'x'],
  ])('may not be too long: %s', (_sentence, text) => {
    expect(wordsOf(text)).toEqual(refused('too-long'));
  });
});

test('hiding the words hides those of the cue too, and writes nothing else: the outcome stays', () => {
  expect(hideWords()).toStrictEqual({ ok: true, patch: { text: undefined, cue: undefined } });
});
