import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Appreciation } from '../../utils/domain/appreciation';
import { dailyPrompt, noteShown, skippedOn } from '../../utils/domain/daily-prompt';
import { type Person, personFrom } from '../../utils/domain/person';
import { cellsOfPerson } from '../../utils/domain/person-cells';
import { en } from '../../utils/domain/prompts/en';
import { dayNumber, dayOf } from '../../utils/domain/record/minute';
import type { RecordId } from '../../utils/domain/record/record-id';
import { idOf } from '../support/commitments';

fc.configureGlobal({ seed: 20_260_118, numRuns: 200, interruptAfterTimeLimit: 10_000 });

const TODAY = 2513;
const REST_DAYS = 60;

/** Shown at any time before, today and, by other clocks, after; often so much that few prompts are rested, or none. */
const shown = fc.array(
  fc.record({
    day: fc.integer({ min: TODAY - 80, max: TODAY + 2 }),
    prompt: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 40 },
);
const people: fc.Arbitrary<readonly Person[]> = fc
  .uniqueArray(fc.nat({ max: 60 }), { maxLength: 8 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((number) =>
        fc.record({ shown, off: fc.nat({ max: 3 }) }).map((drawn): Person => ({
          id: idOf(number),
          name: `Person ${number}`,
          aliases: [],
          ...(drawn.off === 0 && { noPrompts: true }),
          shown: drawn.shown,
        })),
      ),
    ),
  );
const skipped = fc.nat({ max: 150 });
const prompts = fc
  .uniqueArray(fc.nat({ max: 15 }), { minLength: 1, maxLength: 16 })
  .map((ids) => ids.map((id) => ({ id: id + 1, text: `{name} ${id}?` })));
const appreciations: fc.Arbitrary<readonly Appreciation[]> = fc
  .uniqueArray(fc.nat({ max: 60 }), { maxLength: 4 })
  .map((ids) =>
    ids.map((id) => ({ id: idOf(id), text: 'They waited', person: idOf(id), day: dayOf(TODAY - (id % 20)) })),
  );

const day = dayOf(TODAY);
const before = (person: Person) => (person.shown ?? []).filter((it) => it.day < TODAY);
const lastDay = (person: Person) => Math.max(-1, ...before(person).map((it) => it.day));

describe('from whatever records', () => {
  test('the answer is the same in whatever order they come', () => {
    const everything = fc.tuple(people, appreciations, prompts, skipped, fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(everything, ([all, thanks, list, skips, dice]) => {
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, place: dice.next().value }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item);
        const here = dailyPrompt({ day, people: all, appreciations: thanks, prompts: list, skipped: skips });
        const there = dailyPrompt({
          day,
          people: shuffled(all),
          appreciations: shuffled(thanks),
          prompts: shuffled(list),
          skipped: skips,
        });
        expect(there).toEqual(here);
        const inAnyOrder = all.map((person) => ({ ...person, shown: shuffled(person.shown ?? []) }));
        const again = dailyPrompt({
          day,
          people: inAnyOrder,
          appreciations: thanks,
          prompts: list,
          skipped: skips,
        });
        expect(namesOf(again)).toEqual(namesOf(here));
      }),
    );
  });

  test('the one asked about is wanted, and was without a prompt for as long as anyone', () => {
    fc.assert(
      fc.property(people, prompts, skipped, (all, list, skips) => {
        const choice = dailyPrompt({ day, people: all, appreciations: [], prompts: list, skipped: skips });
        const wanted = all.filter((person) => !person.noPrompts);
        expect(choice.kind).toBe(wanted.length > 0 ? 'prompt' : 'nobody');
        if (choice.kind !== 'prompt') return;
        const longest = Math.min(...wanted.map(lastDay));
        const even = wanted.filter((person) => lastDay(person) === longest).map(({ id }) => id);
        expect(choice.person.id).toBe(even.sort()[0]);
      }),
    );
  });

  test('the prompt is rested while any is, and the oldest otherwise', () => {
    fc.assert(
      fc.property(people, prompts, (all, list) => {
        const choice = dailyPrompt({ day, people: all, appreciations: [], prompts: list });
        if (choice.kind !== 'prompt') return;
        const daysOf = (id: number) =>
          before(choice.person).flatMap((it) => (it.prompt === id ? [it.day] : []));
        const restsSince = (id: number) => {
          const last = Math.max(-1, ...daysOf(id));
          return TODAY - last > REST_DAYS ? -1 : last;
        };
        expect(restsSince(choice.prompt.id)).toBe(Math.min(...list.map(({ id }) => restsSince(id))));
      }),
    );
  });

  test('what is remembered today changes nothing today, whatever is skipped', () => {
    fc.assert(
      fc.property(people, prompts, fc.array(skipped, { maxLength: 6 }), (all, list, skips) => {
        const at = (of: readonly Person[], skips: number) =>
          namesOf(dailyPrompt({ day, people: of, appreciations: [], prompts: list, skipped: skips }));
        let now = all;
        for (const skip of skips) {
          const choice = dailyPrompt({ day, people: now, appreciations: [], prompts: list, skipped: skip });
          if (choice.kind !== 'prompt') return;
          now = now.map((it) => (it.id === choice.person.id ? seen(it, choice.prompt.id, TODAY) : it));
          expect(skippedOn({ day, people: now, prompts: list })).toBe(skip % list.length);
        }
        for (let skip = 0; skip < list.length; skip++) expect(at(now, skip)).toEqual(at(all, skip));
      }),
    );
  });
});

describe.each([1, 2, 8])('in a year with %i around', (count) => {
  interface Asked {
    readonly day: number;
    readonly person: RecordId;
    readonly prompt: number;
  }

  /** Lives a year: some days no page is opened, on some "Another one" is asked for. */
  function year({ opens, skips }: { opens: (day: number) => boolean; skips: (day: number) => number }) {
    let all = Array.from({ length: count }, (_, number): Person => ({
      id: idOf(number),
      name: `Person ${number}`,
      aliases: [],
    }));
    const asked: Asked[] = [];
    for (let today = TODAY; today < TODAY + 365; today++) {
      if (!opens(today)) continue;
      for (let skip = 0; skip <= skips(today); skip++) {
        const choice = dailyPrompt({
          day: dayOf(today),
          people: all,
          appreciations: [],
          prompts: en,
          skipped: skip,
        });
        if (choice.kind !== 'prompt') throw new Error(choice.kind);
        asked.push({ day: today, person: choice.person.id, prompt: choice.prompt.id });
        all = all.map((it) => (it.id === choice.person.id ? seen(it, choice.prompt.id, today) : it));
      }
    }
    return { asked, all };
  }

  const everyDay = year({ opens: () => true, skips: () => 0 });
  const someDays = year({
    opens: (day) => day % 7 !== 3 && day % 31 > 4,
    skips: (day) => (day % 5 === 0 ? 2 : 0),
  });

  test.each([
    ['every day', everyDay.asked],
    ['on some days, with another one now and then', someDays.asked],
  ])('turns are fair at every moment: %s', (_sentence, asked) => {
    const turns = new Map(Array.from({ length: count }, (_, number) => [idOf(number), 0]));
    for (const today of new Set(asked.map((it) => it.day))) {
      const whom = new Set(asked.filter((it) => it.day === today).map((it) => it.person));
      expect(whom.size).toBe(1);
      for (const id of whom) turns.set(id, turns.get(id)! + 1);
      expect(Math.max(...turns.values()) - Math.min(...turns.values())).toBeLessThanOrEqual(1);
    }
  });

  test.each([
    ['every day', everyDay.asked],
    ['on some days, with another one now and then', someDays.asked],
  ])('no prompt returns to anyone within 60 days: %s', (_sentence, asked) => {
    const returns = asked.filter((one) =>
      asked.some(
        (earlier) =>
          earlier !== one &&
          earlier.person === one.person &&
          earlier.prompt === one.prompt &&
          earlier.day <= one.day &&
          one.day - earlier.day <= REST_DAYS,
      ),
    );
    expect(returns).toEqual([]);
  });

  test('what is remembered stays small', () => {
    for (const { all } of [everyDay, someDays]) {
      expect(all.every((person) => (person.shown ?? []).length <= 100)).toBe(true);
    }
  });

  test('most of the prompts were asked', () => {
    expect(new Set(everyDay.asked.map((it) => it.prompt)).size).toBeGreaterThan(en.length * 0.9);
  });
});

/** The person once this prompt was on the screen, written to their record and read again. */
function seen(person: Person, prompt: number, today: number): Person {
  const patch = noteShown(person, { day: dayOf(today), prompt: { id: prompt, text: '' } });
  const kept = cellsOfPerson({ shown: person.shown ?? [] });
  const row = { id: person.id, v: { name: person.name, ...kept, ...(patch && cellsOfPerson(patch)) }, s: {} };
  const read = personFrom(row);
  if (!read) throw new Error('The record could not be read.');
  return { ...read, ...(person.noPrompts && { noPrompts: true }) };
}

/** What a choice says, without the records it says it with. */
function namesOf(choice: ReturnType<typeof dailyPrompt>) {
  if (choice.kind === 'prompt') return [choice.person.id, choice.prompt.id];
  return choice.kind === 'written' ? [choice.appreciation.id, dayNumber(choice.appreciation.day)] : [];
}
