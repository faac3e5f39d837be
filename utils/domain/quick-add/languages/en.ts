import type { Language } from '../language';

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

export const EN: Language = {
  isSpaced: true,
  dateMarks: '/',
  words: {
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
  },
  anchors: [
    ['today|2day|todays date', { days: 0 }],
    [
      'tomorrow|tmrw|tmr|tmw|tmrrw|2moro|2morrow|tomoz|tmro|tmoz|2mrw|tomrw|tomorow|tommorow|tommorrow|tomorro|tmoro|tmorrow|tom',
      { days: 1 },
    ],
    ['(?:the )?day after (?:tomorrow|tmrw|tmr|tomorow|tommorow)|overmorrow', { days: 2 }],
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
    ['this {weekday}|this coming {weekday}|coming {weekday}', { which: 'this' }],
    ['(?:the )?(?:next|nxt) {weekday}|{weekday} next week', { which: 'next' }],
    ['last {weekday}', { which: 'last' }],
    ['(?:the )?{ordinal} of {month},? {year}|(?:the )?{ordinal} {month},? {year}', {}],
    ['{day} {month},? {year}|{month} {day},? {year}|{month} (?:the )?{ordinal},? {year}', {}],
    ['(?:the )?{ordinal} (?:of )?{month}|{month} (?:the )?{ordinal}', {}],
    ['{day} {month}|{month} {day}', {}],
    ['christmas eve|xmas eve|crimbo eve', { month: 12, day: 24 }, 'edge'],
    ['christmas day|xmas day|christmas|xmas|crimbo', { month: 12, day: 25 }, 'edge'],
    ['boxing day', { month: 12, day: 26 }, 'edge'],
    ["new year'?s eve|nye", { month: 12, day: 31 }, 'edge'],
    ["new year'?s day|new year'?s|new year|the new year", { month: 1, day: 1 }, 'edge'],
    ["valentine'?s day|valentine'?s|valentines", { month: 2, day: 14 }, 'edge'],
    ['halloween', { month: 10, day: 31 }, 'edge'],
    ['easter sunday|easter', { easter: 0 }, 'edge'],
    ['good friday', { easter: -2 }, 'edge'],
    ['easter monday', { easter: 1 }, 'edge'],
  ],
  phrases: [
    // Days counted from others.
    ['{weekday} week|a week on {weekday}|(?:a )?week from {weekday}|week on {weekday}', { weeksLater: 1 }],
    ['{weekday} fortnight|a fortnight on {weekday}|a fortnight from {weekday}', { weeksLater: 2 }],
    ['{weeksLater} weeks (?:on|from|after) {weekday}', {}],
    ['{weekday} after next', { weeksLater: 1, which: 'nearest' }],
    ['{n} {unit} (?:from|after) {anchor}|(?:a )?{unit} from {anchor}', {}],
    ['(?:a )?fortnight from {anchor}', { amount: 2, unit: 'week' }],
    ['today week|a week today|a week from today', { days: 7 }],
    ['(?:a week tomorrow|tomorrow week)', { days: 8 }],
    [
      "(?:in|within)(?: (?:about|around|roughly|like|maybe|abt|the next|next|another))* {n} (?:more )?{unit}(?:'?s'? time)?(?: from now)?",
      {},
    ],
    ["(?:in|within) (?:a|the next)? ?few {unit}(?:'? time)?", { amount: 3, isVague: true }],
    ['{n} {unit} from now', {}],
    ['(?:in|within) an hour and a half', { amount: 90, unit: 'minute' }],
    ['(?:in|within) {n} and a half hours', { amount: 0.5, unit: 'hour' }],
    [
      '(?:in|within) (?:a|the next)? ?half(?:-| )(?:an )?hour|(?:in|within) half an hour',
      { amount: 30, unit: 'minute' },
    ],
    ["(?:in|within) (?:a )?fortnight(?:'?s time)?", { amount: 2, unit: 'week' }],
    ['(?:in|within) {n} fortnights', { unit: 'week' }],
    ['in the next hour|within the hour', { amount: 1, unit: 'hour' }],
    ['in the next week', { amount: 1, unit: 'week' }],
    ['{n} {unit} ago', { days: -1 }, 'led'],

    // Weeks, weekends.
    ['this week|later this week|sometime this week|during the week', { week: 0 }],
    ['(?:next|nxt) week', { week: 1 }],
    ['the week after next|week after next', { week: 2 }],
    ['the week after', { week: 1 }],
    ['(?:the )?end of (?:the|this) week|eow|(?:the )?week end|weeks end', { week: 0, edge: 'end' }],
    ['(?:the )?end of next week', { week: 1, edge: 'end' }],
    ['(?:the )?(?:beginning|start) of next week|early next week', { week: 1, edge: 'start' }],
    ['midweek|mid-week|(?:the )?middle of (?:the|this) week|mid this week', { weekday: 3 }],
    ['mid(?: |-)next week|(?:the )?middle of next week', { week: 1, edge: 'middle' }],
    [
      '(?:at |on |over )?(?:this|the|this coming|the coming) (?:weekend|week-end|wkend|wknd|w/e)',
      { isWeekend: true },
    ],
    ['weekend|wkend|wknd', { isWeekend: true }, 'led'],
    ['(?:at |on |over )?(?:the )?next (?:weekend|wkend|wknd)', { isWeekend: true, which: 'next' }],
    ['last weekend', { isWeekend: true, which: 'last' }],
    ['last week', { week: -1 }],

    // Months and years.
    ['(?:the )?{ordinal}', {}, 'led'],
    ['the {day}', {}, 'led'],
    ['{day}(?:st|nd|rd|th)', {}, 'led'],
    ['(?:on )?the {ordinal} of (?:the|this) month|(?:on )?the {ordinal} this month', { months: 0 }],
    ['(?:on )?the {ordinal} of next month', { months: 1 }],
    ['{month}', {}, 'led'],
    ['in {month} {year}|by {month} {year}|{month} {year}', {}],
    ['(?:the )?end of {month}|late {month}|{month} end', { edge: 'end' }],
    ['(?:the )?(?:beginning|start) of {month}|early {month}', { edge: 'start' }],
    ['mid(?: |-){month}|(?:the )?middle of {month}', { edge: 'middle' }],
    ['next {month}', { which: 'next' }],
    ['last {month}', { which: 'last' }],
    ['this month|later this month|sometime this month', { months: 0 }],
    ['(?:next|nxt) month', { months: 1 }],
    ['the month after next', { months: 2 }],
    ['last month', { months: -1, edge: 'end' }],
    ['(?:the )?end of (?:the|this) month|eom|month end|months end|month-end', { months: 0, edge: 'end' }],
    ['(?:the )?end of next month', { months: 1, edge: 'end' }],
    ['(?:the )?(?:beginning|start) of next month|early next month', { months: 1, edge: 'start' }],
    ['mid(?: |-)month|(?:the )?middle of (?:the|this) month', { months: 0, edge: 'middle' }],
    ['(?:the )?middle of next month|mid next month', { months: 1, edge: 'middle' }],
    ['(?:the )?end of (?:the|this) year|eoy|year end|years end|year-end', { years: 0, edge: 'end' }],
    ['(?:the )?end of next year', { years: 1, edge: 'end' }],
    ['(?:the )?(?:beginning|start) of next year|early next year', { years: 1, edge: 'start' }],
    ['this year|later this year', { years: 0, edge: 'end' }],
    ['next year', { years: 1 }],
    ['last year', { years: -1, edge: 'end' }],
    ['(?:the )?end of {year}', { edge: 'end' }],
    ['{year}', {}, 'led'],
    ['(?:the )?{nth} {weekday} (?:of|in) {month}(?:,? {year})?', {}],
    ['(?:the )?{nth} {weekday} (?:of|in) (?:the|this) month', { months: 0 }],
    ['(?:the )?{nth} {weekday} (?:of|in) next month', { months: 1 }],
    ['(?:the )?last day of {month}', { edge: 'end' }],
    ['(?:the )?last day of (?:the|this) month', { months: 0, edge: 'end' }],
    ['(?:the )?first (?:day )?of {month}', { edge: 'start' }],
    ['(?:the )?first (?:day )?of next month', { months: 1, edge: 'start' }],

    // Numbers.
    ['{year}-{monthNumber}-{day}', {}],
    ['(?:0?[1-9]|[12]\\d|3[01]) ?(?:-|to|until|till|and) ?{day} (?:of )?{month}', {}],
    ['{month} (?:0?[1-9]|[12]\\d|3[01]) ?(?:-|to|until|till|and) ?{day}', {}],
    [
      '(?!24/7|9/11|50/50|1/2){pair}(?! (?:inch|inches|in|cup|cups|of|tsp|tbsp|pint|pints|lb|mm|cm|full|way|done|the way|time)(?![a-z]))',
      {},
      'edge',
    ],
    ['{pair}/{year}|{pair}/{shortYear}', {}],

    // Clock times.
    ['{hour}[:h]{mm} ?{half}?', {}],
    ['{hour}[.]{mm} ?{half}', {}],
    ['{hour}[.]{mm}', {}, 'timed'],
    ['{hour} ?{half}', {}],
    ["{hour} ?o'?clock(?: {half})?", {}],
    ['{hour} ?p', { half: 'pm' }],
    ['{hour} ?a', { half: 'am' }, 'timed'],
    ['half past {hour}|half {hour}', { minute: 30 }],
    ['(?:a )?quarter past {hour}|(?:a )?quarter after {hour}', { minute: 15 }],
    ['(?:a )?quarter (?:to|of|till|til|before) {hour}', { minute: -15 }],
    ['{minute} (?:minutes? |mins? )?(?:past|after) {hour}', {}],
    ['(?=five|ten|twenty|5|10|20|25){minutesTo} (?:minutes? |mins? )?(?:to|till|til) {hour}', {}, 'last'],
    ['{minutesTo} (?:minutes|mins) (?:to|before) {hour}', {}],
    ['{hour} (?:thirty|forty-five|forty five|fifteen)', {}],
    ['{hour}(?:-| )?ish', {}],
    ['{hour}', {}, 'timed'],
    ['(?:around|about|round|circa|~) ?{hour}', {}, 'edge'],
    ['{hour}{mm} ?hrs|{hour}{mm} hours', { isSure: true }],
    ['{hour}h|{hour} ?hrs', {}, 'led'],
    ['noon(?:-| )?ish|noon|midday|mid-day|12 noon', { hour: 12, isSure: true }],
    ['midnight|12 midnight', { hour: 24, isSure: true }],

    // Parts of the day.
    ['this {part}', { days: 0 }],
    ['(?:in|during) the {part}', {}],
    ['the {part}|{part}', {}, 'led'],
    ['at night', { part: 'night' }],
    ['at lunch(?: ?time)?', { part: 'lunch' }],
    ['at bed ?time', { part: 'bedtime' }],
    ['at (?:dinner ?time|teatime|supper ?time)', { part: 'dinner' }],
    ['tonight|tonite|2nite|2night|tonihgt|to-night', { days: 0, part: 'night' }],
    ['last night', { days: -1, part: 'night' }],
    ['(?:as the )?first thing(?: in the morning)?|first thing in the morning', { part: 'early' }],
    ['early(?: in the)? morning', { part: 'early' }],
    [
      '(?:the )?end of (?:the )?(?:play )?(?:working )?day|eod|cob|close of business|close of play|end of business',
      { isWholeDay: true },
    ],
    ['later today|sometime today|some time today', { days: 0 }],

    // Again and again.
    ['(?:every|each|evry|ev) (?:single |other |second )?{weekday}|on {weekday}s', { isAgain: true }],
    ['(?:every|each) (?:year|month)', { isAgain: true }, 'led'],
    ['(?:every|each) {weekday} and {weekday}', { isAgain: true }],
    [
      '(?:every|each) {nth} {weekday}(?: of the month| of each month| in the month)?',
      { isAgain: true, months: 0 },
    ],
    ['(?:every|each) {ordinal}(?: of the month)?|the {ordinal} of (?:every|each) month', { isAgain: true }],
    ['(?:every|each) {part}', { isAgain: true }],
    ['every day|everyday|each day|daily', { isAgain: true, days: 0 }, 'edge'],
    ['every other day|every second day', { isAgain: true, days: 0 }],
    ['every {n} {unit}', { isAgain: true }],
    ['(?:on )?weekdays|every weekday|each weekday|every workday', { isAgain: true, isWorkday: true }],

    [
      'someday|some day|one day|one of these days|eventually|at some point|(?:sometime|some time)(?! (?:in|next|this|on|before|around|tomorrow|during|over))',
      { isSomeday: true },
      'edge',
    ],
  ],
  capitals: 'sat sun wed christmas xmas boxing valentine valentines halloween easter thanksgiving new good',
  regions: {
    US: [['thanksgiving(?: day)?', { nth: 4, weekday: 4, month: 11 }, 'edge']],
    CA: [['thanksgiving(?: day)?', { nth: 2, weekday: 1, month: 10 }, 'edge']],
  },
  cues: {
    opens:
      "(?:when|whenever|as soon as|the moment|the minute|by the time|next time) [\\p{L}□]|once (?!a |an |more |again|upon|in |per |every|or )[\\p{L}□]|after (?:i|i'm|i've|we|we've|you|he|she|it|they|the|my|our|your|his|her|their|everyone|everybody) ?",
    whole:
      'after (?:lunch|dinner|breakfast|tea|supper|work|school|class|church|practice|training|bed|nap time|naptime|bedtime|bath time|the (?:meeting|call|gym|game|match|school run|film|movie|show|news|party|wedding|exam|appointment|walk|run|shift|lesson|concert|service))(?! (?:time|table|bag|box|room))|after [\\p{L}]+(?=[.!]*$)',
    ends: " (?:i'll|i'm|i will|i have to|i need to|i must|remember to|don't forget)(?![\\p{L}])",
    asked:
      'ask|tell|told|find out|know|check|see|remember|decide|wonder|figure out|work out|say|explain|remind [\\p{L}□]+|asks|guess',
    notAfter:
      'look|looks|looking|run|runs|running|go|take|takes|named|name|chase|clean up|tidy up|clear up|ask|sought|day|week|month|year|just',
  },
  names: {
    after: 'to|for|with',
    opening:
      'call|ring|phone|text|email|message|visit|meet|help|ask|tell|thank|send|take|drive|pay|remind|write|invite|pick up|see',
    nobody:
      "i i'll i'm i'd i've monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january " +
      'february march april may june july august september october november december jan feb mar apr jun jul aug sep oct ' +
      'nov dec christmas xmas easter halloween thanksgiving today tomorrow tonight black good cyber eod eow eom asap god ' +
      'uk usa eu tv pc gp dr mr mrs ms hr it the a an my our',
  },
  around: {
    joins: 'at|@|on|in|by|around|about|round|circa|approx|~|of|the|-',
    article: 'the|this|that',
    leads:
      '(?:on|by|at) or before|by|on|at|in|until|till|til|no later than|due(?: by| on)?|@|this coming|come|from now until|during',
    notForTimes: 'in|on|during|come|this coming|to|for|this',
    lastLeads: 'for|this|come',
    ends: '(?:on|by|at) or before|by|before|afore|b4|until|till|til|due(?: by| on)?|no later than',
    before: '(?<!or )(?:before|b4|afore|prior to|ahead of)',
    blocks:
      '(?:move|moves|push|change|shift|reschedule|postpone|switch|bump|delay|extend)(?: [^,;.]+)? to|with|of|and|or|than|like|every|each|after|since|mid|last|past|from|per|versus|vs|called|named|about|black|cyber|blue|freaky|bloody|ruby|super|ash|palm|shrove|pancake',
    labels:
      'ch|chapter|chapters|page|pages|vol|volume|room|rm|unit|size|level|bus|flight|gate|platform|channel|route|exit|highway|apt|flat|season|episode|ep|version|grade|series|no|number',
    holders: 'the|a|an|my|your|his|her|their|our|this is|no|another|any',
    behind: 'at the latest|at latest|latest|sharp|prompt|if possible|or so',
    follows:
      'pls|plz|please|ta|thx|thanks|tho|though|ok|asap|max|latest|sharp|prompt|w/|x|xx|lol|with|at|for|from|after|before|and|in|on|to|by|about|w|as|so|if|when|then|because|cos|that|i|we|he|she|they|it|is|unless|or|re',
    owns: "'s?(?![\\p{L}])|-\\p{L}",
    ranges: 'between|from',
    zones: 'est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|bst|utc|cet|cest|ist|jst|aest|aedt|et|pt|eastern|pacific',
    or: 'or|or maybe|/',
    to: '-|to|until|till|through|thru|and',
  },
};
