import type { Language, Phrase } from '../language';

const DAY_NUMBERS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first';

/** "1st" to "31st", and the same in words. */
function ordinals(): Record<string, number> {
  const endings = ['th', 'st', 'nd', 'rd'];
  return Object.fromEntries(
    DAY_NUMBERS.split(' ').map((word, index) => {
      const day = index + 1;
      const ending = day % 100 > 10 && day % 100 < 14 ? 'th' : (endings[day % 10] ?? 'th');
      return [`${day}${ending}|${word}|${word.replace('-', ' ')}`, day];
    }),
  );
}

const HOURS = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

export const EN_WORDS: Language['words'] = {
  weekday: {
    'monday|mon|mondy': 1,
    'tuesday|tues|tue|tuseday|teusday': 2,
    'wednesday|weds|wednsday|wensday|wendsday': 3,
    'thursday|thurs|thur|thu|thrusday|thursdy': 4,
    'friday|fri|firday|fryday': 5,
    'saturday|saterday|satuday': 6,
    'sunday|sundy': 7,
  },
  month: {
    'january|jan': 1,
    'february|feb|febuary': 2,
    'march|mar': 3,
    'april|apr': 4,
    may: 5,
    'june|jun': 6,
    'july|jul': 7,
    'august|aug': 8,
    'september|sept|sep': 9,
    'october|oct': 10,
    'november|nov': 11,
    'december|dec': 12,
  },
  number: {
    ...HOURS,
    'a|an': 1,
    'a couple of|a couple|couple of|couple': 2,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    'forty-five|forty five': 45,
    sixty: 60,
    ninety: 90,
    'half an|half a': 0.5,
    'an hour and a half|1.5|one and a half': 1.5,
  },
  ordinal: ordinals(),
  nth: { 'first|1st': 1, 'second|2nd': 2, 'third|3rd': 3, 'fourth|4th': 4, 'fifth|5th': 5, last: -1 },
  hour: HOURS,
  minute: {
    five: 5,
    ten: 10,
    'fifteen|a quarter|quarter': 15,
    twenty: 20,
    'twenty-five|twenty five': 25,
    'thirty|half': 30,
    'forty|fourty': 40,
    'forty-five|forty five': 45,
    fifty: 50,
    'fifty-five|fifty five': 55,
  },
  unit: {
    'minutes|minute|mins|min': 'minute',
    'hours|hour|hrs|hr': 'hour',
    'days|day': 'day',
    'weeks|week|wks|wk': 'week',
    'months|month': 'month',
    'years|year|yrs|yr': 'year',
  },
  part: {
    'morning|mornin': 'morning',
    'lunchtime|lunch time': 'lunch',
    'afternoon|arvo': 'afternoon',
    'dinner time|dinnertime|teatime|supper time|suppertime': 'dinner',
    'evening|eve|evenin': 'evening',
    'night|nite': 'night',
    'bedtime|bed time': 'bedtime',
  },
  half: { 'am|a.m.|a.m|a m': 'am', 'pm|p.m.|p.m|p m': 'pm' },
};

/** Days that another day can be counted from. */
export const EN_ANCHORS: readonly Phrase[] = [
  ['today|2day|todays date', { days: 0 }],
  [
    'tomorrow|tmrw|tmr|tmw|tmrrw|2moro|2morrow|tomoz|tmro|tmoz|2mrw|tomrw|tomorow|tommorow|tommorrow|tomorro|tmoro|tmorrow',
    { days: 1 },
  ],
  ['(?:the )?day after (?:tomorrow|tmrw|tmr|tomorow|tommorow)|overmorrow', { days: 2 }],
  ['(?<=by )tom', { days: 1 }],
  ['yesterday|yday', { days: -1 }],
  ['the day before yesterday', { days: -2 }],
  ['{weekday}', {}, 'edge'],
  ['wed', { weekday: 3 }, 'marked'],
  ['sat', { weekday: 6 }, 'marked'],
  ['sun', { weekday: 7 }, 'marked'],
  ['this wed', { weekday: 3, which: 'this' }],
  ['this sat', { weekday: 6, which: 'this' }],
  ['this sun', { weekday: 7, which: 'this' }],
  ['(?:next|nxt) wed', { weekday: 3, which: 'next' }],
  ['(?:next|nxt) sat', { weekday: 6, which: 'next' }],
  ['(?:next|nxt) sun', { weekday: 7, which: 'next' }],
  ['this {weekday}|this coming {weekday}', { which: 'this' }],
  ['coming {weekday}', {}],
  ['(?:the )?(?:next|nxt) {weekday}|{weekday} next week', { which: 'next' }],
  ['last {weekday}', { which: 'last' }],
  ['{weekday} next(?! [a-z])', { which: 'next' }, 'last'],
  ['(?:the )?{ordinal} (?:of )?{month}(?:,?| in| of) {year}', {}],
  [
    '{day}(?: |-){month}(?:,?| in|-) ?{year}|{month} {day}(?:,?| in) {year}|{month} (?:the )?{ordinal}(?:,?| in) {year}',
    {},
  ],
  ["{day} {month} (?='?[23]\\d\\s*$){shortYear}", {}],
  ['(?:the )?{ordinal} (?:of )?{month}|{month} (?:the )?{ordinal}', {}],
  ['(?:the )?{day} (?:of )?{month}|{month} {day}', {}],
  ['(?:christmas eve|xmas eve|crimbo eve)(?:,? {year})?', { month: 12, day: 24 }, 'last'],
  ['(?:christmas day|xmas day|christmas|xmas|crimbo)(?:,? {year})?', { month: 12, day: 25 }, 'last'],
  ['(?:boxing day)(?:,? {year})?', { month: 12, day: 26 }, 'last'],
  ["(?:new year'?s eve|nye)(?:,? {year})?", { month: 12, day: 31 }, 'last'],
  ["(?:new year'?s day|new year'?s|new year|the new year)(?:,? {year})?", { month: 1, day: 1 }, 'last'],
  ["(?:valentine'?s day|valentine'?s|valentines)(?:,? {year})?", { month: 2, day: 14 }, 'last'],
  ["(?:st(?:\\.|\\b) patrick'?s day|st paddy'?s day)(?:,? {year})?", { month: 3, day: 17 }, 'last'],
  ["(?:april fools'?(?: day)?|april fool's day)(?:,? {year})?", { month: 4, day: 1 }, 'last'],
  ['(?:halloween)(?:,? {year})?', { month: 10, day: 31 }, 'last'],
  ['(?:easter monday)(?:,? {year})?', { easter: 1 }, 'last'],
  ['(?:easter sunday|easter)(?:,? {year})?', { easter: 0 }, 'last'],
  ['(?:good friday)(?:,? {year})?', { easter: -2 }, 'last'],
];

/** Holidays that depend on where one is. */
export const EN_REGIONS: NonNullable<Language['regions']> = {
  US: [
    ['thanksgiving(?: day)?(?:,? {year})?', { nth: 4, weekday: 4, month: 11 }, 'last'],
    ["mother'?s day", { nth: 2, weekday: 7, month: 5 }, 'last'],
    ["father'?s day", { nth: 3, weekday: 7, month: 6 }, 'last'],
    ['memorial day', { nth: -1, weekday: 1, month: 5 }, 'last'],
    ['labor day', { nth: 1, weekday: 1, month: 9 }, 'last'],
    ['(?:mlk|martin luther king)(?: jr)? day', { nth: 3, weekday: 1, month: 1 }, 'last'],
    ["presidents'? day|president's day", { nth: 3, weekday: 1, month: 2 }, 'last'],
    ['columbus day', { nth: 2, weekday: 1, month: 10 }, 'last'],
    ['veterans day', { month: 11, day: 11 }, 'last'],
    ['independence day', { month: 7, day: 4 }, 'last'],
  ],
  GB: [
    ["mother'?s day|mothering sunday", { easter: -21 }, 'last'],
    ["father'?s day", { nth: 3, weekday: 7, month: 6 }, 'last'],
    ['bonfire night|guy fawkes(?: night)?', { month: 11, day: 5 }, 'last'],
  ],
  CA: [['thanksgiving(?: day)?(?:,? {year})?', { nth: 2, weekday: 1, month: 10 }, 'last']],
};
