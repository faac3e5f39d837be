import type { Due } from './due';

/** A stretch of the day or week in which promises are often alike. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'weekend';

const EVENING_ENDS = 4;
const AFTERNOON_BEGINS = 12;
const EVENING_BEGINS = 17;
const SATURDAY = 6;

/** By the wall clock; what is after midnight still belongs to the evening. */
export function partOfTime({ hour }: Temporal.PlainTime): Exclude<DayPart, 'weekend'> {
  if (hour < EVENING_ENDS || hour >= EVENING_BEGINS) return 'evening';
  return hour < AFTERNOON_BEGINS ? 'morning' : 'afternoon';
}

/** Saturday and Sunday. */
export function isWeekend(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek >= SATURDAY;
}

/**
 * The parts a due falls into, the narrower first, by the wall clock where it was said: the same in every zone. A week
 * and someday fall into none, a weekday without a time neither.
 */
export function partsOfDue(due: Due): readonly DayPart[] {
  if (due.kind !== 'at' && due.kind !== 'by-day') return [];
  const weekend = isWeekend(due.day) ? (['weekend'] as const) : [];
  return due.kind === 'at' ? [partOfTime(due.time), ...weekend] : weekend;
}
