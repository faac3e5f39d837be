import { describe, expect, test } from 'vitest';

import { areaCost } from '../../../utils/sync/quota';
import { STORAGE_SYNC } from '../../../utils/sync/limits';
import { plan } from '../../../utils/sync/plan';
import { DAY, edited, history, LAPTOP, NOW, PHONE, promises } from '../../support/sync/records';
import { type Shard, textsOf } from '../../support/sync/shards';
import { carriedOut, IN_TURN, situationOf } from '../../support/sync/situation';

const NO_TURN = { lacking: { since: NOW, wait: 5 } };
const OPEN = promises(40, { made: NOW - 9 * DAY });
const OWN: readonly Shard[] = [
  { owner: LAPTOP, slot: '0', card: {}, records: OPEN },
  { owner: LAPTOP, slot: '1', records: history(30, 20) },
  { owner: LAPTOP, slot: '2', records: history(30, 60) },
];
const PHONES: Shard = {
  owner: PHONE,
  slot: '0',
  card: {},
  records: promises(60, { made: NOW - 8 * DAY, device: PHONE }),
};

/** Limits of which an area takes this part. */
function limitsFor(texts: ReadonlyMap<string, string>, part: number) {
  return { ...STORAGE_SYNC, total: Math.floor(areaCost(texts) / part) };
}

describe('in an area that is over its limit (F6, 3.16)', () => {
  const texts = textsOf([...OWN, PHONES]);
  const limits = limitsFor(texts, 1.3);
  const edit = OPEN.slice(0, 1).map((it) => edited(it, [NOW, 0, LAPTOP], { text: 'no' }));

  test('nothing is put that would still be too much, urgent or not', () => {
    for (const memory of [NO_TURN, IN_TURN]) {
      expect(plan(situationOf({ texts, known: edit, limits, memory })).puts.size).toBe(0);
    }
  });

  test('in turn the slot with the oldest finished entries is given up, before it nothing', () => {
    expect(plan(situationOf({ texts, limits, memory: NO_TURN })).removes).toEqual([]);
    expect(plan(situationOf({ texts, limits, memory: IN_TURN })).removes).toEqual(['pLa9x22']);
  });

  test('no cut-off is raised of which nobody would hear', () => {
    const old = textsOf([...OWN, { owner: LAPTOP, slot: '3', records: history(30, 200) }, PHONES]);
    const { puts, memory } = plan(situationOf({ texts: old, limits: limitsFor(old, 2), memory: IN_TURN }));
    expect({ puts: puts.size, registers: memory.registers }).toEqual({ puts: 0, registers: {} });
  });
});

describe('in an area without room for what is new', () => {
  const texts = textsOf([
    { owner: LAPTOP, slot: '0', card: {}, records: OPEN },
    { owner: LAPTOP, slot: '1', records: history(60, 110) },
  ]);
  const limits = limitsFor(texts, 0.94);
  const known = promises(30, { made: NOW });

  test('a device that is alone sheds at once: the card with the cut-off is part of the same flush', () => {
    const shed = plan(situationOf({ texts, known, limits, memory: NO_TURN }));
    expect(shed.memory.registers.entry?.value).toBeGreaterThan(NOW - 171 * DAY);
    expect([...shed.puts.keys()]).toContain('pLa9x20');
    expect(areaCost(carriedOut(texts, shed))).toBeLessThanOrEqual(limits.total);
  });

  test('one of several does so in its turn', () => {
    const live = new Set([LAPTOP, PHONE]);
    expect(plan(situationOf({ texts, known, limits, live, memory: NO_TURN })).memory.registers).toEqual({});
    expect(
      plan(situationOf({ texts, known, limits, live, memory: IN_TURN })).memory.registers,
    ).toHaveProperty('entry');
  });

  test('without anything old there is nothing to shed: it waits, and says that it is full', () => {
    const recent = textsOf([
      { owner: LAPTOP, slot: '0', card: {}, records: OPEN },
      { owner: LAPTOP, slot: '1', records: history(60, 10) },
    ]);
    const { isFull, waiting, memory } = plan(
      situationOf({ texts: recent, known, limits: limitsFor(recent, 0.94), memory: IN_TURN }),
    );
    expect({ isFull, waiting, registers: memory.registers }).toEqual({
      isFull: true,
      waiting: 30,
      registers: {},
    });
  });
});
