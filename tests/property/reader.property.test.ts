import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { type Due, dueToCell, endOf } from '../../utils/domain/due';
import { loadReader, readQuickAdd } from '../../utils/domain/quick-add';
import { en } from '../../utils/i18n/catalogues/en';
import { sayFrom } from '../../utils/i18n/texts';
import { whenIn } from '../../utils/i18n/when';
import { day, instant } from '../support/commitments';

fc.configureGlobal({ seed: 20_261_122, numRuns: 400, interruptAfterTimeLimit: 15_000 });

beforeAll(() => Promise.all(['en-GB', 'en-US'].map(loadReader)));

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
const now = fc
  .record({ minute: fc.nat({ max: 1_500_000 }), zone: fc.constantFrom(...ZONES) })
  .map(({ minute, zone }) =>
    instant('2026-01-01T00:00:30Z').add({ minutes: minute }).toZonedDateTimeISO(zone),
  );
const locale = fc.constantFrom('en-GB', 'en-US');
const read = (line: string, at: Temporal.ZonedDateTime, place: string) =>
  readQuickAdd(line, { now: at, people: [], locale: place });
const cellOf = (due: Due | undefined) => due && dueToCell(due);

const DAYS = (
  'today|tomorrow|Friday|next Tuesday|this weekend|in a fortnight|in 3 days|on the 21st|by 3 December|end of the month|' +
  'next month|Tuesday week|first Monday of March|before Christmas|two weeks from tomorrow|2027-05-04|mid-June|day after tomorrow'
).split('|');
const TIMES = [
  '',
  ' at 5',
  ' 17:30',
  ' at half past three',
  ' 8pm',
  ' in the evening',
  ' at noon',
  ' quarter to nine',
];
const phrase = fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...TIMES)).map(([on, at]) => on + at);

describe('however a line is typed', () => {
  test('capitals and spaces change nothing about what is meant', () => {
    fc.assert(
      fc.property(phrase, now, locale, (words, at, place) => {
        const { due } = read(`water the plants ${words}`, at, place);
        for (const typed of [
          `WATER THE PLANTS ${words.toUpperCase()}`,
          `water the plants ${words.toLowerCase()}`,
          `  water  the plants   ${words.replaceAll(' ', '  ')} `,
        ])
          expect(cellOf(read(typed, at, place).due)).toEqual(cellOf(due));
      }),
    );
  });

  test('the date means the same at the beginning of the line', () => {
    fc.assert(
      fc.property(phrase, now, locale, (words, at, place) => {
        const there = read(`water the plants ${words}`, at, place);
        const here = read(`${words}: water the plants`, at, place);
        expect([cellOf(here.due), here.text]).toEqual([
          cellOf(there.due),
          there.due ? 'water the plants' : here.text,
        ]);
      }),
    );
  });
});

const farDay = fc.integer({ min: 1, max: 2_000 });
const anyDue: fc.Arbitrary<(at: Temporal.ZonedDateTime) => Due> = fc.oneof(
  farDay.map((days) => (at: Temporal.ZonedDateTime): Due => ({
    kind: 'by-day',
    day: at.toPlainDate().add({ days }),
  })),
  fc
    .record({ days: farDay, minute: fc.nat({ max: 1_439 }) })
    .map(({ days, minute }) => (at: Temporal.ZonedDateTime): Due => ({
      kind: 'at',
      day: at.toPlainDate().add({ days }),
      time: new Temporal.PlainTime(Math.floor(minute / 60), minute % 60),
      zone: at.timeZoneId,
    })),
  fc.integer({ min: 1, max: 300 }).map((weeks) => (at: Temporal.ZonedDateTime): Due => {
    const today = at.toPlainDate();
    return { kind: 'by-week', lastDay: today.add({ days: 7 - today.dayOfWeek + 7 * weeks }) };
  }),
  fc.constant((): Due => ({ kind: 'someday' })),
);

test('what the page writes about a due is read as that due', () => {
  fc.assert(
    fc.property(anyDue, now, locale, (made, at, place) => {
      const due = made(at);
      const local = due.kind === 'at' && endOf(due, at.timeZoneId)?.toZonedDateTimeISO(at.timeZoneId);
      // A time that the clocks leave out that night is written as the one that comes in its place.
      fc.pre(!local || local.toPlainTime().equals((due as { time: Temporal.PlainTime }).time));
      const written = whenIn(place, sayFrom(en, en, 'en')).full(due, at);
      expect(cellOf(read(`water the plants ${written}`, at, place).due)).toEqual(cellOf(due));
    }),
  );
});

describe('on nights in which the clocks change', () => {
  const SPRING = Temporal.ZonedDateTime.from('2027-03-27T22:00[Europe/Berlin]');
  const AUTUMN = Temporal.ZonedDateTime.from('2026-10-24T22:00[Europe/Berlin]');

  test('a time that is left out, and one that comes twice, are read as they are said', () => {
    const clock = (line: string, at: Temporal.ZonedDateTime) => {
      const { due } = read(line, at, 'en-GB');
      return due?.kind === 'at' ? [due.day.toString(), due.time.toString()] : undefined;
    };
    expect(clock('feed the cat tomorrow 2:30am', SPRING)).toEqual(['2027-03-28', '02:30:00']);
    expect(clock('feed the cat tomorrow 2:30am', AUTUMN)).toEqual(['2026-10-25', '02:30:00']);
  });

  test('hours from now are hours', () => {
    for (const [at, hour] of [
      [SPRING, 8],
      [AUTUMN, 6],
    ] as const) {
      const { due } = read('feed the cat in 9 hours', at, 'en-GB');
      expect(
        due?.kind === 'at' && [due.day.equals(at.toPlainDate().add({ days: 1 })), due.time.hour],
      ).toEqual([true, hour]);
    }
  });

  test('days from now are days', () => {
    expect(read('feed the cat in 2 days', SPRING, 'en-GB').due).toEqual({
      kind: 'by-day',
      day: day('2027-03-29'),
    });
  });
});

/** Words, and what patterns stumble over when there is much of it. */
const LONG: Readonly<Record<string, readonly string[]>> = {
  'en-GB': [
    'Call Mum on Friday at 5 and ask Sam about the 3rd of March or tomorrow evening when we meet. ',
    ' ',
    '1 ',
    'mon ',
    'tues/',
    'sat and ',
    'when call ',
    'in 10 ',
    'Tomorrow ',
  ],
  'de-DE': ['Am Freitag um 5 Mama anrufen und über den 3. März reden, wenn wir uns treffen. ', ' ', 'mo '],
  'fr-FR': ['Appeler maman vendredi à 17h et lundi quand on se voit. ', ' ', 'lundi et '],
  'es-ES': ['Llamar a mamá el viernes a las 5 y el 3 de marzo cuando llegue. ', ' ', 'lunes y '],
  'pt-BR': ['Ligar para a mãe na sexta às 17h e segunda quando chegar. ', ' ', 'segunda e '],
  'ja-JP': ['金曜の5時に母に電話して、3月3日に会ったら話す。', 'の', '月', '4月', '月・'],
  'zh-CN': ['周五下午5点给妈妈打电话，见面的时候问3月3日的事。', '周一', '一', '每周一'],
};

test.each(Object.entries(LONG))(
  'ten times the words cost at most fifteen times the time (%s)',
  async (place, all) => {
    await loadReader(place);
    const at = Temporal.ZonedDateTime.from('2026-11-18T10:30[Europe/Berlin]');
    const costOf = (line: string, times: number) => {
      const start = performance.now();
      for (let time = 0; time < times; time++) read(line, at, place);
      return (performance.now() - start) / times;
    };
    const ratios = all.map((words) => {
      const [short, long] = [500, 5_000].map((length) => words.repeat(length).slice(0, length));
      // In turns, and the quickest of each: whatever else the machine does can only make one slower.
      const rounds = Array.from(
        { length: 9 },
        () => [costOf(short ?? '', 10), costOf(long ?? '', 1)] as const,
      );
      const [once, tenfold] = [0, 1].map((which) => Math.min(...rounds.map((round) => round[which] ?? 0)));
      return { words, ratio: (tenfold ?? 0) / (once ?? 0) };
    });
    expect(ratios.filter(({ ratio }) => ratio > 15)).toEqual([]);
  },
);
