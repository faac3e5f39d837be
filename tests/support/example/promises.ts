import type { Due } from '../../../utils/domain/due';

/** A promise of the example, told from a day and a time: what was said, when, and how it went. */
export interface ExamplePromise {
  readonly text: string;
  readonly to?: string;
  readonly cue?: string;
  readonly due?: Due;
  /** Hours before now at which it was logged. */
  readonly hoursAgo: number;
  /** Hours before now at which it was kept. */
  readonly keptHoursAgo?: number;
}

/** An ordinary Saturday: eight people, twelve promises. */
export function typicalPromises(now: Temporal.ZonedDateTime): readonly ExamplePromise[] {
  const today = now.toPlainDate();
  const on = (days: number): Due => ({ kind: 'by-day', day: today.add({ days }) });
  const at = (days: number, time: string): Due => ({
    kind: 'at',
    day: today.add({ days }),
    time: Temporal.PlainTime.from(time),
    zone: now.timeZoneId,
  });
  return [
    { text: 'Send Priya the photos', to: 'Priya', due: on(-1), hoursAgo: 60 },
    { text: 'Text Ana the recipe', to: 'Ana', due: at(0, '11:15'), hoursAgo: 20 },
    {
      text: 'Call Mum about the appointment',
      to: 'Mum',
      cue: 'once the dishes are done',
      due: at(0, '16:00'),
      hoursAgo: 26,
    },
    { text: 'Home by seven', to: 'Sam', due: at(0, '19:00'), hoursAgo: 30 },
    { text: 'Book the dentist for Leo', to: 'Leo', due: on(0), hoursAgo: 40, keptHoursAgo: 1.3 },
    { text: 'Sunday walk, phones off', to: 'Sam', due: at(1, '10:00'), hoursAgo: 50 },
    { text: 'Bring back Tom’s drill', to: 'Tom', due: on(3), hoursAgo: 30 },
    { text: 'Water Grandma’s plants', to: 'Grandma', due: on(4), hoursAgo: 28 },
    { text: 'Read Ana’s draft and say what I think', to: 'Ana', due: at(5, '09:00'), hoursAgo: 27 },
    { text: 'Finish the tax papers', due: on(6), hoursAgo: 90 },
    {
      text: 'Plan the birthday weekend',
      to: 'Jo',
      due: { kind: 'by-week', lastDay: today.add({ days: 8 }) },
      hoursAgo: 70,
    },
    { text: 'Teach Leo to ride the bike', to: 'Leo', hoursAgo: 200 },
  ];
}

const LONG_NAMES = [
  'Wolfeschlegelsteinhausenbergerdorff Alexandra Maximiliana',
  'שרה בן־דוד',
  'محمد عبد الرحمن',
  'Þórhildur Sigurðardóttir-Ragnarsdóttir',
  'Oluwaseun',
  '👩🏽‍🚀 Jo',
];

const LONG_TEXTS = [
  'להתקשר אל הרופאה של אבא ולקבוע תור לשבוע הבא',
  'أن أعيد الكتاب قبل نهاية الأسبوع',
  'Read the whole lease with them, page by page, and write down every question that comes up so that we can ask the landlord about all of it in one go before the end of the month',
  '<img src=x onerror=alert(1)>',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft anrufen',
  '🎁🎂 wrap it',
];

/** More than anyone should carry: five hundred, with long names and texts of both directions. */
export function fullPromises(now: Temporal.ZonedDateTime): readonly ExamplePromise[] {
  const today = now.toPlainDate();
  const many = Array.from({ length: 488 }, (_, index): ExamplePromise => {
    const to = LONG_NAMES[index % LONG_NAMES.length];
    const text = `${LONG_TEXTS[index % LONG_TEXTS.length]}${index < LONG_TEXTS.length ? '' : ` (${index})`}`;
    const days = (index % 97) - 3;
    const due: Due = { kind: 'by-day', day: today.add({ days }) };
    const hoursAgo = 100 + index;
    return { text, due, hoursAgo, ...(to && { to }), ...(index % 5 === 4 && { keptHoursAgo: hoursAgo - 1 }) };
  });
  return [...typicalPromises(now), ...many];
}
