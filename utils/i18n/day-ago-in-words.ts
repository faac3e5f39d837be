import { weekdayNames } from './calendar-names';
import { dateInWords } from './date-in-words';
import type { LaterTexts } from './later-texts';

/** A day that was: "today", "yesterday", "Thursday", "12 Nov", with the year where it is not this one. */
export function dayAgoInWords(
  day: Temporal.PlainDate,
  now: Temporal.ZonedDateTime,
  texts: LaterTexts,
): string {
  const ago = day.until(now.toPlainDate()).days;
  if (ago === 0) return texts.say('due.today');
  if (ago === 1) return texts.say('due.yesterday');
  if (ago > 1 && ago < 7) return weekdayNames(texts.locale, 'long')[day.dayOfWeek - 1] ?? '';
  return dateInWords(day, now, texts);
}
