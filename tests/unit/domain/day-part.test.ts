import { expect, test } from 'vitest';
import { partsOfDue } from '../../../utils/domain/day-part';
import { SOMEDAY } from '../../../utils/domain/due';
import { at, byDay, byWeek } from '../../support/commitments';

test.each([
  ['a morning', at('2026-11-18', '04:00'), ['morning']],
  ['just before noon', at('2026-11-18', '11:59'), ['morning']],
  ['noon', at('2026-11-18', '12:00'), ['afternoon']],
  ['just before five', at('2026-11-18', '16:59'), ['afternoon']],
  ['five', at('2026-11-18', '17:00'), ['evening']],
  ['after midnight', at('2026-11-18', '03:59'), ['evening']],
  ['a Saturday morning', at('2026-11-21', '09:00'), ['morning', 'weekend']],
  ['a Sunday', byDay('2026-11-22'), ['weekend']],
  ['a Monday', byDay('2026-11-23'), []],
  ['a week', byWeek('2026-11-22'), []],
  ['someday', SOMEDAY, []],
])('where a due falls, by the wall clock it was said with: %s', (_when, due, parts) => {
  expect(partsOfDue(due)).toEqual(parts);
});
