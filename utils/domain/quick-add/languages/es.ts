import type { Language } from '../language';
import { ANCHORS, REGIONS } from './es-days';
import { PHRASES } from './es-phrases';

const HOURS = {
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
};

const TEENS = {
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
};

const TWENTIES = {
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
};

export const ES: Language = {
  isSpaced: true,
  dateMarks: '/',
  words: {
    weekday: {
      'lunes|lun|lunez': 1,
      martes: 2,
      'miercoles|mierc|mie|miercole|miercolez': 3,
      'jueves|jue|juev|juebes': 4,
      'viernes|vie|vier|biernes|virnes': 5,
      'sabado|sab|savado': 6,
      'domingo|dom': 7,
    },
    month: {
      'enero|ene': 1,
      'febrero|feb': 2,
      'marzo|mar': 3,
      'abril|abr': 4,
      'mayo|may': 5,
      'junio|jun': 6,
      'julio|jul': 7,
      'agosto|ago': 8,
      'septiembre|setiembre|sept|sep|set': 9,
      'octubre|oct': 10,
      'noviembre|nov': 11,
      'diciembre|dic': 12,
    },
    number: {
      ...HOURS,
      ...TEENS,
      ...TWENTIES,
      un: 1,
      'un par de|par de': 2,
      'veintiun|veintiuno|veintiuna': 21,
      veinticinco: 25,
      treinta: 30,
      cuarenta: 40,
      'cuarenta y cinco': 45,
      cincuenta: 50,
      sesenta: 60,
      noventa: 90,
      cien: 100,
      'media|medio': 0.5,
      '1.5|1,5': 1.5,
    },
    ordinal: {
      'primero|uno|1o|1ro|1ero|1er': 1,
      ...Object.fromEntries(Object.entries({ ...HOURS, ...TEENS, ...TWENTIES }).filter(([, day]) => day > 1)),
      'veintiuno|veintiun': 21,
      veinticinco: 25,
      veintiseis: 26,
      veintisiete: 27,
      veintiocho: 28,
      veintinueve: 29,
      treinta: 30,
      'treinta y uno|treinta y un': 31,
    },
    nth: {
      'primer|primero|primeros|1er|1o': 1,
      'segundo|segundos|2o|2do': 2,
      'tercer|tercero|3er|3o': 3,
      'cuarto|4o|4to': 4,
      'quinto|5o|5to': 5,
      'ultimo|ultimos': -1,
    },
    hour: { ...HOURS, ...TEENS, veintiuna: 21, ...TWENTIES },
    minute: {
      cinco: 5,
      diez: 10,
      'cuarto|un cuarto|quince': 15,
      veinte: 20,
      veinticinco: 25,
      'media|treinta': 30,
      'treinta y cinco': 35,
      cuarenta: 40,
      'cuarenta y cinco|tres cuartos': 45,
      cincuenta: 50,
      'cincuenta y cinco': 55,
    },
    unit: {
      'minutos|minuto|minutitos|mins|min': 'minute',
      'horas|hora|horitas|horita|hrs|hr|hs|h': 'hour',
      'dias|dia|diitas': 'day',
      'semanas|semana|sem': 'week',
      'meses|mes': 'month',
      'anos|ano|anitos': 'year',
    },
    part: {
      'manana|mananita': 'morning',
      'tarde|tardecita': 'afternoon',
      'noche|nochecita': 'night',
    },
    half: { 'am|a.m.|a.m|a m|a. m.': 'am', 'pm|p.m.|p.m|p m|p. m.': 'pm' },
  },
  lists: {
    short: {},
    between: '(?: ?[,/&+] ?(?:y )?(?:el )?| (?:y|e) (?:el |los )?| )',
    plural: 's',
    every: '(?:cada|todos los|los) ',
    range: 'entre|entre el|del|de',
  },
  capitals:
    'navidad nochebuena nochevieja noche vieja buena ano nuevo viejo reyes san juan valentin halloween semana santa ' +
    'santo santos gloria pascua resurreccion ramos ceniza carnaval madre madres padre muertos difuntos el la',
  phrases: PHRASES,
  regions: REGIONS,
  anchors: ANCHORS,
  cues: {
    opens:
      '(?:para )?cuando [\\p{L}□]|en cuanto (?!a )[\\p{L}□]|tan pronto (?:como )?[\\p{L}□]|apenas (?!un|una|hay)[\\p{L}□]|' +
      'cada vez que [\\p{L}□]|una vez que [\\p{L}□]|la proxima vez que [\\p{L}□]|no bien [\\p{L}□]|asi que (?:llegue|termine|acabe|salga)|' +
      'nada mas \\p{L}+[aei]r|(?:al|despues de|luego de|tras) (?!ayer)\\p{L}+[aei]r(?:me|te|se|nos|lo|la|los|las|le|les)?(?!\\p{L})|' +
      'en el momento (?:en )?que [\\p{L}□]|(?:despues|luego) de que [\\p{L}□]|' +
      '(?:despues de(?:l| la| mi| tu| su| los| las)|tras (?:el|la|mi|su)) (?!\\d|una?(?!\\p{L})|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana que)\\p{L}',
    whole:
      'despues de(?:l| la| mi| su)? (?:comida|cena|desayuno|almuerzo|merienda|siesta|trabajo|curro|cole|colegio|escuela|clase|clases|' +
      'misa|entrenamiento|entreno|gimnasio|gym|ducha|reunion|junta|examen|partido|pelicula|peli|novela|fiesta|boda|cita|paseo|turno|concierto)',
    ends:
      ' (?:tengo que|tenemos que|debo|hay que|voy a|recordar(?:me)?|acordarme de|no olvidar)(?!\\p{L})|' +
      '(?<! (?:de|a|al|el|la|un|una|mi|tu|su|del|en|por|para|sin|los|las|que|y|o)) (?<=\\p{L}{3,} .*)(?!mujer|hogar|lugar|taller|ayer|celular|mar |bar )' +
      '\\p{L}+[aei]r(?:me|te|se|nos|lo|la|los|las|le|les|selo|sela|melo)?(?!\\p{L})',
    asked:
      'pregunt\\p{L}+|decir(?:le|les)?|dile|di|contar(?:le|les)?|avisar(?:le|les|te)? que|averigu\\p{L}+|saber|ver(?! a)|mirar|comprobar|consultar|recordar(?:le|les)? [\\p{L}□]+|' +
      'confirmar|explicar\\p{L}*|decidir|acordar\\p{L}*|enterar\\p{L}*|adivinar',
    notAfter: 'desde|hasta|en|de|vez en|aun|para|por|poco|dia|semana|mes',
  },
  names: {
    after:
      'con|para|(?<!(?:^|\\P{L})(?:[Ii]r|[Vv]oy|[Vv]amos|[Vv]iajar|[Vv]iaje|[Vv]olar|[Vv]uelos?|[Bb]illetes?|[Pp]asajes?|[Tt]ren|[Ll]legar|[Vv]olver|[Vv]enir|[Mm]udarme|[Ee]scapada|[Bb]ajar|[Ss]ubir) )a',
    opening:
      'llama a|escribe a|visita a|ayuda a|felicita a|saluda a|llamar|invitar|avisar|regalo de|cumple de|cumpleaños de|cumpleanos de|casa de',
    nobody:
      'lunes martes miércoles miercoles jueves viernes sábado sabado domingo enero febrero marzo abril mayo junio julio ' +
      'agosto septiembre setiembre octubre noviembre diciembre navidad nochebuena nochevieja reyes halloween pascua hoy ' +
      'mañana manana iva irpf itv dni nie rrhh tv pc españa méxico argentina madrid barcelona hacienda correos el la los las mi mis tu su dios',
  },
  around: {
    joins:
      'a las|a la|alas|para las|sobre las?|hacia las?|a eso de las?|como a las?|cerca de las?|alrededor de las?|mas o menos a las?|tipo|' +
      'antes de las?|hasta las?|@|el dia|el|en|de el|del|de la|de las|de|por la|por|a|al|dia|-|y',
    article: 'el|la|las|los|este|esta',
    leads:
      'para|pa|pal|p/|xa|hasta|hacia el|sobre el(?= medio)|alrededor del|cerca del|el|este|antes de que sea|a mas tardar|como muy tarde|como tarde|como maximo|no mas tarde (?:de|del)|maximo|en|a las|a la|alas|a eso de las?|' +
      'sobre las?|hacia las?|como a las?|como las|cerca de las?|alrededor de las?|mas o menos a las?|pasadas las?|tipo|(?:que )?(?:vence|caduca|acaba|termina)|de aqui al?|@|durante',
    notForTimes:
      'pa|pal|p/|xa|para(?! las?(?!\\p{L}))|hasta(?! las?(?!\\p{L}))|en|el|este|durante|antes del?(?! las?(?!\\p{L}))|vence|caduca',
    lastLeads: 'por',
    ends: 'para|hasta|antes del?|a mas tardar|como muy tarde|como tarde|como maximo|no mas tarde (?:de|del)|maximo|vence|caduca',
    before: 'antes del?|antes de que llegue|previo al?',
    behind:
      'a mas tardar|como muy tarde|como tarde|como maximo|como mucho|sin falta|en punto|si es posible|mas o menos|maximo',
    blocks:
      'de|del|desde|tras|segun|cada|con|sobre|sobre el|como|contra|fue|era|un|una|ningun|hace|mundo|que|san|santo|a partir de|' +
      'a partir de las?|a partir del?|desde el|desde las?|despues de|despues de las?|despues del?|luego de las?|luego del?|' +
      'pasad[oa]|todo el|aquel|ese|los|pantalla|pasadas las del',
    labels:
      'calle|calle del|avenida|avda|av|paseo|plaza|pagina|paginas|pag|capitulo|capitulos|cap|linea|puerta|habitacion|' +
      'numero|num|nro|no|temporada|episodio|version|talla|km|carretera|ruta|canal|planta|piso|unidad|nivel|tema|ejercicio|lote',
    holders: 'un|una|mi|tu|su|ese|aquel|nuestro|otro|ningun|cualquier|del|de|feliz|buen',
    follows:
      'por favor|porfa|porfi|xfa|plis|pls|gracias|ok|con|a|al|en|para|despues|antes|porque|que|si|cuando|y|o|pero|sin|vence|sin falta|xq|pq|jaja|desde|hasta|sobre|p|c',
    owns: '-\\p{L}',
    ranges: 'entre|entre las?|de|desde|desde las?|del|desde el',
    zones:
      '\\(?(?:est|edt|cst|cdt|pst|pdt|gmt|utc|cet|cest|hora (?:de|del) (?!casa)\\p{L}+|hora (?:espanola|peninsular|canaria|mexicana|argentina))',
    or: 'o|u|o bien|o el|o la|o para el|o a las|o quizas?|o tal vez|/',
    to: '-|a|al|a las?|hasta|hasta el|hasta las?|y|y el|y las?|y la',
  },
};
