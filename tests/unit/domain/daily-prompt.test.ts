import { describe, expect, test } from 'vitest';
import type { Appreciation } from '../../../utils/domain/appreciation';
import { dailyPrompt, noteShown, skippedOn } from '../../../utils/domain/daily-prompt';
import { type Person, SHOWN_LENGTH } from '../../../utils/domain/person';
import { cellsOfPerson, type PersonPatch } from '../../../utils/domain/person-cells';
import { PERSON } from '../../../utils/domain/person-fields';
import { dayNumber } from '../../../utils/domain/record/minute';
import type { RecordId } from '../../../utils/domain/record/record-id';
import { day, idAt, idOf } from '../../support/commitments';

const TODAY = day('2026-11-18');
const daysAgo = (days: number) => TODAY.subtract({ days });
const PROMPTS = Array.from({ length: 90 }, (_, index) => ({ id: index + 1, text: `{name} ${index}?` }));

type Ago = readonly [days: number, prompt: number];
/** Someone about whom these prompts were shown, so many days ago. */
const person = (id: RecordId, ...shown: readonly Ago[]): Person => ({
  id,
  name: `Person ${id}`,
  aliases: [],
  ...(shown.length > 0 && {
    shown: shown.map(([ago, prompt]) => ({ day: dayNumber(daysAgo(ago)), prompt })),
  }),
});
const [MAYA, BEN, IDA] = [idOf(1), idOf(2), idOf(3)];
const thanks = (id: number, ago: number, of = MAYA): Appreciation => ({
  id: idOf(100 + id),
  text: 'They waited',
  person: of,
  day: daysAgo(ago),
});

type Given = Partial<Parameters<typeof dailyPrompt>[0]>;
const choose = (people: readonly Person[], given: Given = {}) =>
  dailyPrompt({ day: TODAY, people, appreciations: [], prompts: PROMPTS, ...given });
const askedOf = (people: readonly Person[], given: Given = {}) => {
  const choice = choose(people, given);
  return choice.kind === 'prompt' ? choice.person.id : choice.kind;
};
const promptFor = (whom: Person, given: Given = {}) => {
  const choice = choose([whom], given);
  if (choice.kind !== 'prompt') throw new Error(choice.kind);
  return choice.prompt;
};
const withPatch = (whom: Person, { shown = [] }: PersonPatch = {}): Person => ({ ...whom, shown });

describe('who is asked about', () => {
  test('nobody, while there are no people', () => {
    expect(choose([])).toEqual({ kind: 'nobody' });
  });

  test('nobody, when no prompts are wanted about anyone', () => {
    expect(choose([{ ...person(MAYA), noPrompts: true }])).toEqual({ kind: 'nobody' });
  });

  test('nobody, before there is anything to ask', () => {
    expect(choose([person(MAYA)], { prompts: [] })).toEqual({ kind: 'nobody' });
  });

  test('the one who was longest without a prompt', () => {
    const people = [person(MAYA, [2, 1]), person(BEN, [9, 2], [3, 4]), person(IDA, [1, 3])];
    expect(askedOf(people)).toBe(BEN);
  });

  test('someone who never was before everyone else', () => {
    expect(askedOf([person(MAYA, [400, 1]), person(BEN)])).toBe(BEN);
  });

  test('of two who are even, the one who was added first', () => {
    expect(askedOf([person(IDA), person(BEN)])).toBe(BEN);
    expect(askedOf([person(IDA, [3, 1]), person(BEN, [3, 1])])).toBe(BEN);
  });

  test('never someone about whom no prompts are wanted', () => {
    expect(askedOf([{ ...person(MAYA), noPrompts: true }, person(BEN, [1, 1])])).toBe(BEN);
  });

  test('never someone who was put away', () => {
    expect(askedOf([{ ...person(MAYA), isArchived: true }, person(BEN, [1, 1])])).toBe(BEN);
  });

  test('the same one all day: what was shown today counts from tomorrow', () => {
    const people = [person(MAYA, [2, 1], [0, 5]), person(BEN, [1, 2])];
    expect(askedOf(people)).toBe(MAYA);
    expect(askedOf(people, { day: TODAY.add({ days: 1 }) })).toBe(BEN);
  });

  test('the same one, whatever a device says that is ahead of us', () => {
    expect(askedOf([person(MAYA, [2, 1], [-1, 5]), person(BEN, [1, 2])])).toBe(MAYA);
  });

  test.each([
    ['in Auckland, just after midnight', '2026-11-17T11:05Z'],
    ['in Berlin, at noon', '2026-11-18T11:00Z'],
    ['in Los Angeles, late in the evening', '2026-11-19T07:50Z'],
    ['in Pago Pago, just before midnight', '2026-11-19T10:55Z'],
  ])('the same one when someone is added today %s', (_where, added) => {
    const early = person(idAt(added));
    const people = [person(MAYA, [1, 1]), early];
    expect(askedOf(people)).toBe(MAYA);
    expect(askedOf(people, { day: TODAY.add({ days: 3 }) })).toBe(early.id);
  });

  test('someone added today, when there is nobody else', () => {
    const added = person(idAt('2026-11-18T11:00Z'));
    expect(askedOf([added])).toBe(added.id);
  });

  test('someone who was added by a clock that ran ahead, in their turn', () => {
    const added = person(idAt('2099-01-01T00:00Z'));
    expect(askedOf([person(MAYA, [1, 1]), added])).toBe(added.id);
  });

  test('whoever has the turn, also when thanks were noted about them without a prompt', () => {
    expect(askedOf([person(MAYA), person(BEN)], { appreciations: [thanks(1, 1)] })).toBe(MAYA);
  });
});

describe('which prompt', () => {
  const allBut = (free: number) => PROMPTS.filter(({ id }) => id !== free);

  test.each([1, 30, 60])('none that was shown about them %i days ago, while others are left', (ago) => {
    const shown = allBut(7).map(({ id }) => [ago, id] as Ago);
    expect(promptFor(person(MAYA, ...shown)).id).toBe(7);
  });

  test('one that was shown 61 days ago may come again', () => {
    const shown = allBut(7).map(({ id }) => [60, id] as Ago);
    expect(promptFor(person(MAYA, [61, 7], ...shown)).id).toBe(7);
  });

  test('one that was shown about someone else may come', () => {
    const { id } = promptFor(person(MAYA));
    expect(askedOf([person(MAYA), person(BEN, [1, id])])).toBe(MAYA);
    expect(choose([person(MAYA), person(BEN, [1, id])])).toMatchObject({ prompt: { id } });
  });

  test('the oldest, when all are used up', () => {
    const shown = PROMPTS.map(({ id }, index) => [1 + ((index + 50) % 60), id] as Ago);
    const oldest = shown.filter(([ago]) => ago === 60).map(([, id]) => id);
    const { id } = promptFor(person(MAYA, ...shown));
    expect(oldest).toContain(id);
    const since: Ago = [2, id];
    expect(promptFor(person(MAYA, ...shown, since)).id).not.toBe(id);
    expect(promptFor(person(MAYA, since, ...shown)).id).not.toBe(id);
  });

  test('another one for another day or another person', () => {
    const days = Array.from({ length: 30 }, (_, ago) => promptFor(person(MAYA), { day: daysAgo(ago) }).id);
    expect(new Set(days).size).toBeGreaterThan(15);
    const people = Array.from({ length: 30 }, (_, number) => promptFor(person(idOf(number))).id);
    expect(new Set(people).size).toBeGreaterThan(15);
  });

  test('the same one in a version that knows further prompts, unless one of those is it', () => {
    const further = [...PROMPTS, { id: 91, text: 'New about {name}?' }];
    const ids = Array.from({ length: 60 }, (_, number) => {
      const [now, then] = [PROMPTS, further].map(
        (prompts) => promptFor(person(idOf(number)), { prompts }).id,
      );
      return then === 91 || then === now;
    });
    expect(ids).not.toContain(false);
  });

  test('is the one that every version has chosen', () => {
    expect([MAYA, BEN, IDA].map((id) => promptFor(person(id)).id)).toEqual([43, 49, 88]);
  });
});

describe('another one', () => {
  test('moves on to a further prompt for the same person, until all have been seen', () => {
    const seen = PROMPTS.map((_, skipped) => choose([person(MAYA), person(BEN)], { skipped }));
    expect(new Set(seen.map((choice) => choice.kind === 'prompt' && choice.person.id))).toEqual(
      new Set([MAYA]),
    );
    expect(new Set(seen.map((choice) => choice.kind === 'prompt' && choice.prompt.id)).size).toBe(90);
  });

  test('begins again after the last', () => {
    expect(choose([person(MAYA)], { skipped: 90 })).toEqual(choose([person(MAYA)]));
  });

  test('stays where it is when the page is opened again, here or on another device', () => {
    const people = (maya: Person) => ({ day: TODAY, people: [person(BEN), maya], prompts: PROMPTS });
    let maya = person(MAYA);
    expect(skippedOn(people(maya))).toBe(0);
    for (const skipped of [0, 1, 2, 3]) {
      maya = withPatch(maya, noteShown(maya, { day: TODAY, prompt: promptFor(maya, { skipped }) }));
      expect(skippedOn(people(maya))).toBe(skipped);
    }
    maya = withPatch(maya, noteShown(maya, { day: TODAY, prompt: promptFor(maya, { skipped: 90 }) }));
    expect(skippedOn(people(maya))).toBe(0);
  });

  test('has moved on nowhere for a prompt we do not know, and for nobody', () => {
    expect(skippedOn({ day: TODAY, people: [person(MAYA, [0, 999])], prompts: PROMPTS })).toBe(0);
    expect(skippedOn({ day: TODAY, people: [], prompts: PROMPTS })).toBe(0);
  });
});

describe('already written today', () => {
  test('is shown instead, whoever it was about', () => {
    const written = thanks(1, 0, idOf(9));
    expect(choose([person(MAYA)], { appreciations: [thanks(2, 1), written] })).toEqual({
      kind: 'written',
      appreciation: written,
    });
    expect(askedOf([], { appreciations: [written] })).toBe('written');
  });

  test('twice: the later one', () => {
    const appreciations = [thanks(1, 0), thanks(3, 0), thanks(2, 0)];
    expect(choose([], { appreciations })).toEqual({ kind: 'written', appreciation: appreciations[1] });
  });
});

describe('what was shown is remembered', () => {
  const noted = (whom: Person, prompt: number) =>
    noteShown(whom, { day: TODAY, prompt: PROMPTS[prompt - 1]! })?.shown;
  const shown = (...pairs: readonly Ago[]) => person(MAYA, ...pairs).shown;

  test('with its day, after what was shown before', () => {
    expect(noted(person(MAYA), 4)).toEqual(shown([0, 4]));
    expect(noted(person(MAYA, [9, 4]), 4)).toEqual(shown([9, 4], [0, 4]));
  });

  test('once a day, however often the page is opened', () => {
    expect(noted(person(MAYA, [9, 2], [0, 3], [0, 4]), 4)).toBeUndefined();
    expect(noted(person(MAYA, [0, 3], [0, 4]), 3)).toEqual(shown([0, 4], [0, 3]));
  });

  test('for as long as a prompt rests, and a day more for those who still have yesterday', () => {
    expect(noted(person(MAYA, [62, 1], [61, 2], [60, 3]), 4)).toEqual(shown([61, 2], [60, 3], [0, 4]));
  });

  test('in order, also when another device is a day ahead, but not for ever when its clock is wrong', () => {
    expect(noted(person(MAYA, [-1, 5]), 4)).toEqual(shown([0, 4], [-1, 5]));
    expect(noted(person(MAYA, [-900, 5]), 4)).toEqual(shown([0, 4]));
  });

  test('up to a number that fits the record, the latest', () => {
    const many = Array.from({ length: SHOWN_LENGTH }, (_, index) => [1, index + 1] as Ago);
    expect(noted(person(MAYA, ...many), 4)).toEqual(shown(...many.slice(1), [0, 4]));
    const texts = PERSON.fields.name.maxBytes + PERSON.fields.aliases.maxBytes;
    const widest = Array.from({ length: SHOWN_LENGTH }, () => ({ day: 29_219, prompt: 9_999 }));
    expect(JSON.stringify(cellsOfPerson({ shown: widest })).length + texts).toBeLessThanOrEqual(5500);
  });
});
