import type { Language } from '../language';

export const NEXT = '(?:n(?:a|ae)chste[nrsm]?)';

export const COMING = 'kommende[nrsm]?';

export const THIS = 'diese[nrsm]?';

export const LAST = '(?:letzte|vergangene|vorige)[nrsm]?';

const ONES = ' ein zwei drei vier funf sechs sieben acht neun'.split(' ');

const TEENS = 'zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');

const FIRSTS = 'erste zweite dritte vierte funfte sechste siebte achte neunte'.split(' ');

/** With what is written for an umlaut where there is no key for it, and for ß. */
function spelt(word: string): string {
  const others = word.replaceAll('funf', 'fuenf').replaceAll('zwolf', 'zwoelf').replaceAll('ß', 'ss');
  return others === word ? word : `${word}|${others}`;
}

/** "Ersten" to "einunddreißigsten", with their endings. */
function ordinals(): Record<string, number> {
  const tens = ['', '', 'zwanzig', 'dreißig'];
  return Object.fromEntries(
    Array.from({ length: 31 }, (_, index) => {
      const day = index + 1;
      const [ten, one] = [tens[Math.floor(day / 10)] ?? '', ONES[day % 10] ?? ''];
      const long = `${one && ten && `${one}und`}${ten}ste`;
      const stem = day < 10 ? FIRSTS[index] : day < 20 ? `${TEENS[day - 10]}te` : long;
      const all = ['n', 'r'].map((ending) => spelt(`${stem}${ending}`));
      return [all.join('|'), day];
    }),
  );
}

const HOURS = {
  eins: 1,
  'zwei|zwo': 2,
  drei: 3,
  vier: 4,
  'funf|fuenf': 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  'zwolf|zwoelf': 12,
};

const TENS = {
  'funfzehn|fuenfzehn': 15,
  zwanzig: 20,
  'dreißig|dreissig': 30,
  vierzig: 40,
  'funfundvierzig|fuenfundvierzig': 45,
};

export const DE_WORDS: Language['words'] = {
  weekday: {
    'montag|mo|mo.|montg': 1,
    'dienstag|di|di.|die.|dientag|dienstg': 2,
    'mittwoch|mi|mi.|mittw|mitwoch': 3,
    'donnerstag|do|do.|don.|donerstag|donnerstg': 4,
    'freitag|fr|fr.|freitg': 5,
    'samstag|sonnabend|sa|sa.|samtag': 6,
    'sonntag|so.|sontag': 7,
  },
  month: {
    'januar|janner|jaenner|jan|jan.': 1,
    'februar|feber|feb|feb.': 2,
    'marz|maerz|mrz|mrz.': 3,
    'april|apr|apr.': 4,
    mai: 5,
    'juni|juno|jun|jun.': 6,
    'juli|julei|jul|jul.': 7,
    'august|aug|aug.': 8,
    'september|sept|sep|sept.|sep.': 9,
    'oktober|okt|okt.': 10,
    'november|nov|nov.': 11,
    'dezember|dez|dez.': 12,
  },
  number: {
    ...HOURS,
    ...TENS,
    'ein|eine|einer|einem|einen|ner|nem': 1,
    dreizehn: 13,
    vierzehn: 14,
    sechzig: 60,
    neunzig: 90,
    'einer halben|ner halben|0,5': 0.5,
    'anderthalb|eineinhalb|1,5|1.5': 1.5,
    'zweieinhalb|2,5': 2.5,
    'dreieinhalb|3,5': 3.5,
  },
  ordinal: ordinals(),
  nth: {
    'ersten|erste|erster|1.': 1,
    'zweiten|zweite|zweiter|2.': 2,
    'dritten|dritte|dritter|3.': 3,
    'vierten|vierte|vierter|4.': 4,
    'funften|fuenften|funfter|5.': 5,
    'letzten|letzte|letzter': -1,
  },
  hour: HOURS,
  minute: {
    'funf|fuenf': 5,
    zehn: 10,
    viertel: 15,
    'funfundzwanzig|fuenfundzwanzig': 25,
    ...TENS,
  },
  unit: {
    'minuten|minute|min.|min|mins': 'minute',
    'stunden|stunde|std.|std|h': 'hour',
    'tagen|tage|tag|tg': 'day',
    'wochen|woche': 'week',
    'monaten|monate|monat': 'month',
    'jahren|jahre|jahr': 'year',
  },
  part: {
    'fruhmorgens|fruehmorgens': 'early',
    'vormittag|vormittags|morgens|fruh|frueh|in der fruh|in der frueh': 'morning',
    mittagspause: 'lunch',
    'nachmittag|nachmittags|nachm.': 'afternoon',
    'abend|abends|abnd': 'evening',
    'nacht|nachts': 'night',
  },
  half: { 'pm|p.m.': 'pm', 'a.m.': 'am' },
};

/** Days that another day can be counted from. */
export const DE_ANCHORS: Language['anchors'] = [
  ['noch heute?|heute? noch|heute?|hte', { days: 0 }],
  ['(?<!guten |am )(?:morgen|mrgen|morgn|mrgn|mogen)', { days: 1 }],
  ['(?:u|ue)ber(?:morgen|mrgen|morgn|mrgn)', { days: 2 }],
  ['(?:u|ue)ber(?:u|ue)bermorgen', { days: 3 }],
  ['gestern', { days: -1 }],
  ['vorgestern', { days: -2 }],
  ['{weekday}', {}, 'edge'],
  [
    `(?<!^ ?)so|so(?=[.,]? (?:um|gegen|ab|\\d|vormittag|nachmittag|abend|fruh|frueh|mittag|nacht|morgen))`,
    { weekday: 7 },
    'capital',
  ],
  ['do it', {}, 'led'],
  [`${THIS} {weekday}`, { which: 'this' }],
  [`${COMING} {weekday}`, {}],
  [`${NEXT} {weekday}`, { which: 'next' }],
  [`${NEXT} so(?=[ .!?]*$| um| \\d)`, { weekday: 7, which: 'next' }],
  [`${LAST} {weekday}`, { which: 'last' }],
  ['{day}\\. ?{monthNumber}\\. ?{year}|{day}\\.{monthNumber}\\.{shortYear}', {}],
  ['{day}\\.{monthNumber}\\.', {}],
  ['{day}(?:\\.|ten|te|ter)? ?{month},? {year}|{ordinal} {month} {year}', {}],
  ['{day}(?:\\.|ten|te|ter)? ?{month}|{ordinal} {month}', {}],
  ['heilig(?:er |en | )?abend|weihnachtsabend', { month: 12, day: 24 }, 'edge'],
  ['(?:uber |ueber )?weihnachten|x-?mas', { month: 12, day: 25 }, 'edge'],
  ['(?:1\\.|erste[rn]?) weihnachts(?:feier)?tag', { month: 12, day: 25 }, 'edge'],
  ['(?:2\\.|zweite[rn]?) weihnachts(?:feier)?tag|stephanstag', { month: 12, day: 26 }, 'edge'],
  ['(?:uber |ueber )?s[iy]lvester', { month: 12, day: 31 }, 'edge'],
  ['neujahr|neujahrstag', { month: 1, day: 1 }, 'edge'],
  ['heilige(?:n)? drei konige|dreikonigstag', { month: 1, day: 6 }, 'edge'],
  ['nikolaus|nikolaustag', { month: 12, day: 6 }, 'led'],
  ['valentinstag', { month: 2, day: 14 }, 'edge'],
  ['tag der arbeit', { month: 5, day: 1 }, 'edge'],
  ['halloween', { month: 10, day: 31 }, 'edge'],
  ['allerheiligen', { month: 11, day: 1 }, 'edge'],
  ['martinstag|sankt martin|st\\. martin', { month: 11, day: 11 }, 'edge'],
  ['(?:uber |ueber )?ostern|ostersonntag', { easter: 0 }, 'edge'],
  ['ostermontag', { easter: 1 }, 'edge'],
  ['karfreitag', { easter: -2 }, 'edge'],
  ['gr(?:u|ue)ndonnerstag', { easter: -3 }, 'edge'],
  ['karsamstag|ostersamstag', { easter: -1 }, 'edge'],
  ['weiberfastnacht', { easter: -52 }, 'edge'],
  ['rosenmontag', { easter: -48 }, 'edge'],
  ['faschingsdienstag|fastnachtsdienstag|veilchendienstag', { easter: -47 }, 'edge'],
  ['aschermittwoch', { easter: -46 }, 'edge'],
  ['(?:christi )?himmelfahrt', { easter: 39 }, 'edge'],
  ['(?:uber |ueber )?pfingsten|pfingstsonntag', { easter: 49 }, 'edge'],
  ['pfingstmontag', { easter: 50 }, 'edge'],
  ['fronleichnam', { easter: 60 }, 'edge'],
  ['muttertag', { nth: 2, weekday: 7, month: 5 }, 'edge'],
];
