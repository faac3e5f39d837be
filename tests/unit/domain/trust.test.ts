import { expect, test } from 'vitest';

import { instantOf } from '../../../utils/domain/record/minute';
import { LAST_MINUTE } from '../../../utils/domain/record/stamp';
import { fadingLife, isStanding, type Trust, TRUST_MINUTES } from '../../../utils/domain/trust';
import { DEVICE, idOf } from '../../support/commitments';

const SETTLED = 3_620_000;
const row = (settled: readonly number[] | null | undefined) => ({
  id: idOf(1),
  v: { text: 'The key', person: idOf(2), ...(settled !== undefined && { settled }) },
  s: { settled: [SETTLED + 5, 3, 'Dk4m7'] as const },
});

test('a settled trust is erased 30 days after, in the name of whoever settled it', () => {
  expect(fadingLife(row([1, SETTLED]))).toEqual({
    state: 'erased',
    stamp: [SETTLED + 5 + TRUST_MINUTES, 0, 'Dk4m7'],
  });
  expect(fadingLife({ ...row([1, SETTLED]), s: {} })?.stamp[2]).toBe(DEVICE);
});

test('one settled by a clock that lags behind has its 30 days from when it was stamped', () => {
  expect(fadingLife(row([1, SETTLED - 90_000]))?.stamp[0]).toBe(SETTLED + 5 + TRUST_MINUTES);
});

test('one that is open, or was opened again, stays', () => {
  expect([fadingLife(row(undefined)), fadingLife(row(null))]).toEqual([undefined, undefined]);
});

test('a clock at the end of all minutes makes no stamp beyond them', () => {
  expect(fadingLife(row([1, LAST_MINUTE]))?.stamp[0]).toBe(LAST_MINUTE);
});

test('it is shown until that minute, swept or not', () => {
  const trust: Trust = {
    id: idOf(1),
    person: idOf(2),
    text: 'The key',
    way: 'entrusted',
    due: { kind: 'someday' },
  };
  const settled = { ...trust, settled: { as: 'well', at: instantOf(SETTLED) } as const };
  const after = (minutes: number) => instantOf(SETTLED + minutes);
  expect(isStanding(trust, after(10 * TRUST_MINUTES))).toBe(true);
  expect([isStanding(settled, after(TRUST_MINUTES - 1)), isStanding(settled, after(TRUST_MINUTES))]).toEqual([
    true,
    false,
  ]);
});
