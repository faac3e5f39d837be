import { describe, expect, test } from 'vitest';
import { APPRECIATION } from '../../../../utils/domain/appreciation-fields';
import { COMMITMENT } from '../../../../utils/domain/commitment-fields';
import { DECISION } from '../../../../utils/domain/decision-fields';
import { FOCUS } from '../../../../utils/domain/focus-fields';
import { IMPORTANT_DATE } from '../../../../utils/domain/important-date-fields';
import { PERSON } from '../../../../utils/domain/person-fields';
import { type Kind, quietFields } from '../../../../utils/domain/record/field';
import { REPAIR } from '../../../../utils/domain/repair-fields';
import { RITUAL } from '../../../../utils/domain/ritual-fields';
import { SETTING } from '../../../../utils/domain/setting';
import { TRUST } from '../../../../utils/domain/trust-fields';

const KINDS: readonly [string, Kind, number][] = [
  ['person', PERSON, 1],
  ['commitment', COMMITMENT, 2],
  ['appreciation', APPRECIATION, 3],
  ['ritual', RITUAL, 6],
  ['repair', REPAIR, 4],
  ['important date', IMPORTANT_DATE, 8],
  ['setting', SETTING, 9],
  ['focus', FOCUS, 11],
  ['trust', TRUST, 12],
  ['decision', DECISION, 13],
];

describe.each(KINDS)('%s', (_name, kind, number) => {
  const fields = Object.values(kind.fields);

  test('has the number it has on the wire', () => {
    expect(kind.number).toBe(number);
  });

  test('has a number of its own for each field', () => {
    const numbers = fields.map((field) => field.number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('limits each text, and all together to 5,500 bytes, so that a record fits an item', () => {
    const texts = fields
      .filter(({ column }) => column === 'text')
      .map(({ maxBytes }) => maxBytes ?? Infinity);
    expect(texts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(5500);
  });
});

test('a snooze is quiet: it does not bring a deleted promise back', () => {
  expect(quietFields(COMMITMENT)).toEqual(new Set(['snoozedUntil']));
  expect(quietFields(PERSON)).toEqual(new Set(['shown']));
});
