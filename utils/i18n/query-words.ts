import type { RelativeSpan } from '../domain/search/date-in-query';
import type { QueryWords } from '../domain/search/query';
import { monthSpellings, weekdayNames } from './calendar-names';
import type { LaterTexts } from './later-texts';

/** What the words of the page's language mean to a search: months, weekdays, outcomes and spans of days. */
export function queryWords({ say, locale }: Pick<LaterTexts, 'say' | 'locale'>): QueryWords {
  const relative: readonly (readonly [RelativeSpan, string])[] = [
    ['today', say('due.today')],
    ['yesterday', say('due.yesterday')],
    ['tomorrow', say('due.tomorrow')],
    ['this-week', say('find.this-week')],
    ['last-week', say('find.last-week')],
    ['next-week', say('find.next-week')],
    ['this-month', say('find.this-month')],
    ['last-month', say('find.last-month')],
    ['next-month', say('find.next-month')],
    ['this-year', say('find.this-year')],
    ['last-year', say('find.last-year')],
  ];
  return {
    months: monthSpellings(locale).map((names) => names.map(plain)),
    weekdays: weekdayNames(locale, 'long').map((long, index) => [
      plain(long),
      plain(weekdayNames(locale, 'short')[index] ?? long),
    ]),
    relative: relative.map(([means, phrase]) => ({ means, phrase: phrase.toLowerCase() })),
    standings: [
      { phrase: say('find.open'), standing: 'open' },
      { phrase: say('today.still-open'), standing: 'open' },
      { phrase: say('who.kept'), standing: 'kept' },
      { phrase: say('who.late'), standing: 'late' },
      { phrase: say('act.late'), standing: 'late' },
      { phrase: say('who.missed'), standing: 'missed' },
      { phrase: say('who.released'), standing: 'released' },
      { phrase: say('who.withdrawn'), standing: 'withdrawn' },
      { phrase: say('who.skipped'), standing: 'withdrawn' },
    ],
  };
}

/** As it is typed: in lower case, without the full stop of what is short. */
function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\.$/, '');
}
