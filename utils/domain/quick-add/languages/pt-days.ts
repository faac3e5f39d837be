import type { Phrase } from '../language';

export const COMING = '(?:que vem|que entra|seguinte|proxim[oa])';
export const NEXT = '(?:proxim[oa]|prox)';
export const THIS = '(?:n?est[ea]|n?ess[ea]|dest[ea])';
/** "Segunda" is Monday and "second", "quinta" Thursday, "fifth" and a farm. */
export const NO_NTH =
  '(?! (?:via|dose|mao|vez|vezes|parte|opiniao|chance|oportunidade|opcao|parcela|prestacao|temporada|etapa|fase|edicao|serie|aula|camada|' +
  'demao|guerra|avenida|lingua|divisao|classe|feira|intencoes|casa|rodada|versao|tentativa|semana|do parque|metade|geracao|leitura|lei|da boa|tela|coisa|fila|fileira|viagem|filha|ao sol|' +
  'negra|13(?!\\d)|pessoa|coluna|linha|pagina|folha|porta|rua|sinfonia|consulta|reuniao|entrevista|prova|remessa|fatura|cota|quota))';
/** Behind a number: it is an hour, or counts something. */
const NO_HOUR =
  '(?! ?(?:h|hs|hrs|horas|am|pm|[:.]\\d|e (?:meia|pouco|\\d)|menos|em ponto|da |pessoas|reais|euros))';

/** Days that another day can be counted from. */
export const ANCHORS: readonly Phrase[] = [
  ['(?:hoje|hj|oje)(?: mesmo| ainda)?|ainda hoje|no dia de hoje', { days: 0 }],
  ['hoje mais tarde|mais tarde hoje|mais logo', { days: 0 }],
  ['(?:amanha|amanh|amnh|amnha|amanhaa|amn|amanhan)(?: mesmo)?|(?:n?o )?dia de amanha', { days: 1 }],
  ['(?<!o dia )(?:depois|dps|dpois) (?:de|d) (?:amanha|amnh|amnha|amn)|depois damanha', { days: 2 }],
  ['ontem', { days: -1 }, 'edge'],
  ['anteontem|antes de ontem', { days: -2 }, 'edge'],
  [`{weekday}${NO_NTH}`, {}, 'edge'],
  [`{weekday}${NO_NTH},? {day}${NO_HOUR}`, {}, 'edge'],
  [`(?:n?[ao] )?(?:${NEXT}|${THIS}) {weekday} {day}${NO_HOUR}`, {}],
  [`${THIS} (?:mesm[ao] )?{weekday}${NO_NTH}|{weekday} agora`, { which: 'this' }],
  [
    `(?:n?[ao] )?(?:{weekday} ${COMING}|${NEXT} {weekday})${NO_NTH}|${THIS} {weekday} que vem`,
    { which: 'nearest' },
  ],
  ['(?:n?[ao] )?{weekday} passad[ao]|(?:n?[ao] )?(?:passad[ao]|ultim[ao]) {weekday}', { which: 'last' }],
  ['(?:n?o )?(?:dia )?{day} (?:de )?{month},? (?:de )?{year}|{month} {day},? (?:de )?{year}', {}],
  ['(?:n?o |a |ao )?(?:dia )?{day} (?:de )?{month}|(?:n?o )?(?:dia )?{day} do mes de {month}', {}],
  ['(?:n?o )?(?:dia )?{ordinal} de {month}(?: de {year})?', {}],
  ['vesperas? (?:de|do) natal|noite de natal|consoada', { month: 12, day: 24 }, 'edge'],
  [
    '(?<!(?<![a-z])(?:viajar|viagem|voo|ir|passagem|passagens|mudar|voar) (?:pra|para|a) )(?:dia de )?natal',
    { month: 12, day: 25 },
    'edge',
  ],
  [
    'vespera (?:de|do) ano novo|reveillon|noite da virada|virada do ano|passagem de ano|noite de ano novo|ano velho',
    { month: 12, day: 31 },
    'edge',
  ],
  ['(?:dia de )?ano novo|ano bom', { month: 1, day: 1 }, 'edge'],
  ['(?:n?o )?dia de reis|os reis', { month: 1, day: 6 }, 'edge'],
  ['(?:n?o )?dia de sao valentim|sao valentim', { month: 2, day: 14 }, 'edge'],
  ['(?:dia de )?sao joao', { month: 6, day: 24 }, 'led'],
  ['halloween|dia das bruxas', { month: 10, day: 31 }, 'edge'],
  ['(?:n?o )?dia de todos os santos', { month: 11, day: 1 }],
  ['(?:n?o )?(?:dia de )?finados', { month: 11, day: 2 }, 'edge'],
  ['(?:terca(?:-feira)? de )?carnaval|(?:terca(?:-feira)? gorda)|entrudo', { easter: -47 }, 'edge'],
  ['quarta(?:-feira)? de cinzas', { easter: -46 }],
  ['domingo de ramos', { easter: -7 }],
  ['quinta(?:-feira)? santa', { easter: -3 }],
  ['sexta(?:-feira)? (?:santa|da paixao)', { easter: -2 }],
  ['sabado de aleluia|sabado santo', { easter: -1 }],
  ['(?:domingo de )?pascoa', { easter: 0 }, 'edge'],
  ['corpus christi|corpo de deus', { easter: 60 }, 'edge'],
];

export const REGIONS: Readonly<Record<string, readonly Phrase[]>> = {
  BR: [
    ['(?:n?o )?dia das maes', { nth: 2, weekday: 7, month: 5 }],
    ['(?:n?o )?dia dos pais', { nth: 2, weekday: 7, month: 8 }],
    ['(?:n?o )?dia dos namorados', { month: 6, day: 12 }],
    ['(?:n?o )?dia das criancas', { month: 10, day: 12 }],
    ['tiradentes', { month: 4, day: 21 }, 'led'],
    ['(?:n?o )?dia da independencia', { month: 9, day: 7 }],
    ['proclamacao da republica', { month: 11, day: 15 }, 'led'],
    ['(?:n?o )?dia da consciencia negra', { month: 11, day: 20 }],
  ],
  PT: [
    ['(?:n?o )?dia da mae', { nth: 1, weekday: 7, month: 5 }],
    ['(?:n?o )?dia do pai', { month: 3, day: 19 }],
    ['(?:n?o )?dia dos namorados', { month: 2, day: 14 }],
    ['(?:n?o )?dia da crianca', { month: 6, day: 1 }],
    ['(?:n?o )?dia da liberdade', { month: 4, day: 25 }],
    ['magusto|sao martinho', { month: 11, day: 11 }, 'led'],
  ],
};
