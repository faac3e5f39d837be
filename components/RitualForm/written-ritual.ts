import type { Ritual } from '../../utils/domain/ritual';
import type { Rule } from '../../utils/domain/rule';

export const HOW_OFTEN = ['day', 'weekdays', 'week', 'month-day', 'month-weekday', 'year'] as const;

export type HowOften = (typeof HOW_OFTEN)[number];

/** What the fields of the form hold: texts as fields have them, with what is not shown at the moment. */
export interface WrittenRitual {
  readonly text: string;
  /** A name; empty for nobody. */
  readonly person: string;
  readonly how: HowOften;
  readonly every: string;
  /** ISO: 1 is Monday. */
  readonly weekdays: readonly number[];
  /** "1" to "31", or "-1" for the last. */
  readonly monthDay: string;
  /** "1" to "5", or "-1" for the last. */
  readonly nth: string;
  readonly weekday: string;
  readonly month: string;
  readonly yearDay: string;
  /** Empty for the whole day. */
  readonly time: string;
  /** The day from which there is to be one. */
  readonly first: string;
  /** Empty for no end. */
  readonly until: string;
  readonly cue: string;
}

export type RitualField = keyof WrittenRitual;

/** An empty form: every day from today on, with the rest as today would have it. */
export function newlyWritten(today: Temporal.PlainDate): WrittenRitual {
  return {
    text: '',
    person: '',
    how: 'day',
    every: '1',
    weekdays: [today.dayOfWeek],
    monthDay: String(today.day),
    nth: String(Math.ceil(today.day / 7)),
    weekday: String(today.dayOfWeek),
    month: String(today.month),
    yearDay: String(today.day),
    time: '',
    first: today.toString(),
    until: '',
    cue: '',
  };
}

/** The form filled with a ritual. Its words may be hidden: then there are none. */
export function writtenAs(ritual: Ritual, person: string, today: Temporal.PlainDate): WrittenRitual {
  const { text = '', first, until, cue = '' } = ritual;
  return {
    ...newlyWritten(today),
    ...writtenRule(ritual.rule),
    text,
    person,
    time: first.kind === 'at' ? first.time.toString({ smallestUnit: 'minute' }) : '',
    until: until?.toString() ?? '',
    cue,
  };
}

function writtenRule(rule: Rule): Partial<WrittenRitual> {
  const every = String(rule.every);
  switch (rule.of) {
    case 'day':
      return { how: 'day', every };
    case 'week':
      return isWorkWeek(rule) ? { how: 'weekdays' } : { how: 'week', every, weekdays: rule.weekdays };
    case 'month':
      return 'day' in rule
        ? { how: 'month-day', every, monthDay: String(rule.day) }
        : { how: 'month-weekday', every, nth: String(rule.nth), weekday: String(rule.weekday) };
    case 'year':
      return { how: 'year', every, month: String(rule.month), yearDay: String(rule.day) };
  }
}

/** Monday to Friday. */
export const WORK_WEEK: readonly number[] = [1, 2, 3, 4, 5];

function isWorkWeek({ every, weekdays }: { readonly every: number; readonly weekdays: readonly number[] }) {
  return every === 1 && weekdays.join() === WORK_WEEK.join();
}
