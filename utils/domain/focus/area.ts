/**
 * What a week may be about. Append only: a number is never given to another area, because records remember areas by it.
 * Words of one's own have no area.
 */
export const AREA_NUMBERS = {
  /** Saying so before it is late. */
  'say-early': 1,
  mornings: 2,
  afternoons: 3,
  evenings: 4,
  weekends: 5,
  /** What has a day, or a week, and no time. */
  'little-things': 6,
  /** Saying how it went. */
  'still-open': 7,
  'repair-soon': 8,
  /** Giving a promise a day. */
  'a-day': 9,
  listening: 10,
  appreciation: 11,
} as const;

export type Area = keyof typeof AREA_NUMBERS;

/** Every area, in the order of their numbers. */
export const AREAS: readonly Area[] = (Object.keys(AREA_NUMBERS) as Area[]).sort(
  (a, b) => AREA_NUMBERS[a] - AREA_NUMBERS[b],
);

/** The area with this number, or undefined for one that a later version knows. */
export function areaOf(number: number): Area | undefined {
  return AREAS.find((area) => AREA_NUMBERS[area] === number);
}
