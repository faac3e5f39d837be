import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { dueFromCell, dueToCell, hasPassed } from '../../utils/domain/due';
import {
  type KnownPerson,
  loadReader,
  type QuickAddContext,
  readQuickAdd,
} from '../../utils/domain/quick-add';
import { idOf, instant } from '../support/commitments';

fc.configureGlobal({ seed: 20_260_118, numRuns: 500, interruptAfterTimeLimit: 10_000 });

beforeAll(async () => {
  for (const locale of LOCALES) await loadReader(locale);
});

/** One of each language, and both orders of English. */
const LOCALES = ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP', 'zh-CN'];

const PEOPLE: readonly KnownPerson[] = [
  { id: idOf(1), name: 'Mum', aliases: ['Mama', 'אמא'] },
  { id: idOf(2), name: 'May', aliases: [] },
  { id: idOf(3), name: '😀', aliases: ['👩\u200d🚀'] },
  { id: idOf(4), name: 'İpek', aliases: ['$&', ''] },
];

const WORDS =
  'Call Mum May mum @Mum @anna Anna to for with by on at before in until this next the and between tomorrow today ' +
  'tonight yesterday Monday Fri Sun weekend week month year days hours minutes ago last every 5 5pm 17:00 17h 3:30 3/4 ' +
  '31/12 2026-12-24 29 30 31 February March noon midnight morning evening 1st 21st EOD 0 00:00 24:00 12 12am 9999 ' +
  '10000 300000 years weeks from after next half and a 1.5 when I get home every daily ' +
  'um am bis vor nach übermorgen Freitag halb Uhr jeden zwei Wochen wenn ich à le avant vendredi prochain demain soir ' +
  'quinze jours dans quand a las el viernes mañana por tarde cada dentro de antes às sexta-feira amanhã depois meio-dia ' +
  '明日 来週 金曜日 午後5時 半 までに 前 毎週 日曜 3日後 下周五 三点 晚上 之前 每天 十二月三号 的 の に 😀 אמא İpek $& , : . ! ? @ - \u0000 \ud83d \ude00 \u200d \u0301 ı ﬁ';

/** Any code point, also half of one. */
const character = fc.oneof(
  ...[0x7f, 0xffff, 0x10ffff].map((max) => fc.nat({ max }).map((point) => String.fromCodePoint(point))),
);

/** Lines of words that mean something to a reader, among anything else that can be typed. */
const line = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
      { weight: 1, arbitrary: fc.string({ unit: character, maxLength: 12 }) },
      { weight: 1, arbitrary: fc.nat({ max: 400_000 }).map(String) },
    ),
    { maxLength: 9 },
  )
  .chain((words) => fc.constantFrom(' ', ' ', ' ', '', '  ').map((gap) => words.join(gap)));

const context: fc.Arbitrary<QuickAddContext> = fc
  .record({
    minute: fc.nat({ max: 500_000 }),
    zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC'),
    locale: fc.constantFrom(...LOCALES),
    people: fc.subarray([...PEOPLE]),
  })
  .map(({ minute, zone, locale, people }) => ({
    now: instant('2026-10-01T00:00:30Z').add({ minutes: minute }).toZonedDateTimeISO(zone),
    locale,
    people,
  }));

const english = context.map((given) => ({ ...given, locale: given.locale === 'en-US' ? 'en-US' : 'en-GB' }));

const MONDAY: QuickAddContext = {
  now: instant('2026-11-16T09:30Z').toZonedDateTimeISO('Europe/Berlin'),
  locale: 'en-GB',
  people: PEOPLE,
};
/** Lines that are always tried. */
const EXAMPLES: [string, QuickAddContext][] = [
  ['Call Mum in 9000 years', MONDAY],
  ['Call Mum on 24 December 9999 at 5pm', MONDAY],
  ['Call Mum in 273700 years', MONDAY],
  ['\ud83dtomorrow\ude00', MONDAY],
  ['@$& tomorrow', MONDAY],
];
const everyLine = (check: (line: string, context: QuickAddContext) => void) =>
  fc.assert(fc.property(line, context, check), { examples: EXAMPLES });

/** Whether a place in a text lies between two halves of one character. */
const splits = (text: string, place: number) =>
  /[\ud800-\udbff]/.test(text.charAt(place - 1)) && /[\udc00-\udfff]/.test(text.charAt(place));

describe('whatever is typed', () => {
  test('the reader answers, and answers the same again', () => {
    everyLine((typed, given) => {
      expect(readQuickAdd(typed, given)).toStrictEqual(readQuickAdd(typed, given));
    });
  });

  test('its spans lie inside the line, in order, apart, and on whole characters', () => {
    everyLine((typed, given) => {
      const { spans } = readQuickAdd(typed, given);
      for (const [index, { start, end }] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(typed.length);
        expect([splits(typed, start), splits(typed, end)]).toEqual([false, false]);
      }
    });
  });

  test('each span is what it was understood as, and nothing else was understood', () => {
    everyLine((typed, given) => {
      const { spans, due, person, cue, recurrence } = readQuickAdd(typed, given);
      // A day and its time may stand apart.
      expect([...new Set(spans.map(({ kind }) => kind))].sort()).toEqual([
        ...(cue === undefined ? [] : ['cue']),
        ...(due && recurrence === undefined ? ['due'] : []),
        ...(person ? ['person'] : []),
        ...(due && recurrence !== undefined ? ['recurrence'] : []),
      ]);
    });
  });

  test('no due lies in the past, nor does another it could mean', () => {
    everyLine((typed, given) => {
      const { due, alternatives } = readQuickAdd(typed, given);
      const passed = [...(due ? [due] : []), ...alternatives].filter((each) => hasPassed(each, given.now));
      expect(passed).toEqual([]);
      expect(alternatives).not.toContainEqual(due ?? 'none');
    });
  });

  test('every due it gives is the same once it was written and read again', () => {
    everyLine((typed, given) => {
      const { due, alternatives } = readQuickAdd(typed, given);
      for (const each of [...(due ? [due] : []), ...alternatives])
        expect(dueFromCell(dueToCell(each))).toEqual(each);
    });
  });

  test('where nothing was understood, the words are the line', () => {
    everyLine((typed, given) => {
      const { text, spans } = readQuickAdd(typed, { ...given, leave: new Set(['due', 'person', 'cue']) });
      expect({ text, spans }).toEqual({ text: typed.replace(/\s+/g, ' ').trim(), spans: [] });
    });
  });
});

test('reading its own words again understands no other date and changes nothing', () => {
  const words = fc.constantFrom(
    'Call Mum',
    'Water the plants',
    'Fix the bike with Anna',
    'Ask @Mama',
    'Move old monitor',
  );
  const date = fc.constantFrom(
    ...[
      'tomorrow',
      'tomorrow 5pm',
      'on Friday',
      'by Monday at 9',
      'at 5',
      '3:30',
      'in 2 hours',
      '24 December',
      '3/4',
    ],
  );
  const order = fc.constantFrom(
    (promise: string, when: string) => `${promise} ${when}`,
    (promise: string, when: string) => `${when}, ${promise}`,
  );
  fc.assert(
    fc.property(words, date, order, english, (promise, when, join, given) => {
      const { due, text } = readQuickAdd(join(promise, when), given);
      const again = readQuickAdd(text, given);
      expect({ found: due !== undefined, text }).toEqual({ found: true, text: promise.replace('@', '') });
      expect({ due: again.due, text: again.text }).toEqual({ text });
    }),
  );
});
