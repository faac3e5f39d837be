import { describe, expect, test } from 'vitest';
import { findKnown, type KnownPerson, nameFinder } from '../../../../utils/domain/quick-add/find-person';
import { EN } from '../../../../utils/domain/quick-add/languages/en';
import { idOf } from '../../../support/commitments';

const person = (number: number, name: string, ...aliases: string[]): KnownPerson => ({
  id: idOf(number),
  name,
  aliases,
});
const MUM = person(1, 'Mum', 'Mama', 'אמא');
const MARY_ANN = person(2, 'Mary Ann');
const MARY = person(3, 'Mary');
const MAY = person(4, 'May');
const PEOPLE = [MUM, MARY, MARY_ANN, MAY];

/** Who was found, and by which words. */
function found(line: string, people: readonly KnownPerson[] = PEOPLE) {
  const { person: someone, span } = findKnown(line, people) ?? nameFinder(EN)(line) ?? {};
  return someone && span && { ...someone, words: line.slice(span.start, span.end) };
}

describe('a known person', () => {
  test.each<[string, string, KnownPerson, string]>([
    ['is known by name', 'Ring Mum', MUM, 'Mum'],
    ['is known by another name', 'Ring Mama', MUM, 'Mama'],
    ['is known in any script', 'להתקשר אל אמא', MUM, 'אמא'],
    ['is known however it is typed', 'ring mUM', MUM, 'mUM'],
    ['is known after @', 'Ask @Mum about it', MUM, '@Mum'],
    ['is known with an s', 'Fix Mum’s bike', MUM, 'Mum'],
    ['is the first who is named', 'Ask Mum about Mary', MUM, 'Mum'],
    ['is the one with the longer name', 'Ask Mary Ann', MARY_ANN, 'Mary Ann'],
    ['comes before a new name', 'Drive Anna to Mum', MUM, 'Mum'],
    ['is found behind a word that only begins alike', 'Mummy and Mum', MUM, 'Mum'],
  ])('%s', (_sentence, line, { id }, words) => {
    expect(found(line)).toEqual({ id, words });
  });

  test.each(['Buy chrysanthemums', 'Visit the Mumbles', 'Pack Mummy', 'MumMum'])(
    'is a whole word only: %s',
    (line) => {
      expect(found(line, [MUM])).toBeUndefined();
    },
  );

  test('whose name is a word as well is only meant where it is written as a name', () => {
    expect(found('Call May')).toEqual({ id: MAY.id, words: 'May' });
    expect(found('I may call')).toBeUndefined();
  });
});

describe('a new name is offered', () => {
  test.each([
    ['after to', 'Bring the book to Anna', 'Anna', 'Anna'],
    ['after for', 'Cook for Anna', 'Anna', 'Anna'],
    ['after with', 'Meet with Zoë at 3pm', 'Zoë', 'Zoë'],
    ['after @, however it is typed', '@anna bring cake', 'anna', '@anna'],
    ['after an opening verb', 'I’ll call Jean-Luc', 'Jean-Luc', 'Jean-Luc'],
    ['without its s', 'Look with Anna’s glasses', 'Anna', 'Anna'],
  ])('%s', (_sentence, line, newName, words) => {
    expect(found(line)).toEqual({ newName, words });
  });

  test.each([
    'Call the plumber',
    'Move to berlin',
    'Be ready for Monday',
    'Save for Christmas',
    'Keep it with I',
    'Climb the Eiffel Tower',
    'mail a@b.example',
    '',
  ])('not in: %s', (line) => {
    expect(found(line)).toBeUndefined();
  });
});
