/** How often something recurs, by the wall calendar. Weekdays are ISO: 1 is Monday, 7 is Sunday. */
export type Rule =
  | { readonly every: number; readonly of: 'day' }
  /** Weeks begin on Mondays. The weekdays are in order, each once. */
  | { readonly every: number; readonly of: 'week'; readonly weekdays: readonly number[] }
  /** Day 1 to 31, or -1 for the last. A month without that day is passed over. */
  | { readonly every: number; readonly of: 'month'; readonly day: number }
  /** The first to fifth such weekday, or -1 for the last. A month without a fifth is passed over. */
  | { readonly every: number; readonly of: 'month'; readonly nth: number; readonly weekday: number }
  /** A year without that day, such as 29 February, is passed over. */
  | { readonly every: number; readonly of: 'year'; readonly month: number; readonly day: number };

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const PARTS: ReadonlySet<string> = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH']);
/** Beyond that nobody says "every". */
export const MOST_EVERY = 999;

/** The rule as an RRULE (RFC 5545 §3.3.10), without a start: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE". */
export function ruleToText(rule: Rule): string {
  const interval = rule.every === 1 ? '' : `;INTERVAL=${rule.every}`;
  switch (rule.of) {
    case 'day':
      return `FREQ=DAILY${interval}`;
    case 'week':
      return `FREQ=WEEKLY${interval};BYDAY=${rule.weekdays.map(codeOf).join(',')}`;
    case 'month':
      return 'day' in rule
        ? `FREQ=MONTHLY${interval};BYMONTHDAY=${rule.day}`
        : `FREQ=MONTHLY${interval};BYDAY=${rule.nth}${codeOf(rule.weekday)}`;
    case 'year':
      return `FREQ=YEARLY${interval};BYMONTH=${rule.month};BYMONTHDAY=${rule.day}`;
  }
}

export type ParsedRule = { readonly ok: true; readonly rule: Rule } | { readonly ok: false };

/** The rule an RRULE says, as far as we have such rules. */
export function ruleFromText(text: string): ParsedRule {
  const pairs = text.split(';').map((part) => part.split('='));
  const parts = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  const isOdd = pairs.some(([name = '', , ...rest]) => !PARTS.has(name) || rest.length > 0);
  const every = numberIn(parts.get('INTERVAL') ?? '1', 1, MOST_EVERY);
  if (isOdd || parts.size < pairs.length || every === undefined) return { ok: false };
  const rule = ruleOf(every, parts);
  return rule ? { ok: true, rule } : { ok: false };
}

function ruleOf(every: number, parts: ReadonlyMap<string, string>): Rule | undefined {
  const [byDay, byMonthDay, byMonth] = ['BYDAY', 'BYMONTHDAY', 'BYMONTH'].map((name) => parts.get(name));
  const given = [byDay, byMonthDay, byMonth].map((value) => (value === undefined ? '-' : '+')).join('');
  switch (`${parts.get('FREQ')} ${given}`) {
    case 'DAILY ---':
      return { every, of: 'day' };
    case 'WEEKLY +--': {
      const weekdays = weekdaysIn(byDay ?? '');
      return weekdays && { every, of: 'week', weekdays };
    }
    case 'MONTHLY -+-': {
      const day = numberIn(byMonthDay ?? '', -1, 31);
      return day ? { every, of: 'month', day } : undefined;
    }
    case 'MONTHLY +--': {
      const [, place = '', code = ''] = /^(-?\d)(\w\w)$/.exec(byDay ?? '') ?? [];
      const [nth, weekdays] = [numberIn(place, -1, 5), weekdaysIn(code)];
      return nth && weekdays?.[0] ? { every, of: 'month', nth, weekday: weekdays[0] } : undefined;
    }
    case 'YEARLY -++': {
      const [month, day] = [numberIn(byMonth ?? '', 1, 12), numberIn(byMonthDay ?? '', 1, 31)];
      return month && day ? { every, of: 'year', month, day } : undefined;
    }
    default:
      return undefined;
  }
}

export function sameRule(a: Rule, b: Rule): boolean {
  return ruleToText(a) === ruleToText(b);
}

function codeOf(weekday: number): string {
  return CODES[weekday - 1] ?? '';
}

function weekdaysIn(list: string): readonly number[] | undefined {
  const weekdays = list.split(',').map((code) => CODES.findIndex((known) => known === code) + 1);
  return weekdays.includes(0) ? undefined : [...new Set(weekdays)].sort((a, b) => a - b);
}

/** A whole number within bounds, as we write it. */
function numberIn(text: string, least: number, most: number): number | undefined {
  if (!/^(-1|\d{1,3})$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
