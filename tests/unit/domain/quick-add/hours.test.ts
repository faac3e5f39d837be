import { beforeAll, describe, expect, test } from 'vitest';
import type { Due } from '../../../../utils/domain/due';
import { loadReader, readQuickAdd } from '../../../../utils/domain/quick-add';
import { at, here } from '../../../support/commitments';

/** A Wednesday. */
const NOW = here('2026-11-18T10:30[Europe/Berlin]');
const read = (line: string, { now = NOW } = {}) => readQuickAdd(line, { now, people: [], locale: 'en-GB' });

beforeAll(() => loadReader('en-GB'));

describe('an hour without morning or evening is the next in which people are awake, the other is offered', () => {
  test.each<[string, string, Due, readonly Due[]]>([
    ['at 5', '10:30', at('2026-11-18', '17:00'), [at('2026-11-19', '05:00'), at('2026-11-19', '17:00')]],
    ['at 5', '03:00', at('2026-11-18', '17:00'), [at('2026-11-18', '05:00'), at('2026-11-19', '05:00')]],
    ['at 5', '17:00', at('2026-11-19', '17:00'), [at('2026-11-19', '05:00')]],
    ['at 9', '08:00', at('2026-11-18', '09:00'), [at('2026-11-18', '21:00'), at('2026-11-19', '09:00')]],
    ['at 9', '09:00', at('2026-11-18', '21:00'), [at('2026-11-19', '09:00'), at('2026-11-19', '21:00')]],
    ['3:30', '10:30', at('2026-11-18', '15:30'), [at('2026-11-19', '03:30'), at('2026-11-19', '15:30')]],
    ['tomorrow at 9', '10:30', at('2026-11-19', '09:00'), [at('2026-11-19', '21:00')]],
    ['on Friday at 5', '10:30', at('2026-11-20', '17:00'), [at('2026-11-20', '05:00')]],
    ['tomorrow at 12', '10:30', at('2026-11-19', '12:00'), [at('2026-11-19', '00:00')]],
  ])('%s, asked at %s', (words, time, due, alternatives) => {
    const now = here(`2026-11-18T${time}[Europe/Berlin]`);
    const { due: found, alternatives: offered } = read(`Call Mum ${words}`, { now });
    expect({ found, offered }).toEqual({ found: due, offered: alternatives });
  });

  test.each<[string, Due]>([
    ['tomorrow 5am', at('2026-11-19', '05:00')],
    ['at 17:00', at('2026-11-18', '17:00')],
    ['5pm', at('2026-11-18', '17:00')],
  ])('nothing else is offered for %s', (words, due) => {
    const { due: found, alternatives } = read(`Call Mum ${words}`);
    expect({ found, alternatives }).toEqual({ found: due, alternatives: [] });
  });

  test('hours from now are hours that pass, also while the clock goes back', () => {
    const now = here('2026-10-24T23:30[Europe/Berlin]');
    expect(read('Call Mum in 5 hours', { now }).due).toEqual(at('2026-10-25', '03:30'));
  });

  test('a moment gets the zone of the person', () => {
    const now = here('2026-11-18T10:30[Asia/Tokyo]');
    expect(read('Call Mum at 5pm', { now }).due).toEqual(at('2026-11-18', '17:00', 'Asia/Tokyo'));
  });
});
