import type { Language } from '../language';
import { COMING, DE_ANCHORS, DE_WORDS, LAST, NEXT, THIS } from './de-words';

const AFTER_NEXT = '(?:u|ue)bern(?:a|ae)chste[nrsm]?';

const START = '(?:anfang|beginn)';

/** What is counted or measured is no hour: "um 5 Euro". */
const COUNTED =
  '(?! ?(?:euro|eur|€|cent|franken|chf|prozent|kg|kilo|gramm|g|liter|l|ml|km|m|meter|cm|grad|stuck|leute|personen|mal|' +
  'minuten|min|stunden|std|tage|tagen|wochen|monate|monaten|jahre|jahren|punkte|punkten|seiten|mann|gaste|sekunden|' +
  'runden|zahlen|zimmer|teile|teilen|ecken|kapitel|zentimeter|kilometer|nummern|stufen)(?![a-zß]))';

/** "Zum ersten Mal", "im 3. Stock". */
const NOT_ORDER =
  '(?! ?(?:mal|male|tag|tage|blick|platz|versuch|anlauf|stock|teil|schritt|advent|gang|kapitel|og|klasse|runde|geburtstag|' +
  'jahrestag|hochzeitstag|semester|quartal|band|akt|satz|spieltag|hilfe)(?![a-zß]))';

/** A bare hour needs one of these before it. */
const LEADS_HOUR =
  '(?<=(?:um|gegen|ab|bis|vor|zwischen|von|und|so|ca\\.|ca|circa|zirka|etwa|ungefahr|ungefaehr|punkt|@|so gg|gg) ?)';

const TO = '(?:-|bis zum|bis|und)';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';

const CLOCK = '(?:2[0-4]|1\\d|0?\\d)(?:[:.][0-5]\\d)?';

export const DE: Language = {
  isSpaced: true,
  dateMarks: '/',
  words: DE_WORDS,
  anchors: DE_ANCHORS,
  phrases: [
    // Days counted from others.
    ['{anchor} in (?=[a-zß0-9]+ (?:tag|woche|monat|jahr)){n} {unit}', {}],
    ['{n} {unit} (?:nach|ab) {anchor}', {}],
    ['{n} {unit} vor {anchor}', { isBack: true }],
    ['(?:am )?(?:tag vor|vorabend von) {anchor}', { amount: 1, unit: 'day', isBack: true }],
    ['(?:am )?tag nach {anchor}', { amount: 1, unit: 'day' }],
    [`${AFTER_NEXT} {weekday}`, { weeksLater: 1 }],
    [
      '(?:heute )?(?:in|binnen|innerhalb)(?: (?:von|etwa|ca\\.|ca|circa|rund|ungefahr|ungefaehr|' +
        'den nachsten|spatestens))* ?{n} ?{unit}',
      {},
    ],
    [
      '(?:in|innerhalb von) (?:ein |den nachsten )?(?:paar|einigen|wenigen) {unit}',
      { amount: 3, isVague: true },
    ],
    ['in {n} und einer halben stunde', { amount: 0.5, unit: 'hour' }],
    ['in (?:1|einer) (?:1/2|½) (?:stunden|std)|in 1 1/2 ?h', { amount: 90, unit: 'minute' }],
    ['in (?:einer|ner|1) (?:viertelstunde|viertel stunde)', { amount: 15, unit: 'minute' }],
    ['in (?:einer|ner) (?:dreiviertelstunde|dreiviertel stunde)', { amount: 45, unit: 'minute' }],
    ['in (?:einem|nem) halben jahr', { amount: 6, unit: 'month' }],
    [`(?:in|innerhalb) der ${NEXT} stunde`, { amount: 1, unit: 'hour' }],
    ['vor {n} {unit}|vor (?:ein )?paar {unit}', { days: -1 }, 'led'],

    // Weeks, weekends.
    [`(?:noch )?(?:in )?${THIS} woche(?: noch)?|im laufe der woche|unter der woche`, { week: 0 }],
    [`(?:in der )?(?:${NEXT}|${COMING}) woche|im laufe der ${NEXT}n woche`, { week: 1 }],
    [`(?:in der )?${AFTER_NEXT} woche`, { week: 2 }],
    [`${LAST} woche`, { week: -1 }],
    [`(?:am |zum )?ende (?:der|${THIS}) woche|ende woche`, { week: 0, edge: 'end' }],
    [`(?:am |zum )?ende (?:der )?(?:${NEXT}|${COMING}) woche`, { week: 1, edge: 'end' }],
    [`(?:am |zu |zum )?${START} (?:der )?(?:${NEXT}|${COMING}) woche`, { week: 1, edge: 'start' }],
    [`(?:am |zu |zum )?${START} (?:der )?${AFTER_NEXT} woche`, { week: 2, edge: 'start' }],
    [`(?:in der )?mitte (?:der )?(?:${NEXT}|${COMING}) woche`, { week: 1, edge: 'middle' }],
    [`(?:in der |zur )?mitte (?:der|${THIS}) woche|(?:zur |bis zur )?wochenmitte`, { weekday: 3 }],
    ['(?:die|in der)? ?woche (?:vom|ab) {anchor}', { week: 0 }],
    [
      `(?:am |ubers |uebers |furs |fuers )?(?:dieses |das |diesem |${COMING} )?wochenende`,
      { isWeekend: true },
      'edge',
    ],
    [
      `(?:noch )?(?:am|ubers|uebers|an ${THIS}|${THIS}|am ${COMING}|${COMING}) (?:wochenende|we)`,
      { isWeekend: true },
    ],
    [`(?:am )?${NEXT} (?:wochenende|we)`, { isWeekend: true, which: 'next' }],
    [`(?:am )?${AFTER_NEXT} wochenende`, { isWeekend: true, week: 2 }],
    [`(?:am )?${LAST} wochenende`, { isWeekend: true, which: 'last' }],

    // Months and years.
    [
      `(?<=(?:am|zum|bis|den|dem|vom|ab|fur|fuer),? ){day}(?:\\.|ten|er)${NOT_ORDER}(?! ?(?:-|bis|und) ?\\d)`,
      {},
      'led',
    ],
    [`(?<=(?:am|zum|bis zum|den|dem|vom|ab) ){ordinal}${NOT_ORDER}`, {}, 'led'],
    ['(?<=vom ){day}\\.?(?= bis)', {}, 'led'],
    [`(?<=(?:am|bis zum|zum) ){day}(?!\\.)${COUNTED}`, {}, 'led'],
    ['{day}\\. (?:diesen|dieses) monats?', { months: 0 }],
    [`{day}\\. (?:des )?${NEXT} monats`, { months: 1 }],
    ['{month}', {}, 'led'],
    ['{month} {year}', {}],
    ['(?:am |zum )?ende (?:von |des )?{month}s?|sp(?:a|ae)ter {month}', { edge: 'end' }],
    [`(?:am |zu |zum )?${START} (?:von |des )?{month}s?`, { edge: 'start' }],
    ['mitte (?:von |des )?{month}s?', { edge: 'middle' }],
    [`(?:im )?${NEXT} {month}`, { which: 'next' }],
    [`(?:im )?${COMING} {month}`, {}],
    [`(?:im )?${LAST} {month}`, { which: 'last' }],
    [`(?:noch )?(?:in |im )?${THIS} monat|im laufe des monats`, { months: 0 }],
    [`(?:im )?(?:${NEXT}|${COMING}) monat`, { months: 1 }],
    [`(?:im )?${AFTER_NEXT} monat`, { months: 2 }],
    [`(?:im )?${LAST} monat`, { months: -1, edge: 'end' }],
    [
      `(?:am |zum )?ende (?:des|${THIS}|vom) monate?s?|(?:zum |am )?monatsende|ende monat`,
      { months: 0, edge: 'end' },
    ],
    [`(?:am |zum )?ende (?:des )?(?:${NEXT}n?|${COMING}) monats?`, { months: 1, edge: 'end' }],
    [`(?:am |zu |zum )?${START} (?:des )?(?:${NEXT}n?|${COMING}) monats?`, { months: 1, edge: 'start' }],
    ['(?:zum |am )?monatsanfang|(?:zum |am )?monatsbeginn', { months: 1, edge: 'start' }],
    [`mitte (?:des|${THIS}) monats?|(?:zur )?monatsmitte`, { months: 0, edge: 'middle' }],
    [`mitte (?:des )?(?:${NEXT}n?|${COMING}) monats?`, { months: 1, edge: 'middle' }],
    [
      `(?:am |zum )?ende (?:des|${THIS}|vom) jahre?s?|(?:zum |am )?jahresende|ende jahr`,
      { years: 0, edge: 'end' },
    ],
    [`(?:am |zum )?ende (?:des )?(?:${NEXT}n?|${COMING}) jahre?s?`, { years: 1, edge: 'end' }],
    [
      `(?:am |zu |zum )?${START} (?:des )?(?:${NEXT}n?|${COMING}) jahre?s?|(?:zum )?jahres(?:anfang|beginn)`,
      { years: 1, edge: 'start' },
    ],
    [`(?:noch )?(?:in |im )?${THIS} jahr|im laufe des jahres`, { years: 0, edge: 'end' }],
    [`(?:im )?(?:${NEXT}|${COMING}) jahr`, { years: 1 }],
    [`(?:im )?${LAST} jahr`, { years: -1, edge: 'end' }],
    ['ende {year}', { edge: 'end' }],
    [`${START} {year}`, { edge: 'start' }],
    ['(?<=(?:bis|in|jahr|jahre|vor|bis ins jahr) ){year}|im jahre? {year}', {}, 'led'],
    ['(?:am )?{nth} {weekday} (?:im|des|in) {month}s?(?: {year})?', {}],
    ['(?:am )?{nth} {weekday} (?:im monat|des monats|(?:in )?diesen monats?|im diesem monat)', { months: 0 }],
    [`(?:am )?{nth} {weekday} (?:im |des )?${NEXT} monate?s?`, { months: 1 }],
    ['(?:am )?letzten tag (?:im|des) {month}s?', { edge: 'end' }],
    [
      '(?:am )?letzten tag (?:im monat|des monats)|monatsletzte[nr]|letzten des monats',
      { months: 0, edge: 'end' },
    ],
    ['(?:am )?ersten tag (?:im|des) {month}s?', { edge: 'start' }],
    [
      `(?:am )?(?:ersten|1\\.) (?:tag )?des ${NEXT} monats|(?:zum |am )?monatsersten`,
      { months: 1, edge: 'start' },
    ],

    // Numbers.
    ['{year}-{monthNumber}-{day}', {}],
    [
      `(?:vom |von )?${DAY}\\.? ?${TO} ?{day}\\.? ?{month}|(?:vom |von )?${DAY}\\.? ?${TO} ?{day}\\.{monthNumber}\\.?`,
      {},
    ],
    [
      '(?<=^ ?){day}\\.{monthNumber}|(?<!(?:um|gegen|ab|punkt|ca) ){day}\\.{monthNumber}(?=[ !?]*$)',
      {},
      'edge',
    ],
    ['(?<!(?:um|gegen|ab|punkt|ca|bis um) ){day}\\.{monthNumber}', {}, 'led'],
    ['(?!24/7|9/11|50/50|[1-3]/[2-4]){pair}', {}, 'edge'],
    ['{pair}/{year}|{pair}/{shortYear}', {}],

    // Clock times.
    ['{hour}:{mm}(?: ?(?:uhr|h|{half}))?|{hour}[.]{mm} ?(?:uhr|h)|{hour} ?uhr ?{mm}', {}],
    [`{hour}[.]{mm}${COUNTED}`, {}, 'timed'],
    ['{hour} ?uhr|{hour} ?{half}|(?:u|uh) {hour} uhr', {}],
    ['{hour} uhr (?=funfz|fuenfz|zwanz|drei(?:ß|ss)|vierz|funfund|fuenfund){minute}', {}],
    ['ein uhr', { hour: 1 }],
    ['{hour}am', { half: 'am' }],
    [`(?:von |zwischen )?{hour}(?:[:.]{mm})? ?(?:uhr )?(?:-|bis|und) ?${CLOCK} ?uhr`, {}],
    ['{hour}h{mm}', {}, 'edge'],
    ['{hour} ?h', {}, 'timed'],
    ['halb {hour}', { minute: -30 }],
    ['{minutesTo} (?:min(?:uten|\\.)? )?vor halb {hour}', { minute: -30 }],
    ['{minute} (?:min(?:uten|\\.)? )?nach halb {hour}', { minute: -30 }],
    ['(?:viertel|1/4) nach {hour}', { minute: 15 }],
    ['(?:viertel|1/4) vor {hour}|(?:drei ?viertel|3/4) {hour}', { minute: -15 }],
    ['viertel {hour}', { minute: -45 }],
    ['(?=5|10|20|25|funf|fuenf|zehn|zwanz){minute} (?:min(?:uten|\\.)? )?nach {hour}(?: uhr)?', {}],
    ['(?=5|10|20|25|funf|fuenf|zehn|zwanz){minutesTo} (?:min(?:uten|\\.)? )?vor {hour}(?: uhr)?', {}],
    ['{minutesTo} minuten vor {hour}(?: uhr)?', {}],
    ['kurz (?:vor|nach) {hour}(?: uhr)?', {}],
    [`${LEADS_HOUR}{hour}${COUNTED}`, {}, 'timed'],
    ['{hour} (?:uhr )?mittags|mittags? (?:um|gegen) {hour}(?: uhr)?', { part: 'lunch' }],
    ['{weekday}mittags? (?:um|gegen) {hour}(?: uhr)?', { part: 'lunch' }],
    ['12 uhr mittags?|zw(?:o|oe)lf uhr mittags', { hour: 12, isSure: true }],
    ['(?<!zu )mittags?', { hour: 12, isSure: true }, 'led'],
    ['{weekday}mittags?', { hour: 12, isSure: true }],
    ['(?:zur |um die )mittagszeit', { part: 'lunch' }],
    ['mitternachts?', { hour: 24, isSure: true }, 'edge'],

    // Parts of the day.
    ['{weekday} ?(?:am )?(?:morgen|mrgen)', { part: 'morning' }],
    ['{weekday}{part}', {}],
    ['heute? (?:morgen|mrgen)', { days: 0, part: 'morning' }],
    ['gestern (?:abend|nacht|morgen|fruh|frueh)', { days: -1, part: 'night' }],
    [`${LAST} nacht`, { days: -1, part: 'night' }],
    ['am (?:fruhen |fruehen )?morgen', { part: 'morning' }],
    ['am (?:fruhen |fruehen |spaten |spaeten )?{part}|in der {part}', {}],
    [
      '(?<!(?:zu|guten|gute|schonen|ganzen|elter|den|der|ein|einen|letzter|ganze|ganzer|ersten) ){part}',
      {},
      'led',
    ],
    ['gleich morgen (?:fruh|frueh)|morgen (?:ganz|gleich) (?:fruh|frueh)', { days: 1, part: 'early' }],
    ['(?:gleich )?als erstes', { part: 'early' }, 'led'],
    ['zur schlafenszeit|vor dem (?:schlafengehen|zubettgehen|einschlafen|schlafen)', { part: 'bedtime' }],
    [
      '(?:am |zum )?ende des tages|(?:am |zum )?tagesende|eod|cob|(?:zum |am )?dienstschluss|(?:zum |' +
        'bis )feierabend',
      { isWholeDay: true },
    ],
    ['im laufe des tages|(?:heute )?im laufe des tages|irgendwann heute', { days: 0 }],

    // Again and again.
    ['jede[nrs]? {weekday}|(?:immer )?(?=[a-z]{6,}){weekday}s', { isAgain: true }],
    ['jede[nrs]? so', { isAgain: true, weekday: 7 }],
    ['jede[nrs]? {weekday} ?{part}', { isAgain: true }],
    ['jede[nrs]? {weekday} ?morgen', { isAgain: true, part: 'morning' }],
    [
      'jede[nrsm]? {nth} {weekday} (?:im monat|des monats|eines monats|in jedem monat)',
      { isAgain: true, months: 0 },
    ],
    ['jede[nrsm]? (?=erste|1\\.|letzte){nth} {weekday}', { isAgain: true, months: 0 }],
    ['(?:am )?{nth} {weekday} (?:jedes|in jedem|eines jeden) monats?', { isAgain: true, months: 0 }],
    [
      'jeden {day}\\.(?: im monat| des monats| eines monats)?|jeden {ordinal} (?:im monat|des monats)',
      { isAgain: true },
    ],
    ['(?:am|zum) {day}\\. (?:jedes|eines jeden) monats|jeden monat (?:am|zum) {day}\\.?', { isAgain: true }],
    ['(?:am|zum) {ordinal} (?:jedes|eines jeden) monats|jeden monat (?:am|zum) {ordinal}', { isAgain: true }],
    ['jede[nr]? {part}', { isAgain: true }],
    ['jeden morgen', { isAgain: true, part: 'morning' }],
    ['jeden mittag', { isAgain: true, hour: 12, isSure: true }],
    ['jeden tag|(?:taglich|taeglich)(?! gr)', { isAgain: true, days: 0 }, 'edge'],
    ['jede[nrs]? (?:zweiten|2\\.|anderen) {weekday}', { isAgain: true, every: 2 }],
    ['jeden (?:zweiten|2\\.|anderen) tag', { isAgain: true, days: 0, every: 2 }],
    ['alle {n} {unit}', { isAgain: true }],
    ['(?:jedes|an jedem) wochenende', { isAgain: true, isWeekend: true }],
    [
      'jede (?:zweite )?woche|wochentlich|woechentlich|jeden monat|monatlich|jedes jahr',
      { isAgain: true },
      'led',
    ],
    [
      'werktags|wochentags|an werktagen|an wochentagen|jeden (?:werktag|wochentag|arbeitstag)',
      { isAgain: true, isWorkday: true },
    ],

    [
      `irgendwann(?: mal| einmal)?(?! (?:${NEXT}|${THIS}|${COMING}|im|in|am|bis|vor|um|ubers|heute|morgen|zwischen))|eines tages|bei gelegenheit`,
      { isSomeday: true },
      'edge',
    ],
  ],
  lists: {
    short: { so: 7 },
    between: '(?: ?[,/&+] ?(?:und )?| und | u[.] | )',
    plural: 's',
    every: '(?:jede[nrs]?|immer) ',
    everyOther: 'jede[nrs]? (?:zweiten|2[.]|anderen) ',
    range: 'zwischen|von',
  },
  capitals: '',
  hasNounCapitals: true,
  regions: {
    DE: [
      ['tag der deutschen einheit', { month: 10, day: 3 }, 'edge'],
      ['vatertag', { easter: 39 }, 'edge'],
    ],
    AT: [['nationalfeiertag', { month: 10, day: 26 }, 'edge']],
    CH: [['nationalfeiertag|bundesfeier', { month: 8, day: 1 }, 'edge']],
  },
  cues: {
    opens:
      "(?:immer |jedes mal |jedesmal )?(?:wenn|sobald|nachdem)(?:'s)? (?!moglich|moeglich|notig|noetig|" +
      'es geht|nicht)[\\p{L}□]',
    whole:
      'nach (?:(?:der|dem|den|meiner|meinem|unserem|unserer) )?(?:essen|mittagessen|abendessen|abendbrot|fruhstuck|fruehstueck|' +
      'kaffee|arbeit|schule|uni|kita|feierabend|training|sport|yoga|laufen|meeting|besprechung|termin|kino|film|kurs|' +
      'duschen|aufstehen|einkauf|einkaufen|unterricht|vorlesung|probe|schicht|mittagspause|mittagsschlaf|spaziergang|' +
      'konzert|party|feier|hochzeit|prufung|pruefung|anruf|telefonat|call|spiel|gottesdienst|urlaub|zahneputzen|baden|' +
      'tagesschau|nachrichten)(?! fragen)|nach (?:dem|der|den) (?!weg|rechten|motto|preis|namen|' +
      'titel)[\\p{L}]+(?=[.!]*$)',
    ends: ' (?:dann|muss ich|will ich|soll ich|nicht vergessen)(?![\\p{L}])',
    asked:
      'frag|frage|fragen|gefragt|wissen|herausfinden|rausfinden|klaren|klaeren|uberlegen|ueberlegen|was passiert',
    notAfter: 'schau|schaue|schauen|such|suche|suchen|frag|frage|fragen|je|sehen',
  },
  names: {
    after: '[Mm]it|[Aa]n|[Bb]ei',
    until:
      'sprechen|reden|telefonieren|treffen|essen|quatschen|chatten|skypen|schicken|senden|schreiben|mailen|weiterleiten|' +
      'geben|zuruckgeben|zurückgeben|überweisen|melden|bedanken|entschuldigen|abholen|anrufen|vorbeischauen|absprechen|' +
      'besprechen|und',
    ending: 's',
    opening: '(?!)',
    nobody:
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august ' +
      'september oktober november dezember weihnachten ostern pfingsten silvester neujahr heiligabend bord ort stelle uhr gott ' +
      'kindern kind kollegen kollegin kollege freunden freund freundin familie chef chefin team kunden kunde eltern mann frau ' +
      'arzt zahnarzt vermieter nachbarn nachbar versicherung bank post amt finanzamt steuerberater anwalt aldi lidl rewe edeka ' +
      'dm ikea amazon bedarf gelegenheit regen sahne käse auto fahrrad hund bus bahn zug deutschland tür wand mir dir ihm ihr',
  },
  around: {
    joins:
      'um|gegen|gg|ab|bis|am|an|im|in|den|dem|der|des|zum|zur|von|vom|zwischen|so|ca\\.|ca|circa|zirka|etwa|ungefahr|' +
      'ungefaehr|punkt|spatestens|spaetestens|schon|erst|gleich|dann|noch|irgendwann|nach|@|~|-',
    article: 'der|dem|den|das|die|diesem|diesen|dieser',
    leads:
      'bis(?: zum| zur| um| am| ins| in| spatestens| spaetestens| einschließlich| allerspatestens)*|' +
      '(?:allers|s)p(?:a|ae)testens(?: bis)?(?: am| um| zum| im)?|fallig(?: am| bis| zum| im)?|deadline(?: am)?|' +
      'um(?: punkt| circa| ca\\.?| etwa| ungefahr)?|gegen|gg|ab|so um|so gegen|circa|ca\\.?|etwa|punkt|@|am|an|im|in|zu|zum|' +
      'zur|furs|fuers|fur|fuer|ubers|uebers|irgendwann(?: am| im| in)?|noch|schon|nur|wieder',
    notForTimes: 'am|an|im|in|zu|zum|zur|furs|fuers|fur|fuer|ubers|uebers|noch|schon|nur|wieder|diesen|den',
    lastLeads: 'auf',
    ends:
      'bis(?: zum| zur| um| am| ins| in| spatestens| spaetestens| einschließlich| allerspatestens)*|' +
      '(?:allers|s)p(?:a|ae)testens(?: bis)?(?: am| um| zum| im)?|vor|vorm|noch vor|fallig(?: am| bis| zum|' +
      ' im)?|deadline(?: am)?',
    before: '(?<!oder )(?:noch )?(?:vor|vorm|bis vor)',
    blocks:
      'mit|von|vom|und|oder|als|wie|seit|nach|uber|ueber|wegen|auf|ohne|außer|ausser|statt|anstatt|ob|warum|herr|herrn|frau|' +
      'familie|welt|bild|tatort|schwarzer|black|guter|ganzen|namens|genannt|trotz|pro|versus|vs|per|' +
      'zwischen|bisschen|vom letzten',
    labels:
      'kapitel|seite|seiten|band|zimmer|raum|bus|linie|gleis|flug|tor|gate|folge|staffel|klasse|version|nr|nr\\.|nummer|level|' +
      'haus|wohnung|teil|paragraf|artikel|platz|route|ausfahrt|stufe|große|groesse|halle|reihe|stock|tram|s|u|ice|aufgabe|' +
      'ubung|uebung|kw|update|windows|ios|android',
    holders:
      'der|die|das|dieser|kein|keinen|ein|einen|mein|meinen|dein|sein|seinen|ihr|ihren|unser|unseren|guten|schones|schoenes|' +
      'schonen|freien|freier|langes|verlangertes|jeder|den',
    behind: 'spatestens|spaetestens|punkt|rum|herum|wenn moglich|falls moglich|wenns geht|fallig',
    follows: '[\\p{L}\\p{N}\u25a1\u25a0&+-]+',
    owns: '-\\p{L}',
    ranges: 'von|vom|zwischen',
    zones:
      'est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|bst|utc|mez|mesz|cet|cest|ist|jst|et|pt|\\p{L}+er zeit|ortszeit|ostkuste',
    or: 'oder|oder vielleicht|oder auch|bzw\\.?|/',
    to: '-|bis|bis zum|bis zur|bis um|und',
  },
};
