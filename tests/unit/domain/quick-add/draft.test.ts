import { describe, expect, test } from 'vitest';

import { SOMEDAY } from '../../../../utils/domain/due';
import type { QuickAdd } from '../../../../utils/domain/quick-add';
import { draftFrom, draftProblem } from '../../../../utils/domain/quick-add/draft';
import { MYSELF } from '../../../../utils/domain/record/record-id';
import { log } from '../../../../utils/domain/transitions';
import { at, byDay, here, idOf } from '../../../support/commitments';

const NOW = here('2026-11-18T10:30[Europe/Berlin]');
const FRIDAY = byDay('2026-11-20');
const SEVEN = at('2026-11-20', '19:00');
const reading = (read: Partial<QuickAdd> = {}): QuickAdd => ({
  text: ' Call  Mum ',
  alternatives: [],
  spans: [],
  ...read,
});

describe('a draft', () => {
  test('is to myself, without a day and with an hour of lead, where nothing was said', () => {
    expect(draftFrom(reading(), {})).toEqual({
      text: 'Call Mum',
      person: { id: MYSELF },
      due: SOMEDAY,
      leadMinutes: 60,
    });
  });

  test('is what was read', () => {
    const read = reading({ due: FRIDAY, person: { newName: 'Mum' } });
    expect(draftFrom(read, {})).toMatchObject({ due: FRIDAY, person: { newName: 'Mum' } });
  });

  test('is what was chosen before what was read', () => {
    const read = reading({ due: FRIDAY, person: { newName: 'Mum' } });
    const chosen = { due: SOMEDAY, person: { id: idOf(3) } };
    expect(draftFrom(read, chosen)).toMatchObject(chosen);
  });

  test('has a lead that was chosen for its kind of due only', () => {
    const lead = { minutes: 30, isForMoment: true };
    expect(draftFrom(reading({ due: SEVEN }), { lead }).leadMinutes).toBe(30);
    expect(draftFrom(reading({ due: FRIDAY }), { lead }).leadMinutes).toBe(60);
  });
});

describe('what is wrong with a draft', () => {
  const draft = (text: string, due = FRIDAY) => draftFrom(reading({ text, due }), {});

  test.each([
    ['nothing', draft('Call Mum'), undefined],
    ['no words', draft(' '), 'empty'],
    ['too many', draft('x'.repeat(1001)), 'too-long'],
    ['a day that has passed', draft('Call Mum', byDay('2026-11-17')), 'due-in-past'],
    ['a day too far away', draft('Call Mum', byDay('2150-01-01')), 'due-too-far'],
  ])('%s is what logging it would be refused for', (_what, it, reason) => {
    expect(draftProblem(it, NOW)?.reason).toBe(reason);
    const logged = log({ text: it.text, due: it.due }, NOW);
    expect(logged.ok ? undefined : logged.reason).toBe(reason);
  });
});
