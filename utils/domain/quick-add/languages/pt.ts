import type { Language } from '../language';
import { ANCHORS, REGIONS } from './pt-days';
import { PHRASES } from './pt-phrases';

const HOURS = {
  uma: 1,
  duas: 2,
  tres: 3,
  quatro: 4,
  cinco: 5,
  seis: 6,
  sete: 7,
  oito: 8,
  nove: 9,
  dez: 10,
  onze: 11,
  doze: 12,
};

const TEENS = {
  treze: 13,
  'catorze|quatorze': 14,
  quinze: 15,
  'dezesseis|dezasseis': 16,
  'dezessete|dezassete': 17,
  dezoito: 18,
  'dezenove|dezanove': 19,
  vinte: 20,
};

export const PT: Language = {
  isSpaced: true,
  dateMarks: '/',
  words: {
    weekday: {
      'segunda-feira|segunda feira|segundafeira|segunda|2a feira|2a-feira|2af': 1,
      'terca-feira|terca feira|tercafeira|terca|3a feira|3a-feira|3af': 2,
      'quarta-feira|quarta feira|quartafeira|quarta|4a feira|4a-feira|4af': 3,
      'quinta-feira|quinta feira|quintafeira|quinta|5a feira|5a-feira|5af': 4,
      'sexta-feira|sexta feira|sextafeira|sexta|sexta-f|6a feira|6a-feira|6af': 5,
      'sabado|sabadao|sabadinho': 6,
      'domingo|domingao': 7,
    },
    month: {
      'janeiro|jan': 1,
      'fevereiro|fev': 2,
      'marco|mar': 3,
      'abril|abr': 4,
      'maio|mai': 5,
      'junho|jun': 6,
      'julho|jul': 7,
      'agosto|ago': 8,
      'setembro|set': 9,
      'outubro|out': 10,
      'novembro|nov': 11,
      'dezembro|dez': 12,
    },
    number: {
      ...HOURS,
      ...TEENS,
      um: 1,
      dois: 2,
      'um par de|par de': 2,
      'vinte e um|vinte e uma': 21,
      'vinte e cinco': 25,
      trinta: 30,
      quarenta: 40,
      'quarenta e cinco': 45,
      cinquenta: 50,
      sessenta: 60,
      noventa: 90,
      cem: 100,
      'meia|meio': 0.5,
      '1.5|1,5': 1.5,
    },
    ordinal: {
      'primeiro|1o|um': 1,
      dois: 2,
      ...Object.fromEntries(Object.entries({ ...HOURS, ...TEENS }).filter(([, day]) => day > 2)),
      'vinte e um': 21,
      'vinte e dois': 22,
      'vinte e tres': 23,
      'vinte e quatro': 24,
      'vinte e cinco': 25,
      'vinte e seis': 26,
      'vinte e sete': 27,
      'vinte e oito': 28,
      'vinte e nove': 29,
      trinta: 30,
      'trinta e um': 31,
    },
    nth: {
      'primeira|primeiro|primeiras|primeiros|1a|1o': 1,
      'segunda|segundo|2a|2o': 2,
      'terceira|terceiro|3a|3o': 3,
      'quarta|quarto|4a|4o': 4,
      'quinta|quinto|5a|5o': 5,
      'ultima|ultimo|ultimas|ultimos': -1,
    },
    hour: {
      ...HOURS,
      ...TEENS,
      'vinte e uma': 21,
      'vinte e duas': 22,
      'vinte e tres': 23,
      'vinte e quatro': 24,
    },
    minute: {
      cinco: 5,
      dez: 10,
      'quinze|um quarto|quarto': 15,
      vinte: 20,
      'vinte e cinco': 25,
      'meia|trinta': 30,
      'trinta e cinco': 35,
      quarenta: 40,
      'quarenta e cinco': 45,
      cinquenta: 50,
      'cinquenta e cinco': 55,
    },
    unit: {
      'minutos|minuto|minutinhos|mins|min': 'minute',
      'horas|hora|horinhas|horinha|hrs|hr|hs|h': 'hour',
      'dias|dia|diazinhos': 'day',
      'semanas|semana|sem': 'week',
      'meses|mes': 'month',
      'anos|ano|aninhos': 'year',
    },
    part: {
      'manha|manhazinha': 'morning',
      'tarde|tardinha': 'afternoon',
      'noite|noitinha': 'night',
    },
    half: { 'am|a.m.|a.m|a m': 'am', 'pm|p.m.|p.m|p m': 'pm' },
  },
  lists: {
    short: { seg: 1, ter: 2, qua: 3, qui: 4, sex: 5, sab: 6, dom: 7 },
    between: '(?: ?[,/&+] ?(?:e )?(?:n?[ao] )?| e (?:n?[ao] )?| )',
    plural: 's',
    every: '(?:cada|tod[oa]s?(?: [oa]s)?|n?[ao]s) ',
    range: 'entre|entre [ao]|de|da',
  },
  capitals:
    'segunda-feira feira natal vespera ano novo reveillon reis sao valentim joao halloween finados carnaval cinzas santa santo ' +
    'paixao pascoa ramos aleluia corpus christi maes mae pais pai namorados criancas crianca tiradentes o a',
  phrases: PHRASES,
  regions: REGIONS,
  anchors: ANCHORS,
  cues: {
    opens:
      '(?:para )?quando (?!e que)[\\p{L}□]|assim que [\\p{L}□]|logo que [\\p{L}□]|mal (?:eu|chegue|chegar|acabe|acabar|saia|sair|termine)|sempre que [\\p{L}□]|' +
      'toda vez que [\\p{L}□]|cada vez que [\\p{L}□]|da proxima vez que [\\p{L}□]|uma vez que [\\p{L}□]|no momento em que [\\p{L}□]|' +
      'tao logo [\\p{L}□]|depois que [\\p{L}□]|(?:ao|depois de|apos|logo apos) (?!lugar|mar |par |bar )\\p{L}+[aeio]r(?:em|mos|me|se|-\\p{L}+)?(?!\\p{L})|' +
      'depois d(?:o|a|os|as|o meu|a minha|o seu|a sua) (?!\\d|uma?(?!\\p{L})|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|segunda|terca|quarta|quinta|sexta|sabado|domingo|dia \\d|natal|carnaval|semana que|fim|final|mes|ano)\\p{L}|' +
      'apos (?:o|a|os|as) (?!\\d|segunda|terca|quarta|quinta|sexta|sabado|domingo|dia \\d|natal|carnaval|fim|final|mes|ano)\\p{L}',
    whole:
      '(?:depois|logo depois) d(?:o|a|e) (?:almoco|jantar|janta|cafe da manha|cafe|pequeno-almoco|lanche|trabalho|expediente|escola|aula|aulas|' +
      'missa|treino|academia|ginasio|banho|reuniao|prova|jogo|filme|novela|festa|consulta|passeio|turno|show)',
    ends:
      ' (?:tenho que|tenho de|preciso|devo|vou|lembrar(?: de)?|nao esquecer)(?!\\p{L})|' +
      '(?<! (?:de|do|da|a|ao|o|um|uma|meu|minha|seu|sua|no|na|em|por|para|pra|pro|sem|os|as|que|e|ou|eu|ele|ela|voce)) ' +
      '(?<=\\p{L}{2,}(?:r|rem|rmos|a|e|ou|em) .*)(?!mulher|lugar|celular|colher|mar |bar |lar )\\p{L}+[aeio]r(?:-\\p{L}+)?(?!\\p{L})',
    asked:
      'pergunt\\p{L}+|diz\\p{L}*|fal\\p{L}+ que|contar|descobr\\p{L}+|saber|ver|conferir|checar|lembrar (?!de )[\\p{L}□]+|confirmar|explicar|decidir|' +
      'verificar|perceber|adivinhar',
    notAfter: 'desde|ate|em|de|de vez em|para|por|pouco|dia|semana|mes|muito',
  },
  names: {
    after:
      'com(?: [oa])?|pro|ao|à|(?<!(?:^|\\P{L})(?:[Ii]r|[Vv]ou|[Vv]amos|[Vv]iajar|[Vv]iagem|[Vv]oar|[Vv]oos?|[Bb]ilhetes?|[Pp]assage[mn]s?|[Tt]rem|[Cc]omboio|[Vv]oltar|[Mm]udar|[Pp]artir) )(?:pra|para(?: [oa])?|a)',
    opening:
      'ajudar(?: [oa])?|visitar(?: [oa])?|avisar(?: [oa])?|chamar(?: [oa])?|convidar(?: [oa])?|encontrar(?: [oa])?|levar(?: [oa])?|' +
      'parabenizar(?: [oa])?|liga (?:pra|pro|para)|aniversário d[oae]|aniversario d[oae]|casa d[oae]',
    nobody:
      'segunda segunda-feira terça terca terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado sabado domingo ' +
      'janeiro fevereiro março marco abril maio junho julho agosto setembro outubro novembro dezembro natal páscoa pascoa ' +
      'carnaval réveillon reveillon halloween hoje amanhã amanha iva irs iptu ipva inss cpf rg detran brasil portugal lisboa ' +
      'tv pc rh o a os as meu minha deus dr dra',
  },
  around: {
    joins:
      'as|a partir das?|para as|pras|pelas?|la pelas|la pras|por volta d[eoa]s?|la pelo|pelo|perto das|cerca das|mais ou menos as|antes das|ate as|ate a|ate|tipo|' +
      '@|no dia|dia|na|no|em|a|ao|de|da|do|das|-|e|la para as|umas|pela|n?a semana do?',
    article: 'o|a|as|os|ao|aos',
    leads:
      'ate|para|pra|pro|pras|pros|p|p/|na|no|em|nesta|neste|nessa|nesse|as|pelas|pela|la pelas|la pras|la para as|por volta d[eoa]s?|la pelo|pelo|perto das|cerca das|mais ou menos as|' +
      'entre as?|o mais tardar|no mais tardar|no maximo|no maximo ate|(?:que )?(?:vence|acaba|termina)|vencimento|tipo|umas|@|durante',
    notForTimes:
      'ate(?! as(?!\\p{L}))|para(?! as(?!\\p{L}))|pra|pro|p|p/|na|no|em|durante|vence|vencimento|antes de|antes do|nesta|neste|nessa|nesse|no maximo',
    lastLeads: 'por|a(?= (?:segunda|terca|quarta|quinta|sexta)(?:-feira)?$)',
    ends: 'ate|antes d[eoa]s?|n?o mais tardar|no maximo(?: ate)?|vence|vencimento|para|pra|pro',
    before: 'antes d[eoa]s?|antes de chegar',
    behind: 'o mais tardar|no maximo|sem falta|em ponto|se possivel|se der|mais ou menos|no mais tardar',
    blocks:
      'de|do|da|dos|das|desde|apos|segundo|cada|com|sobre|sobre [oa]|como|contra|foi|era|um|uma|nenhum|ha|mundo|que|sao|santo|a partir d[eoa]s?|' +
      'depois d[eoa]s?|desde [oa]s?|passad[oa]|todo o|aquel[ea]|ultim[oa]|passadas as|feliz|uma quarta',
    labels:
      'rua|av|avenida|travessa|praca|pagina|paginas|pag|capitulo|capitulos|cap|linha|porta|' +
      'numero|num|nro|n|temporada|episodio|ep|versao|tamanho|km|rodovia|canal|andar|unidade|nivel|tema|exercicio|lote',
    holders:
      'a|o|um|uma|meu|minha|teu|tua|seu|sua|esse|aquele|aquela|nosso|nossa|outro|outra|nenhum|qualquer|feliz|bom|boa|de|da|do',
    follows:
      'por favor|pfv|pf|pfvr|obrigad[oa]|vlw|ok|com|a|ao|aos|em|no|na|para|pra|pro|depois|antes|porque|pq|que|se|quando|ou|mas|sem|vence|sem falta|la|desde|ate|sobre|c/|pois',
    owns: '-\\p{L}',
    ranges: 'entre|entre as?|entre o|de|desde|desde as?|das?|do',
    zones:
      'est|edt|cst|cdt|pst|pdt|gmt|utc|cet|cest|brt|(?:no )?horario de (?!verao)\\p{L}+|hora de lisboa|hora do brasil',
    or: 'ou|ou na|ou no|ou a|ou o|ou as|ou em|ou ate|ou talvez(?: na| no)?|/',
    to: '-|a|ao|as|ate|ate as|ate a|ate o|ate ao|e|e a|e o|e as|e a',
  },
};
