import type { Phrase } from '../language';
import { COMING, NEXT, NO_NTH, THIS } from './pt-days';

const LEAD_MONTH = '(?:(?:durante |em|no|o|pro|para o|ate o|ao|do) )?';
/** "No fim de", and the same before an article. */
const END = '(?:(?:no|ao|ate o|ate ao|pro|para o|o|em|nos|ate) )?(?:fim|final|finais|fins|finzinho)';
const START = '(?:(?:no|ao|ate o|ate ao|pro|para o|o|nos) )?(?:inicio|comeco|principios?|comecinho)';
const MIDDLE = '(?:(?:em|no|a|ate|para|pra|ate o|pro) )?(?:meados|meio|metade)';
const IN = '(?:em|dentro de|daqui a|daqui|de aqui a|em menos de|no prazo de|n[oa]s proxim[oa]s)';
const ABOUT = '(?:(?:uns|umas|cerca de|mais ou menos|mais|outros|outras) )?';
const AFTER = '(?:depois d[eoa]|apos|a partir d[eoa]|a contar de)(?: o| a)?';
const EVERY = '(?:cada|todos os|todas as|todo|toda|tod[oa] santo)';
/** How long something takes is no clock time, although "18h" may be either. */
const NO_LENGTH =
  '(?<!(?<![a-z])(?:dormir|estudar|caminhar|trabalhar|correr|andar|esperar|durante|por|de|umas|uns|as proximas|descansar|jejuar|render) )';
/** "À noite" is when, "a noite" may be what: "passar a noite fora". */
const NO_WHOLE =
  '(?<!(?<![a-z])(?:passar|passei|passo|aproveitar|curtir|perder|ganhar|durante|toda|tirar|reservar|organizar|planejar|bloquear) )';
const NIGHT_THINGS =
  '(?<!(?<![a-z])(?:creme|vestido|roupa|vida|luz|turno|trem|guarda|mesa|mesinha|onibus|sessao|curso|aula) )';
const NO_TOTAL = '(?!(?:24/7|9/11|50/50|1/2))(?<!(?<![a-z])(?:nota|placar|resultado) )';
const NO_SHARE = '(?! (?:de|do|da|kg|quilos?|litros?|xicaras?|polegadas?|partes?|copos?)(?![a-z]))';
/** A mere number is an hour behind these words only: "às 5", "de 4 a 6". */
const LED =
  '(?<=(?<![a-z])(?:d?as|pelas|pras|umas|tipo|entre|perto das|@|de (?=\\S+ (?:a|as|ate) )|a|e|ou|ate|amanha|hoje|hj|-) ?)';
const RANGE = '(?:0?[1-9]|[12]\\d|3[01]) ?(?:-|a|ao|ate|ate ao|e)';
const DAYS = '(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|hoje)(?:-feira| feira)?,? ';
const PLURALS = [
  'segundas(?:-feiras| feiras)?',
  'tercas(?:-feiras| feiras)?',
  'quartas(?:-feiras| feiras)?',
  'quintas(?:-feiras| feiras)?',
  'sextas(?:-feiras| feiras)?',
  'sabados',
  'domingos',
];
const SHORT = ['seg', 'ter', 'qua', 'qui', 'sex', 'sab', 'dom'];
/** "Às terças", "todas as terças": what is said of every Tuesday; and how a weekday is numbered or cut short. */
const WEEKDAYS = PLURALS.flatMap((plural, index): readonly Phrase[] => {
  const weekday = index + 1;
  const [every, at] = index < 5 ? ['todas as', '(?:as|nas)'] : ['todos os', '(?:aos|nos)'];
  const many = `${plural}(?:,? (?:e )?(?:(?:as|aos|nas|nos) )?(?:${PLURALS.join('|')}))*`;
  const again: readonly Phrase[] = [
    [`${every} ${many}`, { weekday, isAgain: true }],
    [`${at} ${many}`, { weekday, isAgain: true }],
    [`${many}${NO_NTH}`, { weekday, isAgain: true }, 'edge'],
  ];
  const short = SHORT[index] ?? '';
  const led = index === 1 ? 'ter(?= as \\d| \\d{1,2}[h:/])' : `(?<!\\d )${short}(?! (?:shop|casmurro))`;
  const numbered: readonly Phrase[] =
    index < 5 ? [[`(?:na |ate |pra |para )${weekday + 1}a(?!.?feira)`, { weekday }, 'last']] : [];
  return [...again, [led, { weekday }, 'edge'], ...numbered];
});

export const PHRASES: readonly Phrase[] = [
  // Days counted from others.
  ['de hoje a (?:oito|8)(?: dias)?|de hoje a uma semana', { days: 7 }],
  ['de (?:hoje|amanha) a (?:quinze|15)(?: dias)?', { days: 14 }],
  ['de amanha a (?:oito|8)(?: dias)?', { days: 8 }],
  ['(?:de )?{weekday} a (?:oito|8)(?: dias)?', { weeksLater: 1 }],
  ['(?:de )?{weekday} a (?:quinze|15)(?: dias)?', { weeksLater: 2 }],
  [`{n} {unit} ${AFTER} {anchor}`, {}],
  [`${IN} ${ABOUT}{n} ?{unit}`, {}],
  [`${IN} (?:um par|uns dois) de {unit}`, { amount: 2 }],
  [
    `${IN} (?:uns|umas|alguns|algumas|poucos|poucas|uns poucos|umas poucas) {unit}`,
    { amount: 3, isVague: true },
  ],
  [`${IN} (?:uma )?meia hor(?:a|inha)|(?:em|n)a proxima meia hora`, { amount: 30, unit: 'minute' }],
  [`${IN} (?:um )?quarto de hora`, { amount: 15, unit: 'minute' }],
  [`${IN} tres quartos de hora`, { amount: 45, unit: 'minute' }],
  [`${IN} (?:uma )?hora e meia`, { amount: 90, unit: 'minute' }],
  [`${IN} {n} horas e meia`, { amount: 0.5, unit: 'hour' }],
  [`${IN} {n} semanas? e meia`, { amount: 0.5, unit: 'week' }],
  [`${IN} {n} (?:mes|meses) e meio`, { amount: 0.5, unit: 'month' }],
  [`${IN} {n} anos? e meio`, { amount: 0.5, unit: 'year' }],
  [`${IN} (?:uma )?quinzena`, { amount: 15, unit: 'day' }],
  [`${IN} (?:meio ano|um semestre)`, { amount: 6, unit: 'month' }],
  [`${IN} um trimestre`, { amount: 3, unit: 'month' }],
  ['na proxima hora', { amount: 1, unit: 'hour' }],
  ['{n} {unit} a partir de (?:hoje|agora)', {}],

  // Weeks, weekends.
  [`(?:durante |ao longo d)?${THIS}(?: mesma)? semana|durante a semana`, { week: 0 }],
  [
    `(?:(?:n?a|pra|para a|ate a) )?(?:semana ${COMING}|${NEXT} semana)|(?:n?a|pra) outra semana|para a semana`,
    { week: 1 },
  ],
  ['(?:n?a )?semana depois da que vem|daqui a duas semanas', { week: 2 }],
  [`${END} d(?:a|esta|essa) semana|antes (?:de a|da) semana acabar`, { week: 0, edge: 'end' }],
  [`${END} da (?:semana ${COMING}|${NEXT} semana)`, { week: 1, edge: 'end' }],
  [`${START} da semana`, { week: 1, edge: 'start' }],
  [`${START} da (?:semana ${COMING}|${NEXT} semana)`, { week: 1, edge: 'start' }],
  [`(?:${MIDDLE}|a meio) d(?:a|esta|essa) semana`, { weekday: 3 }],
  [`(?:${MIDDLE}|a meio) da (?:semana ${COMING}|${NEXT} semana)`, { week: 1, edge: 'middle' }],
  [
    `(?:(?:n?o|ao|durante o|pro|para o|ate o|ate ao|todo o) |${THIS} )(?:fim de semana|final de semana|fim-de-semana|fds|findi|finde)`,
    { isWeekend: true },
  ],
  ['(?:fim|final) de semana|fim-de-semana|fds|findi', { isWeekend: true }, 'edge'],
  [
    `(?:(?:n?o|pro|para o) )?(?:(?:(?:fim|final) de semana|fim-de-semana|fds) ${COMING}|${NEXT} (?:(?:fim|final) de semana|fim-de-semana|fds))`,
    { isWeekend: true, which: 'nearest' },
  ],
  ['(?:n?o )?(?:(?:fim|final) de semana|fim-de-semana|fds) passado', { isWeekend: true, which: 'last' }],
  ['(?:(?:durante a|para a|n?a) )?semana d[eo] (?:dia )?{anchor}', { week: 0 }],
  ['(?:n?a )?semana passada', { week: -1 }],

  // Months and years.
  ['(?:n?o |ao |a )?(?:proximo )?dia {day}', {}],
  ['(?:n?o )?dia {ordinal}', {}, 'edge'],
  [`(?:n?o )?dia (?:{day}|{ordinal}) d(?:este|esse) mes|(?:n?o )?dia {day} do corrente`, { months: 0 }],
  [`(?:n?o )?dia (?:{day}|{ordinal}) (?:do )?(?:mes ${COMING}|${NEXT} mes)`, { months: 1 }],
  ['{month}', {}, 'led'],
  ['(?:em )?{month} (?:de |d[eo]ste ano)?{year}', {}],
  [`${END} de {month}(?: de {year})?`, { edge: 'end' }],
  [`${START} de {month}(?: de {year})?`, { edge: 'start' }],
  [`(?:${MIDDLE}|a meio) de {month}(?: de {year})?`, { edge: 'middle' }],
  [`(?:n?o |em )?(?:${NEXT} {month}|{month} que vem)`, { which: 'next' }],
  ['(?:em )?{month} passado', { which: 'last' }],
  [`(?:ainda |durante )?${THIS}(?: mesmo)? mes`, { months: 0 }],
  [`${LEAD_MONTH}(?:mes ${COMING}|${NEXT} mes)`, { months: 1 }],
  ['(?:n?o )?mes passado', { months: -1, edge: 'end' }],
  [
    `${END} d(?:o|e|este|esse) mes|(?:n?o )?ultimo dia do mes|antes do mes acabar`,
    { months: 0, edge: 'end' },
  ],
  [`${END} do (?:mes ${COMING}|${NEXT} mes)`, { months: 1, edge: 'end' }],
  [`${START} d[eo] mes`, { months: 1, edge: 'start' }],
  [`${START} do (?:mes ${COMING}|${NEXT} mes)`, { months: 1, edge: 'start' }],
  [`(?:${MIDDLE}|a meio) d(?:o|este|esse) mes`, { months: 0, edge: 'middle' }],
  [`(?:${MIDDLE}|a meio) do (?:mes ${COMING}|${NEXT} mes)`, { months: 1, edge: 'middle' }],
  [`${END} d(?:o|e|este|esse) ano|antes do ano acabar`, { years: 0, edge: 'end' }],
  [`${END} do (?:ano ${COMING}|${NEXT} ano)`, { years: 1, edge: 'end' }],
  [`${START} do (?:ano ${COMING}|${NEXT} ano|ano)`, { years: 1, edge: 'start' }],
  [`(?:ainda )?${THIS}(?: mesmo)? ano`, { years: 0, edge: 'end' }],
  [`${LEAD_MONTH}(?:ano ${COMING}|${NEXT} ano)|para o ano(?! (?:novo|que))`, { years: 1 }],
  ['(?:n?o )?ano passado', { years: -1, edge: 'end' }],
  [`${END} de {year}`, { edge: 'end' }],
  [`${START} de {year}`, { edge: 'start' }],
  ['{year}', {}, 'led'],
  ['(?:n?[ao] )?{nth} {weekday} (?:de|do mes de) {month}(?: de {year})?', {}],
  ['(?:n?[ao] )?{nth} {weekday} d(?:o|este|esse) mes', { months: 0 }],
  [`(?:n?[ao] )?{nth} {weekday} do (?:mes ${COMING}|${NEXT} mes)`, { months: 1 }],
  ['(?:n?o )?ultimo dia de {month}', { edge: 'end' }],
  ['(?:n?o )?primeiro dia de {month}', { edge: 'start' }],
  [`(?:n?o )?primeiro dia do (?:mes ${COMING}|${NEXT} mes)`, { months: 1, edge: 'start' }],

  // Numbers.
  ['{year}-{monthNumber}-{day}', {}],
  ['{day}[-.]{monthNumber}[-.](?:{year}|{shortYear})', {}],
  [`(?:d[eo] |entre )?(?:dias? )?${RANGE} (?:dia )?{day} de {month}(?: de {year})?`, {}],
  ['(?:n?o )?dia {day}-{monthNumber}', {}],
  [`${NO_TOTAL}{pair}${NO_SHARE}`, {}, 'edge'],
  [`${NO_TOTAL}(?:n?o )?dia {pair}${NO_SHARE}`, {}],
  ['(?:(?:n?o )?dia )?(?:{pair}/{year}|{pair}/{shortYear})', {}],

  // Clock times.
  ['{hour}[:h]{mm} ?(?:{half}|h|hs|hrs|min|horas)?', {}],
  ['{hour}[.]{mm} ?(?:{half}|h|hs|hrs|horas)', {}],
  ['(?=1[3-9]|2[0-3]){hour}[.]{mm}', {}, 'led'],
  ['{hour}[.]{mm}', {}, 'timed'],
  ['{hour} ?{half}', {}],
  ['{hour} e (?:pouco|tal|tanto|pico)', {}, 'timed'],
  [`${LED}{hour}`, {}, 'timed'],
  ['{hour}(?: ?h| horas)? em ponto', {}],
  ['a uma(?: hora)?', { hour: 1 }, 'last'],
  ['a uma (?:hora )?e (?=meia|um quarto|[1-5][05]|[a-z]){minute}', { hour: 1 }, 'edge'],
  [
    '(?<!(?<![a-z])entre (?:as? )?)(?<!(?<![a-z])por ){hour}(?: ?h| horas?)? e (?=meia|um quarto){minute}(?! hora)',
    {},
    'edge',
  ],
  [
    '(?<!(?<![a-z])entre (?:as? )?){hour}(?: ?h| horas?)? e (?=[1-5][05]|[a-z]){minute}(?: minutos| min)?',
    {},
    'timed',
  ],
  ['{hour} (?=quinze|trinta|quarenta){minute}', {}, 'timed'],
  ['{hour}(?: horas)? menos {minutesTo}(?: minutos)?', {}, 'edge'],
  ['(?=um|quinze|dez|cinco|vint){minutesTo} (?:minutos )?(?:para as?|pras?) {hour}', {}, 'edge'],
  ['(?:faltando )?(?=5|10|15|20|25){minutesTo} (?:minutos |min )?(?:para as?|pras?) {hour}', {}, 'edge'],
  ['{minutesTo} (?:minutos )?(?:para o|pro|para a|pra) (?:meio-dia|meio dia)', { hour: 12, isSure: true }],
  ['{minutesTo} (?:minutos )?(?:para a|pra) (?:meia-noite|meia noite)', { hour: 24, isSure: true }],
  [`${NO_LENGTH}(?=1[3-9]|2[0-3]){hour} ?(?:h|hs|hrs)`, {}, 'edge'],
  [`${NO_LENGTH}(?=0[6-9]|[89]|1[0-2]){hour} ?(?:h|hs|hrs)`, {}, 'last'],
  ['{hour} ?(?:h|hs|hrs|horas)', {}, 'timed'],
  [
    '(?:(?:ao|a|pelo|ate ao|ate o) )?(?:meio-dia|meio dia|meiodia) e {minute}(?: minutos)?',
    { hour: 12, isSure: true },
  ],
  ['(?:(?:ao|a|pelo) )?(?:meio-dia|meio dia|meiodia)', { hour: 12, isSure: true }],
  ['(?:a )?(?:meia-noite|meia noite) e {minute}(?: minutos)?', { hour: 24, isSure: true }],
  ['(?:a )?(?:meia-noite|meia noite|meianoite)', { hour: 24, isSure: true }],

  // Parts of the day.
  [`(?:${THIS}|hoje (?:a|de|pela|na)|logo (?:a|de|pela)) {part}`, { days: 0 }],
  ['(?:pela|na parte da) {part}', {}],
  ['na {part}', {}, 'edge'],
  ['de manha(?:zinha)?|pelas manhas', { part: 'morning' }],
  ['(?:de|a) tardinha', { part: 'afternoon' }],
  [`${NO_WHOLE}a tarde(?! (?:toda|inteira))`, { part: 'afternoon' }, 'edge'],
  ['de tarde', { part: 'afternoon' }, 'edge'],
  [`${NO_WHOLE}a (?:noite|noitinha)(?! (?:toda|inteira|d[oae]s? ))`, { part: 'night' }, 'edge'],
  [`${NIGHT_THINGS}de noite`, { part: 'night' }, 'edge'],
  ['da {part}', {}, 'led'],
  ['(?:n?a )?{part} d[eo] {weekday}', {}, 'edge'],
  [`(?<=${DAYS})(?:a )?{part}`, {}, 'led'],
  ['(?:da|na|de|pela) madrugada', { half: 'am' }, 'led'],
  ['ontem a noite', { days: -1, part: 'night' }],
  ['(?:logo |bem |de manha )?(?:cedo|cedinho)(?: de manha)?', { part: 'early' }, 'led'],
  [
    '(?:logo |bem )cedo|de manha(?: bem)? ced(?:o|inho)|(?:a|na) primeira hora|logo pela manha|logo de manha',
    { part: 'early' },
  ],
  [`${END} da {part}|${START} da {part}|a meio da {part}|no meio da {part}`, {}],
  ['(?:(?:no|ao) )?(?:fim|final) de tarde', { part: 'afternoon' }],
  ['(?:n?a|ate a) hora do almoco|no almoco|ao almoco', { part: 'lunch' }],
  ['(?:n?a|ate a) hora d(?:o jantar|a janta)|ao jantar|no jantar', { part: 'dinner' }],
  ['(?:n?a|ate a) hora de (?:dormir|deitar)|ao deitar', { part: 'bedtime' }],
  ['ao (?:anoitecer|entardecer|por do sol)', { part: 'evening' }],
  [`${END} d(?:o|e) (?:dia|expediente)|ate o dia acabar`, { isWholeDay: true }],
  ['ao longo do dia|durante o dia', { isWholeDay: true }],

  // Again and again.
  ...WEEKDAYS,
  [
    '(?:cada|tod[oa]) (?:dois |duas |2 )?{weekday}(?:,? (?:e )?(?:segunda|terca|quarta|quinta|sexta|sabado|domingo))*',
    { isAgain: true },
  ],
  [`${EVERY} (?:anos?|mes|meses|semanas?)`, { isAgain: true }, 'led'],
  ['(?:tod[oa]|cada|n?[ao]) ?{nth} {weekday} (?:de (?:cada|todo) mes)', { isAgain: true, months: 0 }],
  ['(?:tod[oa]s?(?: [oa]s)?|cada) {nth} {weekday}s?(?: d[oe] mes)?', { isAgain: true, months: 0 }],
  [
    '(?:n?o )?dia {day} de (?:cada|todo) mes|(?:todo|cada) dia {day}(?: do mes)?|(?:todo mes|todos os meses)(?: n?o)? dia {day}|todos os dias {day}',
    { isAgain: true },
  ],
  [
    '(?:tod[oa]s os anos|todo ano)(?: em| no| a)? (?:dia )?{day} de {month}|todo (?:dia )?{day} de {month}',
    { isAgain: true },
  ],
  [
    '(?:no fim|no final|no ultimo dia|todo fim|todo final) de (?:cada |todo )?mes(?<!no (?:fim|final) de mes)',
    { isAgain: true, months: 0, edge: 'end' },
  ],
  [`${EVERY} {part}s?`, { isAgain: true }],
  [
    'cada dia|todo (?:santo )?dia|todos os dias|diariamente|td dia|todo dia',
    { isAgain: true, days: 0 },
    'edge',
  ],
  ['dia sim,? (?:e )?(?:outro )?(?:dia )?nao|em dias alternados', { isAgain: true, days: 0, every: 2 }],
  ['(?:a )?cada {n} {unit}|de [a-z\\d]+ em {n} {unit}', { isAgain: true }],
  [
    '(?:(?:de|da) segunda(?:-feira)? a sexta(?:-feira)?|(?:em |nos |todos os |todo )?dias? (?:uteis|util)|nos dias de semana)',
    { isAgain: true, isWorkday: true },
  ],
  [
    '(?:todo |cada )(?:fim|final) de semana|todos os (?:fins|finais) de semana|aos fins de semana|todo fds',
    { isAgain: true, isWeekend: true },
  ],

  [
    '(?:algum|qualquer) dia(?: desses| destes)?|um dia (?:desses|destes)|um belo dia|eventualmente|mais cedo ou mais tarde|' +
      'em algum momento(?! (?:de|do|da|dest|dess|amanha))|quando der|(?<=^\\s*)um dia',
    { isSomeday: true },
    'edge',
  ],
];
