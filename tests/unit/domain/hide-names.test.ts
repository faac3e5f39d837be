import { expect, test } from 'vitest';

import { nameMask } from '../../../utils/domain/hide-names';
import type { Person } from '../../../utils/domain/person';

/** A name, and what else they go by. */
type Names = readonly [name: string, ...aliases: string[]];

const people = (names: readonly Names[]): readonly Person[] =>
  names.map(([name, ...aliases], index) => ({ id: String(index), name, aliases }));

/** A text as it is seen while these people are hidden. */
const seen = (text: string, ...names: readonly Names[]) => nameMask(people(names), 'someone')(text);

test('names and aliases go, wherever they stand and however they are written', () => {
  expect(seen('Call Mum, MUM and mama', ['Mum', 'Mama'])).toBe('Call someone, someone and someone');
});

test('an s after a name stays', () => {
  expect(seen('Bring back Tom’s drill, Toms drill', ['Tom'])).toBe(
    'Bring back someone’s drill, someones drill',
  );
});

test('words that only begin or end like a name stay', () => {
  expect(seen('Sample the jam with Samantha', ['Sam'])).toBe('Sample the jam with Samantha');
});

test('of two names that share words the longer one goes whole', () => {
  expect(seen('Meet Anna Maria', ['Anna'], ['Anna Maria'], ['Maria'])).toBe('Meet someone');
});

test('a name that is a word as well goes only where it is written as the name', () => {
  expect(seen('I will ask Will whether May may', ['Will'], ['May'])).toBe(
    'I will ask someone whether someone may',
  );
});

test('where people write without spaces a name is found inside the line', () => {
  expect(seen('田中さんに電話する', ['田中'])).toBe('someoneさんに電話する');
});

test('names in other letters, with signs and with emoji go as well', () => {
  expect(seen('שרה בן־דוד and 👩🏽‍🚀 Jo and A.*', ['שרה בן־דוד'], ['👩🏽‍🚀 Jo'], ['A.*'])).toBe(
    'someone and someone and someone',
  );
});

test('each word of a longer name goes by itself, but not the small words in it', () => {
  expect(seen('Ask Anna, Mr Schmidt and the boss from work', ['Anna Schmidt'], ['Jo from work'])).toBe(
    'Ask someone, Mr someone and the boss from work',
  );
});

test('apostrophes and accents may differ', () => {
  expect(seen("O'Brien, O’Brien, Zoe and Zoë", ['O’Brien'], ['Zoë'])).toBe(
    'someone, someone, someone and someone',
  );
  expect(seen('Zoë', ['Zoe'])).toBe('someone');
});

test('Hebrew and Arabic names go with what is written onto them', () => {
  expect(seen('להתקשר לאמא', ['אמא'])).toBe('להתקשר someone');
  expect(seen('أتصل بأمي', ['أمي'])).toBe('أتصل someone');
});

test('texts come back composed, whatever they hold', () => {
  const text = 'Café, 가나다, Ångström, 👩🏽‍🚀';
  expect(seen(text, ['Mum'])).toBe(text.normalize('NFC'));
});

test('with nobody known every text stays as it is', () => {
  expect(seen('Call Mum')).toBe('Call Mum');
  expect(seen('Call Mum', [' '])).toBe('Call Mum');
});

test('a name is no pattern of replacement', () => {
  expect(nameMask(people([['Mum']]), '$&')('Call Mum')).toBe('Call $&');
});
