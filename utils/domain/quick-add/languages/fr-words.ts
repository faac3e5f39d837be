import type { Language, Phrase } from '../language';

const ONES = '|un|deux|trois|quatre|cinq|six|sept|huit|neuf'.split('|');

const TEENS = 'dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf'.split('|');

const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante'];

const HOUR_WORDS = [...ONES, ...TEENS, 'vingt', 'vingt et une', 'vingt-deux', 'vingt-trois'];

/** "Deux" to "cinquante-neuf"; one is a word of its own. */
function numbers(from: number): Record<string, number> {
  const words = Array.from(
    { length: 60 - from },
    (_, index) => [spelt(wordOf(index + from)), index + from] as const,
  );
  return Object.fromEntries(words);
}

function wordOf(number: number): string {
  if (number < 20) return (number < 10 ? ONES[number] : TEENS[number - 10]) ?? '';
  const [ten, one] = [TENS[Math.floor(number / 10)] ?? '', ONES[number % 10] ?? ''];
  return one === '' ? ten : `${ten}${number % 10 === 1 ? ' et ' : '-'}${one}`;
}

/** With a space for a hyphen, too. */
function spelt(word: string): string {
  return word.includes('-') ? `${word}|${word.replaceAll('-', ' ')}` : word;
}

/** "Mer", "jeu" and "mar" are words; before a number or a part of the day they are weekdays. */
const SHORT =
  '(?:(?=\\.? ?\\d\\d? ?(?:h|:|/|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))\\.?|\\.(?= ?\\d)|\\.?(?= (?:matin|soir|aprem|apres-midi|prochain)(?![a-z])))';

export const FR_WORDS: Language['words'] = {
  weekday: {
    'lundi|lun|lun.|lindi|ludi': 1,
    'mardi|mrdi': 2,
    'mercredi|mercr|mecredi|mercedi': 3,
    'jeudi|jeud': 4,
    'vendredi|ven|ven.|vendr|vendredis|vendedi': 5,
    'samedi|smedi': 6,
    'dimanche|dim|dim.|dimance': 7,
  },
  month: {
    'janvier|janv|janv.|jan': 1,
    'fevrier|fevr|fevr.|fev|fev.': 2,
    mars: 3,
    'avril|avr|avr.': 4,
    mai: 5,
    juin: 6,
    'juillet|juil|juil.|juill': 7,
    aout: 8,
    'septembre|sept|sept.': 9,
    'octobre|oct|oct.': 10,
    'novembre|nov|nov.': 11,
    'decembre|dec|dec.': 12,
  },
  number: {
    ...numbers(2),
    'un|une': 1,
    soixante: 60,
    'une demi|demi': 0.5,
    'une heure et demie|1,5': 1.5,
    'une quinzaine de': 15,
    'une dizaine de': 10,
    'une vingtaine de': 20,
    'une trentaine de': 30,
  },
  ordinal: { ...numbers(2), '1er|premier|1 er': 1 },
  nth: {
    'premier|1er|premiers': 1,
    'deuxieme|second|2e|2eme': 2,
    'troisieme|3e|3eme': 3,
    'quatrieme|4e|4eme': 4,
    'cinquieme|5e|5eme': 5,
    'dernier|derniers': -1,
  },
  hour: Object.fromEntries(
    HOUR_WORDS.flatMap((word, hour) => (word === '' ? [] : [[spelt(hour === 1 ? 'une' : word), hour]])),
  ),
  minute: numbers(2),
  unit: {
    'minutes|minute|min|mins|mn': 'minute',
    'heures|heure|hrs|h': 'hour',
    'jours|jour|jrs|jr|j': 'day',
    'semaines|semaine|sem': 'week',
    mois: 'month',
    'ans|an|annees|annee': 'year',
  },
  part: {
    'matin|matinee|mat': 'morning',
    "apres-midi|apres midi|aprem|aprem'|apm|ap-midi": 'afternoon',
    'soir|soiree': 'evening',
    nuit: 'night',
  },
  half: {},
};

/** Days that another day can be counted from. */
export const FR_ANCHORS: Language['anchors'] = [
  ["aujourd'?hui|aujourd hui|ajd|auj|ojd|aujourdhui", { days: 0 }],
  ['demain|dem1|2main|dmain', { days: 1 }],
  ['apres[- ]?demain', { days: 2 }],
  ['hier', { days: -1 }],
  ['avant-?hier|avant hier', { days: -2 }],
  ['{weekday}(?! (?:noir|fou|vert)(?![a-z]))', {}, 'edge'],
  ...Object.entries({ mar: 2, mer: 3, jeu: 4, sam: 6 }).map(([word, weekday]): Phrase => [
    `${word}${SHORT}`,
    { weekday },
    'edge',
  ]),
  ['ce {weekday}|{weekday} ci|{weekday}-ci|ce {weekday}-ci', { which: 'this' }],
  ['(?:le )?{weekday} prochain|(?:le )?prochain {weekday}', { which: 'nearest' }],
  ['(?:le |ce )?{weekday} qui vient|(?:le |ce )?{weekday} suivant', {}],
  ['(?:le )?{weekday} dernier(?! delai| carat)|(?:le )?{weekday} passe', { which: 'last' }],
  ['(?:le )?{day} {month},? {year}|(?:le )?{ordinal} {month},? {year}', {}],
  ['(?:le )?{day} {month}|(?:le )?{ordinal} {month}', {}],
  ['(?:la )?veille de noel|(?:le )?reveillon(?: de noel)?', { month: 12, day: 24 }, 'edge'],
  ['noel|le jour de noel|a la noel', { month: 12, day: 25 }, 'edge'],
  [
    "(?:la )?saint[- ]sylvestre|(?:la )?st[- ]sylvestre|(?:le )?reveillon du (?:nouvel an|31|jour de l'an)",
    { month: 12, day: 31 },
    'edge',
  ],
  ["(?:le )?nouvel an|(?:le )?(?:jour|premier) de l'an", { month: 1, day: 1 }, 'edge'],
  ["l'epiphanie", { month: 1, day: 6 }, 'edge'],
  ['(?:la )?chandeleur', { month: 2, day: 2 }, 'edge'],
  ['(?:la )?(?:saint|st)[- ]valentin', { month: 2, day: 14 }, 'edge'],
  ['(?:la )?fete du travail', { month: 5, day: 1 }, 'edge'],
  ['(?:la )?fete de la musique', { month: 6, day: 21 }, 'edge'],
  ['(?:la )?(?:saint|st)[- ]jean', { month: 6, day: 24 }, 'edge'],
  ["(?:l')?assomption", { month: 8, day: 15 }, 'edge'],
  ['halloween', { month: 10, day: 31 }, 'edge'],
  ['(?:la )?toussaint', { month: 11, day: 1 }, 'edge'],
  ['(?:la )?(?:saint|st)[- ]nicolas', { month: 12, day: 6 }, 'edge'],
  ['(?:le )?dimanche de paques|paques', { easter: 0 }, 'edge'],
  ['(?:le )?lundi de paques', { easter: 1 }, 'edge'],
  ['(?:le )?vendredi saint', { easter: -2 }, 'edge'],
  ['(?:le )?mardi gras', { easter: -47 }, 'edge'],
  ['(?:le )?mercredi des cendres', { easter: -46 }, 'edge'],
  ["(?:le )?jeudi de l'ascension|(?:l')?ascension", { easter: 39 }, 'edge'],
  ['(?:la )?pentecote|(?:le )?dimanche de pentecote', { easter: 49 }, 'edge'],
  ['(?:le )?lundi de pentecote', { easter: 50 }, 'edge'],
];
