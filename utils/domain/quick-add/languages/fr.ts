import type { Language } from '../language';
import { FR_ANCHORS, FR_WORDS } from './fr-words';

const DAY = '(?:3[01]|[12]\\d|0?[1-9]|1er)';

const TO = "(?:-|au|a|et|jusqu'au)";

const IN = "(?:dans|d'ici|sous|en moins de|dans les)";

const OF_DAY = "(?:du|de l'|dans l'|dans la|de la|en|le|l'|au|dans le courant de l'|dans le courant de la) ?";

const AHEAD = '(?: prochaine?| qui vient)';

/** A number of the month without its month: not "le 3 rue de la Paix", "le 20h". */
const NOT_DAY =
  '(?! ?(?:h|heures?|rue|avenue|boulevard|pieces?|etoiles|en 1|eme|e|fois|pour|sur|roues|etages?|kg|km|euros?|%|ans)(?![a-z]))';

export const FR: Language = {
  isSpaced: true,
  dateMarks: '/',
  words: FR_WORDS,
  anchors: FR_ANCHORS,
  phrases: [
    // Days counted from others.
    ['{weekday} en huit', { weeksLater: 1 }],
    ['{weekday} en quinze', { weeksLater: 2 }],
    ["(?:d')?aujourd'hui en huit", { days: 7 }],
    ['demain en huit', { days: 8 }],
    [`${IN} (?:huit|8) jours|(?:sous|d'ici une|dans une) huitaine(?: de jours)?`, { days: 7 }],
    [`${IN} (?:quinze|15) jours|(?:sous|d'ici une|dans une) quinzaine(?: de jours)?`, { days: 14 }],
    [`${IN} (?:encore |environ |a peu pres |les |moins de )?{n} ?{unit}`, {}],
    [`${IN} (?:quelques) {unit}`, { amount: 3, isVague: true }],
    [`${IN} (?:{n}|1) ?(?:heures?|h) et (?:demie?|1/2)`, { amount: 0.5, unit: 'hour' }],
    [`${IN} (?:une|1|1/2) ?demi[- ]?heure|${IN} 1/2 ?h(?:eure)?`, { amount: 30, unit: 'minute' }],
    [`${IN} (?:un|1) quart d'heure`, { amount: 15, unit: 'minute' }],
    [`${IN} (?:trois|3) quarts d'heure`, { amount: 45, unit: 'minute' }],
    [`${IN} 1 ?h ?30`, { amount: 90, unit: 'minute' }],
    [`${IN} 2 ?h ?30`, { amount: 150, unit: 'minute' }],
    ["dans l'heure(?: qui vient)?", { amount: 1, unit: 'hour' }],
    ['{n} {unit} apres {anchor}', {}],
    ["{n} {unit} a (?:partir|compter) (?:de |d')?{anchor}", {}],
    ['{n} {unit} avant {anchor}', { isBack: true }],
    ['(?:la )?veille (?:de la |de |du )?{anchor}', { amount: 1, unit: 'day', isBack: true }],
    ['(?:le )?jour avant {anchor}', { amount: 1, unit: 'day', isBack: true }],
    ["(?:l')?avant-veille (?:de |du )?{anchor}", { amount: 2, unit: 'day', isBack: true }],
    ['(?:le )?lendemain (?:de la |de |du )?{anchor}', { amount: 1, unit: 'day' }],
    ['il y a {n} {unit}', { days: -1 }, 'led'],

    // Weeks, weekends.
    [
      '(?:dans |pendant )?cette semaine(?:-ci)?|en cours de semaine|courant semaine|dans la semaine',
      { week: 0 },
    ],
    [
      `(?:courant (?:de la )?|(?:dans )?la )?semaine${AHEAD}|la semaine d'apres|la sem prochaine|sem prochaine`,
      { week: 1 },
    ],
    ['(?:la )?semaine suivante', { week: 1 }],
    ['(?:la )?semaine (?:derniere|passee)', { week: -1 }],
    [`{weekday} (?:de )?(?:la )?semaine${AHEAD}`, { week: 1 }],
    [
      '(?:avant )?(?:a |en |pour )?(?:la )?fin de (?:la |cette )?semaine|fin semaine',
      { week: 0, edge: 'end' },
    ],
    [`(?:a |en )?(?:la )?fin de (?:la )?semaine${AHEAD}|fin semaine prochaine`, { week: 1, edge: 'end' }],
    [`(?:au |en )?debut (?:de )?(?:la )?semaine${AHEAD}`, { week: 1, edge: 'start' }],
    [`(?:au )?milieu de (?:la )?semaine${AHEAD}|mi-semaine prochaine`, { week: 1, edge: 'middle' }],
    ['(?:au |en )?milieu de (?:la |cette )?semaine|mi-semaine', { weekday: 3 }],
    ['(?:dans )?(?:la )?semaine (?:du|de) {anchor}', { week: 0 }],
    [
      '(?:ce|le|durant le|pendant le|au cours du) (?:week[- ]?end|weekend|we|w-e)(?:-ci| qui vient)?|ce we',
      { isWeekend: true },
    ],
    ['week[- ]?end', { isWeekend: true }, 'led'],
    [
      '(?:le )?(?:week[- ]?end|we|w-e) prochain|(?:le )?prochain (?:week[- ]?end|we)',
      { isWeekend: true, which: 'next' },
    ],
    ['(?:le )?(?:week[- ]?end|we) (?:dernier|passe)', { isWeekend: true, which: 'last' }],

    // Months and years.
    [`(?<=le ){day}${NOT_DAY}|(?<=le )1er|(?<=(?:d'ici au|jusqu'au|jusqu au) ){day}${NOT_DAY}`, {}, 'led'],
    ["(?<=(?:le|au|avant le|jusqu'au) )premier(?=[ .!?,]*$| du mois)", { day: 1 }, 'led'],
    ['(?<=du ){day}(?= au)', {}, 'led'],
    [
      '(?:le )?{weekday} {day}(?! ?(?:h|heures?|:|/|\\.|janv|fevr?|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))',
      {},
    ],
    ['(?:le )?{day} de ce mois(?:-ci)?|(?:le )?{day} courant', { months: 0 }],
    ['(?:le )?(?:{day}|1er) du mois prochain|(?:le )?{day} du mois qui vient', { months: 1 }],
    [
      '(?:le )?(?:1er|premier) du mois prochain|le premier du mois|le 1er du mois',
      { months: 1, edge: 'start' },
    ],
    ['(?:le )?{day} du mois', {}],
    ["(?<=(?:en|d'ici|avant|courant|pour|jusqu'en|jusqu'a|vers|mois de) ){month}", {}, 'led'],
    ['(?:courant|au mois de|en cours de|pendant le mois de|dans le courant de) {month}', {}],
    ['(?:en )?{month} {year}', {}],
    [
      "(?:avant |pour |a )?(?:la )?fin (?:de |d')?(?:du mois de )?{month}|fin {month} {year}",
      { edge: 'end' },
    ],
    ["(?:au )?debut (?:de |d')?(?:du mois de )?{month}|tout debut {month}", { edge: 'start' }],
    ["mi[- ]?{month}|(?:au |a la )?(?:milieu|mi)(?: de| d')? ?{month}", { edge: 'middle' }],
    ['(?:en )?{month} prochain', {}],
    ['(?:courant |dans le |ce )mois(?:-ci)?|ce mois ci|courant du mois', { months: 0 }],
    [
      "(?:dans le courant du |courant |(?:dans )?le )?mois (?:prochain|qui vient)|le mois suivant|le mois d'apres",
      { months: 1 },
    ],
    ['(?:le )?mois (?:dernier|passe)', { months: -1, edge: 'end' }],
    ['(?:avant |a |en |pour )?(?:la )?fin (?:du|de ce|de) mois(?:-ci)?|fin mois', { months: 0, edge: 'end' }],
    ['(?:avant |a )?(?:la )?fin (?:du )?mois prochain', { months: 1, edge: 'end' }],
    [
      '(?:au )?debut (?:du )?mois prochain|(?:au )?debut du mois|(?:en )?debut de mois',
      { months: 1, edge: 'start' },
    ],
    ['(?:au )?milieu du mois|(?:a la )?mi-mois', { months: 0, edge: 'middle' }],
    ['(?:au )?milieu du mois prochain', { months: 1, edge: 'middle' }],
    ["(?:avant |a |en |pour )?(?:la )?fin (?:de )?(?:l'|cette |d')?(?:annee|an)", { years: 0, edge: 'end' }],
    ["(?:a |en )?(?:la )?fin (?:de )?l'(?:annee|an) prochaine?", { years: 1, edge: 'end' }],
    [
      "(?:au )?debut (?:de )?l'(?:annee|an) prochaine?|(?:en )?debut d'annee(?: prochaine)?",
      { years: 1, edge: 'start' },
    ],
    ['(?:dans |courant )?cette annee', { years: 0, edge: 'end' }],
    ["(?:l')?(?:annee|an) (?:prochaine?|qui vient)", { years: 1 }],
    ["(?:l')?(?:annee|an) (?:derniere?|passee?)", { years: -1, edge: 'end' }],
    ['(?:avant |a |pour )?(?:la )?fin (?:de )?{year}', { edge: 'end' }],
    ['(?:au )?debut (?:de )?{year}', { edge: 'start' }],
    ["(?<=(?:en|d'ici|avant|courant|jusqu'en) ){year}", {}, 'led'],
    ["(?:le )?{nth} {weekday} (?:de |d'|du mois de ?){month}(?: {year})?", {}],
    ['(?:le )?{nth} {weekday} du mois(?! prochain)|(?:le )?{nth} {weekday} de ce mois', { months: 0 }],
    ['(?:le )?{nth} {weekday} du mois prochain', { months: 1 }],
    ["(?:le )?dernier jour (?:de |d'|du mois de ){month}", { edge: 'end' }],
    ['(?:le )?dernier jour du mois', { months: 0, edge: 'end' }],

    // Numbers.
    ['{year}-{monthNumber}-{day}', {}],
    [`(?:du |les |entre le |de )?${DAY} ?${TO}(?: le)? ?{day} {month}`, {}],
    ['{day}[.-]{monthNumber}[.-]{year}|{day}\\.{monthNumber}\\.{shortYear}', {}],
    ['(?<=le ){day}\\.{monthNumber}', {}, 'led'],
    ['{day}\\.{monthNumber}(?= (?:a )?\\d\\d? ?(?:h|:))', {}],
    ['(?!24/7|9/11|50/50|[1-3]/[2-4](?! )|7/7){pair}', {}, 'edge'],
    ['(?<=le ){pair}', {}],
    ['{pair}/{year}|{pair}/{shortYear}', {}],

    // Clock times.
    ['(?=[7-9]|1\\d|2\\d|0\\d){hour} ?h ?{mm}(?: ?mn| ?min)?|{hour}:{mm}', {}, 'edge'],
    ['{hour} ?h ?{mm}|{hour} heures? {mm}', {}, 'timed'],
    ["(?=1\\d|2\\d|0\\d){hour} ?h(?! ?de (?!l'a))", {}, 'edge'],
    [
      '(?=treize|quatorze|quinze|seize|dix[- ][shn]|vingt){hour} heures?(?: {minute})?(?! de (?!l))',
      {},
      'edge',
    ],
    [
      "{hour} ?(?:heures?|h)(?! ?(?:de (?!l'a)|par|en (?!a)|plus|supp))(?: pile| precises?| tapantes?)?",
      {},
      'timed',
    ],
    ['{hour} ?(?:heures?|h) {minute}(?: minutes?)?(?! (?:minutes?|[a-z]+s)(?![a-z]))', {}, 'timed'],
    ['{hour} ?(?:heures?|h) et (?:demie?|1/2)', { minute: 30 }],
    ['{hour} ?(?:heures?|h) et quart|{hour} ?(?:heures?|h) un quart', { minute: 15 }],
    ['{hour} ?(?:heures?|h) moins (?:le |un )?quart', { minute: -15 }],
    ['{hour} ?(?:heures?|h) moins {minutesTo}', {}],
    ['{hour} ?(?:heures?|h) (?:et )?trois quarts', { minute: 45 }],
    [
      "(?<=(?:a|vers|avant|des|jusqu'a|entre|de|et|-|sur les) ?){hour}(?= ?(?:[.,;!?)]|$|-|(?:avec|chez|pour|devant|pile|et|a|au) ))",
      {},
      'timed',
    ],
    ['midi et demie?|midi trente|midi 30|12 ?h ?30', { hour: 12, minute: 30, isSure: true }],
    ['midi et quart|midi quinze|midi 15', { hour: 12, minute: 15, isSure: true }],
    ['midi moins (?:le )?quart', { hour: 12, minute: -15, isSure: true }],
    ['midi moins {minutesTo}', { hour: 12, isSure: true }],
    ['midi {minute}', { hour: 12, isSure: true }],
    ['(?<!dans le |du |apres )midi(?: pile)?', { hour: 12, isSure: true }, 'edge'],
    ['entre midi et (?:deux|2|14 ?h|treize heures|13 ?h)', { hour: 12, isSure: true }],
    ['(?:ce|le) midi', { days: 0, hour: 12, isSure: true }],
    ['minuit', { hour: 24, isSure: true }, 'edge'],
    ['minuit et demie?|minuit trente', { hour: 24, minute: 30, isSure: true }],
    [
      "(?:a l'heure|au moment) du dejeuner|(?:a |pendant )?(?:la )?pause (?:dej|dejeuner|de midi)",
      { part: 'lunch' },
    ],
    ["a l'heure du diner", { part: 'dinner' }],
    [
      "(?:avant (?:de )?(?:dormir|me coucher|le coucher|d'aller (?:au lit|dormir|me coucher)))|(?:a l'heure|au moment) du coucher",
      { part: 'bedtime' },
    ],

    // Parts of the day.
    ['(?:ce|cet|cette) {part}', { days: 0 }],
    ['(?:hier|{weekday}) (?:au )?{part} dernier|hier {part}|la nuit derniere', { days: -1, part: 'night' }],
    ["(?:dans|pendant|en cours de) (?:l'|la |le ){part}|en (?=soiree|matinee){part}", {}],
    ["(?:en |a la )?(?:fin|debut|milieu) (?:de |d'|de l'|de la ){part}", {}],
    [
      `(?<!(?:le|la|les|un|une|ma|mon|bon|bonne|chaque|brosse a|table de|robe de) )(?:${OF_DAY})?{part}`,
      {},
      'led',
    ],
    [
      '(?:a |des )?la premiere heure|de bon matin|(?:au )?petit matin|tot (?:le|ce) matin|des le matin|tot',
      { part: 'early' },
      'led',
    ],
    [
      '(?:demain|lundi) a la premiere heure|demain tot|demain premiere heure|demain des la premiere heure',
      { days: 1, part: 'early' },
    ],
    ['(?:avant |a |en |pour )?(?:la )?fin (?:de |de la )?journee|eod', { isWholeDay: true }],
    ["plus tard aujourd'hui|dans la journee|en journee|aujourd'hui (?:meme|encore)", { days: 0 }],

    // Again and again.
    ['(?:tous les|toutes les|ts les|chaque) {weekday}s?|le {weekday}s', { isAgain: true }],
    ['(?:tous les|chaque) {weekday}s? {part}s?', { isAgain: true }],
    ['(?:un|1) {weekday} sur (?:deux|2)', { isAgain: true, every: 2 }],
    ['(?:un|1) {weekday} sur (?:trois|3)', { isAgain: true, every: 3 }],
    [
      '(?:chaque|tous les) {nth}s? {weekday}s?(?: du mois| de chaque mois)?|(?:le )?{nth} {weekday} de chaque mois',
      { isAgain: true, months: 0 },
    ],
    [
      '(?:tous les|chaque) {day}(?:er)? du mois|le {day}(?:er)? de chaque mois|chaque mois le {day}|le {day} du mois chaque mois',
      { isAgain: true },
    ],
    ['(?:le )?(?:1er|premier) de chaque mois|tous les (?:1er|premiers) du mois', { isAgain: true, day: 1 }],
    ['(?:tous les|toutes les|chaque) {part}s?', { isAgain: true }],
    ['(?:tous les|chaque) midis?', { isAgain: true, hour: 12, isSure: true }],
    ['tous les jours|chaque jour|ts les jours|tlj|quotidiennement', { isAgain: true, days: 0 }, 'edge'],
    ['un jour sur deux|(?:tous les|ts les) (?:deux|2) jours', { isAgain: true, days: 0, every: 2 }],
    ['(?:tous|toutes|ts|ttes) les {n} {unit}', { isAgain: true }],
    ['(?:chaque|tous les) week[- ]?ends?', { isAgain: true, isWeekend: true }],
    [
      '(?:chaque semaine|toutes les semaines|chaque mois|tous les mois|tous les ans|chaque annee)',
      { isAgain: true },
      'led',
    ],
    [
      '(?:chaque|tous les) jours? (?:de semaine|ouvres?|ouvrables?)|les jours de semaine|en semaine',
      { isAgain: true, isWorkday: true },
    ],

    [
      "un jour(?: ou l'autre)?(?! sur| de | ferie| d')|un de ces jours|un de ces quatre|a l'occasion|(?:quand|des que) (?:j'ai|j'aurai) (?:le temps|un moment)|tot ou tard",
      { isSomeday: true },
      'edge',
    ],
  ],
  lists: {
    short: {},
    between: '(?: ?[,/&+] ?(?:et )?(?:le )?| et (?:le )?| )',
    plural: 's',
    every: '(?:tous les|toutes les|ts les|chaque|les) ',
    range: 'entre|entre le|du|de',
  },
  capitals:
    'noël noel pâques paques toussaint saint st sylvestre valentin nouvel chandeleur halloween pentecôte ascension réveillon',
  regions: {
    FR: [
      ['(?:la )?fete nationale', { month: 7, day: 14 }, 'edge'],
      ["(?:l')?armistice", { month: 11, day: 11 }, 'edge'],
      ['(?:la )?fete des peres', { nth: 3, weekday: 7, month: 6 }, 'edge'],
    ],
    CA: [
      ['(?:la |cette |en )?fin de semaine|en fin de semaine', { isWeekend: true }],
      ['(?:la )?fin de semaine prochaine', { isWeekend: true, which: 'next' }],
      ["(?:l')?action de graces?", { nth: 2, weekday: 1, month: 10 }, 'edge'],
    ],
    BE: [['(?:la )?fete nationale', { month: 7, day: 21 }, 'edge']],
    CH: [['(?:la )?fete nationale', { month: 8, day: 1 }, 'edge']],
  },
  cues: {
    opens:
      '(?:quand|lorsque|des que|une fois que|aussitot que|apres que|chaque fois que|a chaque fois que|au moment ou) [\\p{L}□]|' +
      "(?:lorsqu|des qu|une fois qu|aussitot qu|apres qu|chaque fois qu)'[\\p{L}□]|en (?:rentrant|sortant|arrivant|partant)(?![\\p{L}])|" +
      'une fois (?:rentree?|arrivee?|sortie?|chez|a la maison|au bureau)(?![\\p{L}])',
    whole:
      "apres (?:le |la |les |l'|mon |ma |mes |notre |son |sa )?(?:diner|dejeuner|petit[- ]dejeuner|petit[- ]dej|dej|repas|gouter|" +
      'cafe|travail|boulot|taf|ecole|cours|sport|yoga|foot|entrainement|reunion|rdv|rendez-vous|film|match|concert|douche|' +
      'bain|sieste|courses|messe|promenade|balade|seance|spectacle|fete|mariage|examen|appel|manger|vacances)' +
      "(?! (?:de|du|d'))|apres (?:avoir|etre) [^,;:.!?■]*|apres (?:le |la |les |l'|mon |ma |mes )(?!autre|chat)[\\p{L}]+(?=[.!]*$)",
    ends: " (?:il faut|je dois|penser a|ne pas oublier|n'oublie pas)(?![\\p{L}])",
    asked:
      'demander|demande|demandez|dire|dis|savoir|verifier|voir|regarder|expliquer|trouver|decider|rappeler a [\\p{L}□]+|' +
      'se souvenir|comprendre|chercher|noter|prevenir|raconter|apprendre|informer',
    notAfter:
      'courir|cours|court|demander|soupirer|crier|jour|jours|mois|semaine|semaines|heures?|chercher|peu',
  },
  names: {
    after:
      '[Aa]vec|[Cc]hez|(?<!(?:[Vv]ol|[Tt]rain|[Bb]illets?|[Aa]vion|[Dd]épart|[Pp]artir|[Bb]us|[Ff]erry)\\s)[Pp]our|' +
      '(?<=(?:[ÉEée]crire|[Dd]ire|[Dd]emander|[Ee]nvoyer|[Rr]endre|[Dd]onner|[Pp]arler|[Tt]éléphoner|[Rr]épondre|[Oo]ffrir|' +
      '[Aa]pporter|[Rr]embourser|[Pp]rêter|[Tt]ransmettre|[Pp]asser|[Rr]apporter|[Tt]ransférer|[Pp]roposer|[Ss]ouhaiter|' +
      '[Mm]ontrer|[Ll]ivrer|[Vv]erser|[Pp]ayer)(?:\\s[^,;.]*)?\\s)à',
    opening:
      'appeler|rappeler|contacter|aider|inviter|remercier|prévenir|prevenir|relancer|récupérer|recuperer|emmener|texter|' +
      'féliciter|feliciter|retrouver|accompagner|déposer|appelle|rappelle|demander à|dire à|écrire à|téléphoner à|répondre à|parler à|aller chercher',
    nobody:
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre ' +
      'novembre décembre noël noel pâques toussaint halloween saint saint-sylvestre saint-valentin paris lyon marseille bordeaux lille ' +
      'nantes toulouse strasbourg bruxelles genève montréal londres rome madrid lisbonne berlin france espagne italie edf sncf ' +
      'engie orange sfr free bouygues caf cpam urssaf darty ikea amazon leclerc carrefour auchan lidl fnac dieu internet nouvel je il elle',
  },
  around: {
    joins:
      "a partir de|a|le|la|l'|de|du|au|en|vers|vers les|vers le|sur les|aux alentours de|environ|avant|des|d'ici|pour|dans|entre|" +
      'autour de|genre|plutot|donc|soit|@|~|-',
    article: "le|la|les|ce|cet|cette|l'",
    leads:
      "d'ici(?: a| au| le| la)?|d'ici|jusqu'a|jusqu'au|jusqu'en|jusque|pour|pour le|pour la|au plus tard|(?:au )?plus tard le|avant le|" +
      'echeance(?: le)?|deadline|a rendre|des|a partir de|vers|vers les|sur les|aux alentours de|autour de|environ|courant|' +
      'le|la|a|a la|au|aux|en|dans|ce|durant|pendant|@|limite',
    notForTimes: 'le|la|en|dans|au|aux|ce|durant|pendant|courant|la|les',
    lastLeads: "dans l'|sur",
    ends: "d'ici(?: a| au| le| la)?|jusqu'a|jusqu'au|jusqu'en|jusque|au plus tard(?: le)?|avant|avant le|echeance(?: le)?|deadline|limite",
    before: '(?<!ou )(?:avant)',
    blocks:
      'd|de|du|des le|et|ou|avec|que|comme|depuis|apres|sur|contre|sans|sauf|selon|entre|chez|nomme|appele|black|lire|relire|regarder|revoir|' +
      'madame|monsieur|mme|m\\.|mr|famille|groupe|que le|il y a|reporter a|decaler a|deplacer a|reporter au|decaler au|deplacer au|si',
    labels:
      'chapitre|chap|page|pages|p\\.|tome|volume|salle|chambre|bus|ligne|quai|voie|vol|porte|episode|saison|classe|version|no|n°|' +
      'numero|niveau|appartement|appt|etage|article|place|route|sortie|taille|rang|tram|metro|train|prendre|taper|batiment|bat|numeros',
    holders: 'un|une|mon|ma|notre|votre|son|aucun|chaque|quel|quelque|cher|bon|joyeux|beau',
    behind:
      'au plus tard|grand max|max|dernier delai|dernier carat|pile|precises?|si possible|maxi|maximum|imperativement|sans faute',
    follows: '(?!noir|fou|saint|gras|sans|13|ou la)[\\p{L}\\p{N}□■&+-]+',
    owns: '-\\p{L}',
    ranges: 'entre|de|du|des|entre le|entre les',
    zones:
      "est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|bst|utc|cet|cest|ist|jst|heure de [\\p{L}]+|heure d'[\\p{L}]+|heure locale|heure francaise",
    or: 'ou|ou bien|ou alors|ou sinon|/',
    to: "-|au|a|et|jusqu'a|jusqu'au|jusqu'en|et le|au plus tard",
  },
};
