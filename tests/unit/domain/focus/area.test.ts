import { expect, test } from 'vitest';
import { AREA_NUMBERS, areaOf, AREAS } from '../../../../utils/domain/focus/area';

test('an area keeps its number for ever', () => {
  expect(AREA_NUMBERS).toEqual({
    'say-early': 1,
    mornings: 2,
    afternoons: 3,
    evenings: 4,
    weekends: 5,
    'little-things': 6,
    'still-open': 7,
    'repair-soon': 8,
    'a-day': 9,
    listening: 10,
    appreciation: 11,
  });
});

test('an area is found by its number, and one that only a later version knows is none', () => {
  expect(AREAS.map((area) => areaOf(AREA_NUMBERS[area]))).toEqual(AREAS);
  expect([areaOf(0), areaOf(999), areaOf(Number.NaN)]).toEqual([undefined, undefined, undefined]);
});
