import type { Phrase } from '../language';
import { COMING, NEXT, NO_HOUR, OTHER_MONDAYS } from './es-days';

/** "A finales de", and the same before an article. */
const END = '(?:a |para |hacia )?(?:el )?(?:final|finales|fines|fin|ultimos)';
const START = '(?:a |para )?(?:el )?(?:principios?|comienzos?|inicios?|primeros)';
const MIDDLE = '(?:a |para )?(?:mediados|la mitad)';
const IN = '(?:en|dentro de|de aqui a|de aca a|en menos de|en cosa de|en el plazo de|en l[oa]s proxim[oa]s)';
const ABOUT = '(?:(?:unos|unas|como|aproximadamente|otros|otras) )?';
const AFTER = '(?:despues del?|a partir del?|desde|desde el)(?: el| la)?';
const OF_DAY = '(?:de|por|en|a|durante|x) la';
const EVERY = '(?:cada|todos los|todas las)';
/** How long something takes is no clock time, although "18h" may be either. */
const NO_LENGTH =
  '(?<!(?<![a-z])(?:dormir|estudiar|caminar|trabajar|correr|andar|esperar|reposar|ayunar|durante|por|de|unas|las proximas) )';
const NIGHT_THINGS =
  '(?<!(?<![a-z])(?:mesita|mesa|mesilla|crema|vestido|ropa|vida|luz|turno|club|tren|lampara|guardia|traje|bus) )';
const LINE =
  '(?<!(?<![a-z])(?:coger|tomar|autobus|bus|linea|metro|colectivo|camion|numero|canal|piso|contra|entre) )';
/** A mere number is an hour behind these words only: "a las 5", "de 4 a 6". */
const LED =
  '(?<=(?<![a-z])(?:las?|alas|tipo|desde|entre|@|de (?=\\S+ (?:a|hasta) )|a|y|o|u|hasta|manana|hoy|-) ?)';
const RANGE = '(?:0?[1-9]|[12]\\d|3[01]) ?(?:-|al?|hasta el|y el|y)';
const NO_TOTAL = '(?!(?:24/7|9/11|50/50|1/2))(?<!(?<![a-z])(?:nota|marcador|resultado) )';
const NO_SHARE = '(?! (?:de|del|kg|kilos?|litros?|taza|tazas|pulgadas?|partes?)(?![a-z]))';
const PLURALS = 'lunes martes miercoles jueves viernes sabados domingos'.split(' ');
const MORE = `(?:,? (?:y )?(?:los )?(?:${PLURALS.join('|')}))*`;
/** "Los martes", "todos los martes y jueves": what is said of every Tuesday. */
const EVERY_WEEKDAY = PLURALS.map((plural, index): Phrase => [
  `(?:(?:todos )?los|por los) ${plural}${MORE}${OTHER_MONDAYS}`,
  { weekday: index + 1, isAgain: true },
]);

export const PHRASES: readonly Phrase[] = [
  // Days counted from others.
  ['(?:del? |el |de este )?{weekday} en ocho(?: dias)?', { weeksLater: 1 }],
  ['(?:del? |el |de este )?{weekday} en quince(?: dias)?', { weeksLater: 2 }],
  ['de hoy en ocho(?: dias)?|hoy en ocho', { days: 7 }],
  ['de (?:hoy|manana) en quince(?: dias)?', { days: 14 }],
  ['de manana en ocho(?: dias)?', { days: 8 }],
  ['(?:el )?{weekday} de (?:la semana que viene|la proxima semana|la semana proxima)', { week: 1 }],
  [`{n} {unit} ${AFTER} {anchor}`, {}],
  [`${IN} ${ABOUT}{n} ?{unit}(?: mas)?|${IN} ${ABOUT}{n} ?{unit} como (?:mucho|maximo)`, {}],
  [`${IN} (?:un par|un par mas) de {unit}`, { amount: 2 }],
  [
    `${IN} (?:unos|unas|unos pocos|unas pocas|unos cuantos|unas cuantas|poc[oa]s|algun[oa]s) {unit}`,
    { amount: 3, isVague: true },
  ],
  [`${IN} media hora|en media horita|${IN} la proxima media hora`, { amount: 30, unit: 'minute' }],
  [`${IN} (?:un )?cuarto de hora`, { amount: 15, unit: 'minute' }],
  [`${IN} tres cuartos de hora`, { amount: 45, unit: 'minute' }],
  [`${IN} (?:una )?hora y media`, { amount: 90, unit: 'minute' }],
  [`${IN} (?:una )?hora y cuarto`, { amount: 75, unit: 'minute' }],
  [`${IN} {n} horas y media`, { amount: 0.5, unit: 'hour' }],
  [`${IN} {n} semanas? y media`, { amount: 0.5, unit: 'week' }],
  [`${IN} {n} mes(?:es)? y medio`, { amount: 0.5, unit: 'month' }],
  [`${IN} {n} anos? y medio`, { amount: 0.5, unit: 'year' }],
  [`${IN} (?:una )?quincena`, { amount: 15, unit: 'day' }],
  [`${IN} (?:medio ano|un semestre)`, { amount: 6, unit: 'month' }],
  [`${IN} un trimestre`, { amount: 3, unit: 'month' }],
  ['en la proxima hora', { amount: 1, unit: 'hour' }],
  ['{n} {unit} a partir de (?:hoy|ahora)', {}],

  // Weeks, weekends.
  ['(?:durante |a lo largo de |en )?esta(?: misma)? semana|durante la semana', { week: 0 }],
  [
    `(?:la |durante la |en la )?(?:semana ${COMING}|${NEXT} semana|semana de manana)|la otra semana`,
    { week: 1 },
  ],
  [
    '(?:la )?semana siguiente a la que viene|(?:la )?semana que viene no,? la (?:otra|siguiente)',
    { week: 2 },
  ],
  [
    `${END} de (?:la|esta) semana|${END} de semana(?<!fin de semana)|antes de que (?:acabe|termine) la semana`,
    { week: 0, edge: 'end' },
  ],
  [`${END} de (?:la semana ${COMING}|la ${NEXT} semana)`, { week: 1, edge: 'end' }],
  [`${START} de (?:la )?semana`, { week: 1, edge: 'start' }, 'led'],
  [`${START} de (?:la semana ${COMING}|la ${NEXT} semana)`, { week: 1, edge: 'start' }],
  [`${MIDDLE} de (?:la |esta )?semana|entre semana`, { weekday: 3 }, 'led'],
  [`${MIDDLE} de (?:la |esta )semana|a media semana|a mitad de semana`, { weekday: 3 }],
  [`(?:${MIDDLE}|a mitad) de (?:la semana ${COMING}|la ${NEXT} semana)`, { week: 1, edge: 'middle' }],
  [
    `(?:(?:en |durante )?(?:el|este|este mismo|todo el) )(?:fin de semana|finde|find|fds|finde largo)`,
    { isWeekend: true },
  ],
  ['(?:fin de semana|finde|fds)', { isWeekend: true }, 'led'],
  [
    `(?:el |este )?(?:(?:fin de semana|finde|fds) ${COMING}|${NEXT} (?:fin de semana|finde|fds))`,
    { isWeekend: true, which: 'nearest' },
  ],
  ['(?:el )?(?:fin de semana|finde) de la semana que viene', { isWeekend: true, week: 1 }],
  [
    '(?:el )?(?:pasado (?:fin de semana|finde)|(?:fin de semana|finde) pasado)',
    { isWeekend: true, which: 'last' },
  ],
  ['(?:(?:en|durante|para) )?la semana del? {anchor}', { week: 0 }],
  ['(?:la )?semana pasada|(?:la )?pasada semana', { week: -1 }],

  // Months and years.
  ['(?:el |al )?(?:proximo )?dia {day}', {}],
  ['(?:el )?dia {ordinal}', {}, 'edge'],
  [`(?<=antes del ){day}${NO_HOUR}`, {}, 'led'],
  [`(?:del|entre el) (?:0?[1-9]|[12]\\d|3[01]) (?:al|y el) {day}${NO_HOUR}`, {}, 'edge'],
  [`${LINE}el {day}`, {}, 'edge'],
  [
    '(?:el )?(?:dia )?(?:{day}|{ordinal}) de este mes|(?:el )?(?:dia )?{day} del (?:corriente|presente)',
    { months: 0 },
  ],
  [`(?:el )?(?:dia )?(?:{day}|{ordinal}) del (?:mes ${COMING}|${NEXT} mes)`, { months: 1 }],
  ['{month}', {}, 'led'],
  ['(?:en )?{month} (?:del? )?{year}', {}],
  [
    `${END} del? (?:mes de )?{month}(?: del? {year})?|antes de que (?:acabe|termine) {month}`,
    { edge: 'end' },
  ],
  [`${START} del? (?:mes de )?{month}(?: del? {year})?`, { edge: 'start' }],
  [`${MIDDLE} del? (?:mes de )?{month}(?: del? {year})?|medio {month}`, { edge: 'middle' }],
  [`(?:el )?${NEXT} {month}|(?:el )?{month} que viene`, { which: 'next' }],
  ['(?:el )?{month} pasado|(?:el )?pasado {month}', { which: 'last' }],
  ['(?:durante |en )?este(?: mismo)? mes', { months: 0 }],
  [`(?:(?:durante |en |a lo largo d)?el )?(?:mes ${COMING}|${NEXT} mes)`, { months: 1 }],
  ['(?:el )?mes pasado|(?:el )?pasado mes', { months: -1, edge: 'end' }],
  [
    `${END} (?:de|del|de este) mes|antes de que (?:acabe|termine) el mes|(?:el )?ultimo (?:dia )?del? mes|el dia ultimo`,
    { months: 0, edge: 'end' },
  ],
  [`${END} del (?:mes ${COMING}|${NEXT} mes)`, { months: 1, edge: 'end' }],
  [`${START} del? mes`, { months: 1, edge: 'start' }],
  [
    `${START} del (?:mes ${COMING}|${NEXT} mes)|(?:el )?primero del mes ${COMING}`,
    { months: 1, edge: 'start' },
  ],
  [`${MIDDLE} (?:de|del|de este) mes|a medio mes`, { months: 0, edge: 'middle' }],
  [`${MIDDLE} del (?:mes ${COMING}|${NEXT} mes)`, { months: 1, edge: 'middle' }],
  [`${END} (?:de|del|de este) ano|antes de que (?:acabe|termine) el ano`, { years: 0, edge: 'end' }],
  [`${END} del (?:ano ${COMING}|${NEXT} ano)`, { years: 1, edge: 'end' }],
  [`${START} del? (?:ano ${COMING}|${NEXT} ano|ano)`, { years: 1, edge: 'start' }],
  ['(?:durante |en )?este(?: mismo)? ano', { years: 0, edge: 'end' }],
  [`(?:(?:durante |en |a lo largo d)?el )?(?:ano ${COMING}|${NEXT} ano)`, { years: 1 }],
  ['(?:el )?ano pasado', { years: -1, edge: 'end' }],
  [`${END} de {year}`, { edge: 'end' }],
  [`${START} de {year}`, { edge: 'start' }],
  ['{year}', {}, 'led'],
  ['(?:el )?{nth} {weekday} (?:de|del mes de) {month}(?: del? {year})?', {}],
  ['(?:el )?{nth} {weekday} (?:de|del|de este) mes', { months: 0 }],
  [`(?:el )?{nth} {weekday} del (?:mes ${COMING}|${NEXT} mes)`, { months: 1 }],
  ['(?:el )?ultimo dia de {month}', { edge: 'end' }],
  ['(?:el )?primer dia de {month}', { edge: 'start' }],
  [`(?:el )?primer dia del (?:mes ${COMING}|${NEXT} mes)`, { months: 1, edge: 'start' }],

  // Numbers.
  ['{year}-{monthNumber}-{day}', {}],
  ['{day}[-.]{monthNumber}[-.](?:{year}|{shortYear})', {}],
  [`(?:del? |desde el |entre el )?${RANGE} {day} de {month}(?: del? {year})?`, {}],
  ['(?:el )?(?:dia )?{day}-{monthNumber}', {}, 'led'],
  [`${NO_TOTAL}(?:dia |el dia )?{pair}${NO_SHARE}`, {}, 'edge'],
  [`${NO_TOTAL}(?:el |dia |el dia ){pair}${NO_SHARE}`, {}],
  ['(?:el )?(?:dia )?(?:{pair}/{year}|{pair}/{shortYear})', {}],

  // Clock times.
  ['{hour}[:h]{mm} ?(?:{half}|h|hs|hrs|horas)?', {}],
  ['{hour}[.]{mm} ?(?:{half}|h|hs|hrs|horas)', {}],
  ['(?=1[3-9]|2[0-3]){hour}[.]{mm}', {}, 'led'],
  ['{hour}[.]{mm}', {}, 'timed'],
  ['{hour} ?{half}', {}],
  ['{hour} y (?:pico|algo)', {}, 'timed'],
  [`${LED}{hour}`, {}, 'timed'],
  ['(?=12|doce){hour}(?: y {minute})? de la manana', { isSure: true }],
  ['{hour} en punto', {}],
  ['(?<!(?<![a-z])entre (?:las? )?){hour} y (?=cuarto|media){minute} ?{half}?', {}, 'edge'],
  ['(?<!(?<![a-z])entre (?:las? )?){hour} y (?=[1-5][05]|[a-z]){minute}(?: minutos)? ?{half}?', {}, 'timed'],
  ['{hour} (?=quince|treinta|cuarenta){minute}', {}, 'timed'],
  ['{hour} menos {minutesTo}(?: minutos)? ?{half}?', {}, 'edge'],
  ['(?:a |al )?(?:un )?(?=cuarto|un|diez|cinco|veint){minutesTo} para (?:las|la) {hour}', {}],
  ['(?:faltando )?(?=5|10|15|20|25){minutesTo} (?:minutos )?para (?:las|la) {hour}', {}, 'edge'],
  [`${NO_LENGTH}(?=1[3-9]|2[0-3]){hour} ?(?:h|hs|hrs)`, {}, 'edge'],
  [`${NO_LENGTH}(?=0[6-9]|[89]|1[0-2]){hour} ?(?:h|hs|hrs)`, {}, 'last'],
  ['{hour} ?(?:h|hs|hrs|horas)', {}, 'timed'],
  ['{hour} (?:del|de) (?:mediodia|medio dia)', { part: 'lunch' }],
  ['(?:(?:a|al|hacia el|sobre el) )?(?:mediodia|medio dia)', { hour: 12, isSure: true }],
  ['(?:a |a la )?(?:medianoche|media noche)', { hour: 24, isSure: true }],

  // Parts of the day.
  [`(?:esta(?: misma)?|hoy ${OF_DAY}) {part}`, { days: 0 }],
  ['(?:por|durante|en|x) la {part}', {}],
  ['a la {part}', {}, 'edge'],
  ['(?:en )?la {part} del {weekday}', {}, 'edge'],
  ['de la {part}', {}, 'led'],
  [`${NIGHT_THINGS}de noche`, { part: 'night' }, 'edge'],
  [
    '(?<=(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) )(?:de )?manana',
    { part: 'morning' },
    'led',
  ],
  [
    '(?<=(?:manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )(?:de )?tarde',
    { part: 'afternoon' },
    'led',
  ],
  [
    '(?<=(?:manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )(?:de )?noche',
    { part: 'night' },
    'led',
  ],
  ['(?:de|por|en|a) la madrugada|de madrugada', { half: 'am' }, 'led'],
  ['anoche', { days: -1, part: 'night' }, 'edge'],
  [
    '(?:a|de) primera hora(?: de la manana)?|(?:por|en|a|de) la manana temprano|(?:muy )?temprano por la manana|bien temprano',
    { part: 'early' },
  ],
  ['(?:a )?(?:primera|ultima|media) hora de la {part}|a media {part}|al final de la {part}', {}],
  [
    '(?:muy )?temprano(?: (?:por|en|a|de) la manana)?|tempranito|a primerisima hora',
    { part: 'early' },
    'led',
  ],
  ['a la hora (?:de comer|de la comida|del? almuerzo|de almorzar)|al almuerzo', { part: 'lunch' }],
  ['a la hora (?:de cenar|de la cena)', { part: 'dinner' }],
  ['a la hora de (?:dormir|acostarse|irse a la cama)|antes de irse a la cama', { part: 'bedtime' }],
  ['al (?:anochecer|atardecer)', { part: 'evening' }],
  [
    '(?:al |para el |antes del |el )?(?:final|fin) (?:del dia|de la jornada)|antes de que (?:acabe|termine) el dia',
    { isWholeDay: true },
  ],
  ['a lo largo del dia', { isWholeDay: true }],
  ['a ultima hora(?: del dia)?', { isWholeDay: true }, 'led'],

  // Again and again.
  ...EVERY_WEEKDAY,
  ['cada {weekday}', { isAgain: true }],
  ['cada (?:dos|2) {weekday}', { isAgain: true, every: 2 }],
  [`${EVERY} (?:anos?|mes|meses|semanas?)`, { isAgain: true }, 'led'],
  [
    '(?:el )?{nth} {weekday} de (?:cada mes|todos los meses)|(?:cada|todos los) {nth} {weekday}s?(?: del? mes)?',
    { isAgain: true, months: 0 },
  ],
  [
    '(?:el )?(?:dia )?{day} de (?:cada mes|todos los meses)|cada dia {day}|(?:cada mes|todos los meses) el (?:dia )?{day}|(?:todos )?los dias {day}',
    { isAgain: true },
  ],
  [
    '(?:el )?(?:dia )?{day} de {month} (?:de cada ano|todos los anos)|cada {day} de {month}|cada ano el {day} de {month}',
    { isAgain: true },
  ],
  ['(?:el ultimo dia|a fin|a final|a finales) de cada mes', { isAgain: true, months: 0, edge: 'end' }],
  ['(?:el primer dia|a principios?) de cada mes', { isAgain: true, months: 1, edge: 'start' }],
  [`${EVERY} {part}s?|por las {part}s`, { isAgain: true }],
  ['cada dia|todos los dias|diariamente|a diario|todo los dias', { isAgain: true, days: 0 }, 'edge'],
  [
    'un dia si,? (?:y )?(?:(?:un|otro) (?:dia )?)?no|dia (?:de )?por medio',
    { isAgain: true, days: 0, every: 2 },
  ],
  ['cada {n} {unit}', { isAgain: true }],
  [
    'entre semana|de lunes a viernes|(?:todos los |cada )?dias? (?:laborables?|laborales?|habiles|habil)|los dias de semana',
    { isAgain: true, isWorkday: true },
  ],
  [
    '(?:todos )?los fines de semana|todos los findes|cada (?:fin de semana|finde)',
    { isAgain: true, isWeekend: true },
  ],

  [
    'algun dia|un dia de (?:estos|estas)|alguna vez en la vida|tarde o temprano|en algun momento(?! (?:de|del|esta|este|manana))|cuando sea|(?<=^\\s*)un dia',
    { isSomeday: true },
    'edge',
  ],
];
