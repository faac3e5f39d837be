import type { Due } from '../domain/due';
import { dayInWords } from './date-in-words';
import type { LaterTexts } from './later-texts';

/** When an occurrence is: "Sun 22 Nov, 10:00 am", or its day alone, "Sun 22 Nov". Any other due as it is written out. */
export function dueInWords(
  due: Due,
  now: Temporal.ZonedDateTime,
  texts: Pick<LaterTexts, 'say' | 'when' | 'locale'>,
): string {
  return due.kind === 'by-day' ? dayInWords(due.day, now, texts) : texts.when.full(due, now);
}
