import type { Phrase } from '../language';

export const COMING = '(?:que viene|proxim[oa]|siguiente|entrante)';
const THIS = '(?:este|esta|esto)';
export const NEXT = '(?:proxim[oa]|siguiente)';
/** "Mañana" is the morning behind an article. */
const NO_MORNING = '(?<!(?<![a-z])(?:(?<!a )las?|una|esa|aquella|buena|media|otra|toda la|cada) )';
/** Behind a number: it is an hour, or counts something. */
export const NO_HOUR =
  '(?! ?(?:h|hs|hrs|horas|am|pm|a\\.|p\\.|[:.]\\d|y (?:media|cuarto|pico|\\d)|menos|en punto|de la|personas|euros|pesos))';
export const OTHER_MONDAYS = '(?! (?:negro|negra|al sol|13(?!\\d)))';

/** Days that another day can be counted from. */
export const ANCHORS: readonly Phrase[] = [
  ['hoy(?: mismo| dia)?|hoi|2day', { days: 0 }],
  ['hoy mas tarde|mas tarde hoy|durante el dia de hoy|(?:en )?el dia de hoy|ahora mismo', { days: 0 }],
  [`${NO_MORNING}(?:manana|mnn|mnna|manna|maniana|mnana)(?: mismo| sin falta)?`, { days: 1 }],
  ['(?:el )?dia de manana|manana a lo largo del dia', { days: 1 }, 'led'],
  ['pasado (?:manana|mnn|mnna|maniana)', { days: 2 }],
  ['pasado', { days: 2 }, 'led'],
  ['ayer', { days: -1 }, 'edge'],
  ['antier|anteayer|antes de ayer|antes de anoche', { days: -2 }, 'edge'],
  [
    `(?<!(?<![a-z])(?:con|(?:llamar|escribir|ver|avisar|pagar|visitar|ayudar) a) ){weekday}${OTHER_MONDAYS}`,
    {},
    'edge',
  ],
  [`(?:el )?dia {weekday}${OTHER_MONDAYS}`, {}],
  [`{weekday}${OTHER_MONDAYS},? {day}${NO_HOUR}`, {}, 'edge'],
  [`(?:el )?(?:este|${NEXT}) {weekday} {day}${NO_HOUR}`, {}],
  [`${THIS}(?: mismo)? {weekday}`, { which: 'this' }],
  [
    `(?:el )?(?:${THIS} )?{weekday} ${COMING}|(?:el |este )${NEXT} {weekday}|${NEXT} {weekday}`,
    { which: 'nearest' },
  ],
  ['(?:el )?pasado {weekday}|(?:el )?{weekday} pasado', { which: 'last' }],
  [
    '(?:el )?(?:proximo )?(?:dia )?{day} (?:de )?{month},? (?:del? )?{year}|{month} {day},? (?:del? )?{year}',
    {},
  ],
  [
    '(?:el )?(?:proximo )?(?:dia )?{day} (?:de )?{month}|{month} {day}|(?:el )?(?:dia )?{day} del mes de {month}',
    {},
  ],
  ['(?:el )?(?:dia )?{ordinal} de {month}(?: del? {year})?', {}],
  ['nochebuena|noche buena', { month: 12, day: 24 }, 'edge'],
  ['(?:el )?dia de navidad|navidad|navidades', { month: 12, day: 25 }, 'edge'],
  ['(?:el )?dia de los inocentes', { month: 12, day: 28 }],
  ['nochevieja|noche vieja|ano viejo', { month: 12, day: 31 }, 'edge'],
  ['ano nuevo|(?:el )?dia de ano nuevo', { month: 1, day: 1 }, 'edge'],
  ['(?:el )?dia de reyes|(?:los )?reyes(?: magos)?|epifania', { month: 1, day: 6 }, 'led'],
  ['noche de reyes', { month: 1, day: 5 }, 'edge'],
  ['(?:el )?dia de reyes', { month: 1, day: 6 }],
  ['(?:el )?(?:dia de )?san valentin', { month: 2, day: 14 }, 'edge'],
  ['(?:el )?dia de los enamorados', { month: 2, day: 14 }],
  ['(?:la )?noche de san juan', { month: 6, day: 23 }, 'edge'],
  ['(?:el )?dia de san juan|san juan', { month: 6, day: 24 }, 'led'],
  ['halloween|noche de brujas', { month: 10, day: 31 }, 'edge'],
  ['(?:el )?dia de todos los santos|todos los santos', { month: 11, day: 1 }, 'edge'],
  ['(?:el )?dia de (?:los )?(?:muertos|difuntos)', { month: 11, day: 2 }],
  ['martes de carnaval', { easter: -47 }],
  ['miercoles de ceniza', { easter: -46 }],
  ['domingo de ramos', { easter: -7 }],
  ['jueves santo', { easter: -3 }],
  ['viernes santo', { easter: -2 }],
  ['sabado santo|sabado de gloria', { easter: -1 }],
  ['domingo de (?:pascua|resurreccion)|pascua|semana santa', { easter: 0 }, 'edge'],
  ['lunes de pascua', { easter: 1 }],
];

export const REGIONS: Readonly<Record<string, readonly Phrase[]>> = {
  ES: [
    ['(?:el )?dia de la madre', { nth: 1, weekday: 7, month: 5 }],
    ['(?:el )?dia del padre', { month: 3, day: 19 }],
    ['(?:el )?dia de la constitucion', { month: 12, day: 6 }],
  ],
  MX: [
    ['(?:el )?dia de (?:las madres|la madre)', { month: 5, day: 10 }],
    ['(?:el )?dia del padre', { nth: 3, weekday: 7, month: 6 }],
    ['(?:el )?dia de la independencia', { month: 9, day: 16 }],
    ['(?:el )?dia de la (?:virgen|guadalupana)', { month: 12, day: 12 }],
  ],
  AR: [
    ['(?:el )?dia de la madre', { nth: 3, weekday: 7, month: 10 }],
    ['(?:el )?dia del padre', { nth: 3, weekday: 7, month: 6 }],
  ],
  CO: [
    ['(?:el )?dia de la madre', { nth: 2, weekday: 7, month: 5 }],
    ['(?:el )?dia del padre', { nth: 3, weekday: 7, month: 6 }],
  ],
  CL: [
    ['(?:el )?dia de la madre', { nth: 2, weekday: 7, month: 5 }],
    ['(?:el )?dia del padre', { nth: 3, weekday: 7, month: 6 }],
    ['fiestas patrias', { month: 9, day: 18 }],
  ],
};
