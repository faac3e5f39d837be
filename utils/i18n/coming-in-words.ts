import type { ComingDate } from '../domain/coming-dates';
import { weekdayNames } from './calendar-names';
import { dayOfYearInWords } from './date-in-words';
import type { LaterTexts } from './later-texts';

/**
 * A date that comes, as one would say it today: "Birthday today", "Concert on Friday", "Exam on 3 June".
 * @param options.text its words as they may be seen
 */
export function comingInWords(
  { on }: Pick<ComingDate, 'on'>,
  {
    text,
    today,
    texts,
  }: { readonly text: string; readonly today: Temporal.PlainDate; readonly texts: LaterTexts },
): string {
  const { say, locale } = texts;
  const ahead = today.until(on).days;
  if (ahead === 0) return say('coming.today', { text });
  if (ahead === 1) return say('coming.tomorrow', { text });
  if (ahead > 1 && ahead < 7) {
    return say('coming.weekday', { text, day: weekdayNames(locale, 'long')[on.dayOfWeek - 1] ?? '' });
  }
  return say('coming.day', { text, day: dayOfYearInWords({ month: on.month, day: on.day }, texts) });
}
