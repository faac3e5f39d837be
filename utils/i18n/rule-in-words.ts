import type { Rule } from '../domain/rule';
import { weekdayNames } from './calendar-names';
import { dayOfYearInWords } from './date-in-words';
import type { LaterTexts } from './later-texts';

type Speaking = Pick<LaterTexts, 'say' | 'locale'>;

/** How often, in words: "every Mon, Wed and Fri", "every 2 weeks on Monday", "on the last day of every month". */
export function ruleInWords(rule: Rule, texts: Speaking): string {
  const { say, locale } = texts;
  const n = rule.every;
  switch (rule.of) {
    case 'day':
      return everyDays(n, texts);
    case 'week':
      if (rule.weekdays.length === 7 && n === 1) return everyDays(n, texts);
      if (rule.weekdays.join() === '1,2,3,4,5' && n === 1) return say('rule.weekdays');
      return say('rule.on-weekdays', { n, days: weekdaysInWords(rule.weekdays, locale) });
    case 'month': {
      if (!('day' in rule)) {
        const [weekday = ''] = weekdaysAt([rule.weekday], 'long', locale);
        const which = say(`rule.nth-${rule.nth as 1 | 2 | 3 | 4 | 5 | -1}`, { weekday });
        return say('rule.month-weekday', { n, which });
      }
      return rule.day === -1 ? say('rule.month-last', { n }) : say('rule.month-day', { n, day: rule.day });
    }
    case 'year':
      return say('rule.year', { n, date: dayOfYearInWords(rule, texts) });
  }
}

function everyDays(n: number, { say }: Speaking): string {
  return n === 2 ? say('rule.every-other-day') : say('rule.days', { n });
}

/** One by its whole name, several by their short ones. */
function weekdaysInWords(weekdays: readonly number[], locale: string): string {
  const names = weekdaysAt(weekdays, weekdays.length === 1 ? 'long' : 'short', locale);
  return new Intl.ListFormat(locale).format(names);
}

function weekdaysAt(weekdays: readonly number[], style: 'long' | 'short', locale: string): readonly string[] {
  const names = weekdayNames(locale, style);
  return weekdays.map((weekday) => names[weekday - 1] ?? '');
}
