import type { DayPart } from '../day-part';

/** How a language names times in a line such as "No calls after nine on Sundays". Patterns are for folded lines. */
export interface TimeWords {
  /** Monday first. */
  readonly weekdays: readonly RegExp[];
  /** Monday to Friday. */
  readonly workdays: RegExp;
  readonly parts: Readonly<Record<DayPart, RegExp>>;
  /** With the groups `hour`, `minute` and `half`: named words or digits, and `am` or `pm`. */
  readonly after: RegExp;
  readonly before: RegExp;
  /** Hours of the day by their names. */
  readonly hours: ReadonlyMap<string, number>;
  /** What turns the times of a line around: "only on Sundays". */
  readonly only: RegExp;
  /** What turns the times that follow around: "except on Sundays". */
  readonly except: RegExp;
  /** Words that say nothing about what a line is about. */
  readonly empty: ReadonlySet<string>;
  /** A word without its ending, so that "calls" and "call" are the same. */
  readonly stemOf: (word: string) => string;
}

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(?:(?<half>half(?: past)?) )?(?<hour>\\d{1,2}|${HOURS.join('|')}|noon|midday|midnight)`;
const MINUTES =
  '(?:[:.](?<minute>[0-5]\\d))?(?: ?(?<day>[ap])\\.?m\\b\\.?)?(?! ?(?:days?|weeks?|months?|minutes?|times?)\\b)';
const CLOCK = `${HOUR}${MINUTES}(?![\\w:])`;

export const english: TimeWords = {
  weekdays: [
    /\bmondays?\b/,
    /\btuesdays?\b/,
    /\bwednesdays?\b/,
    /\bthursdays?\b/,
    /\bfridays?\b/,
    /\bsaturdays?\b/,
    /\bsundays?\b/,
  ],
  workdays: /\b(?:weekdays?|work(?:ing)?[ -]?days?|school days?)\b/,
  parts: {
    morning: /\bmornings?\b/,
    afternoon: /\bafternoons?\b/,
    evening: /\b(?:evenings?|nights?|tonight)\b/,
    weekend: /\bweekends?\b/,
  },
  after: new RegExp(`\\b(?:after|past|later than) ${CLOCK}`),
  before: new RegExp(`\\b(?:before|until|till|earlier than) ${CLOCK}`),
  hours: new Map([
    ...HOURS.map((word, index) => [word, index + 1] as const),
    ['noon', 12],
    ['midday', 12],
    ['midnight', 24],
  ]),
  only: /\bonly\b/,
  except: /\b(?:except|unless|apart from|other than)\b/,
  empty: new Set(
    (
      'about after again ahead also always and any anything are because been before being but can cannot could ' +
      'does doing done else ever every for from get gets give going have having her him his into its just like ' +
      'more much need needs never not nothing now off once only other our over please real really said say ' +
      'she should some something soon still take than thank that the their them then there these they thing ' +
      'things this those time times today tomorrow too until very want wants was week well were what when ' +
      'where which while who will with without would you your yours mine'
    ).split(' '),
  ),
  stemOf: (word) => word.replace(/(?:ing|ies|es|ed|s|y|e)$/, ''),
};
