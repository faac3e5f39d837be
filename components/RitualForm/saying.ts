import { dayInWords } from '../../utils/i18n/date-in-words';
import { ritualInWords } from '../../utils/i18n/rule-in-words';
import type { OccurrenceDue } from '../../utils/domain/ritual';
import type { LaterTexts } from '../hooks/useLaterTexts';
import type { Said } from './plan-ritual';

/** A ritual's days in words, with the first of them, for a sentence about both. */
export function sayingOf(
  said: Said,
  now: Temporal.ZonedDateTime,
  texts: LaterTexts,
): { readonly rule: string; readonly first: string } {
  return { rule: ritualInWords(said, now, texts), first: occurrenceInWords(said.first, now, texts) };
}

/** "Sun 22 Nov, 10:00 am", or the day alone. */
export function occurrenceInWords(
  due: OccurrenceDue,
  now: Temporal.ZonedDateTime,
  texts: LaterTexts,
): string {
  return due.kind === 'at' ? texts.when.full(due, now) : dayInWords(due.day, now, texts);
}
