import { describe, expect, test } from 'vitest';

import { cardFrom } from '../../../utils/sync/card';
import { cardDuty } from '../../../utils/sync/card-duty';
import type { Memory, Registers } from '../../../utils/sync/memory';
import { DAY, DESK, LAPTOP, NOW, PHONE, promise } from '../../support/sync/records';
import { type CardAbout, SELF, type Shard, textsOf, TODAY } from '../../support/sync/shards';
import { situationOf } from '../../support/sync/situation';

const ENTRY: Registers = { entry: { value: NOW - 150 * DAY, stamp: [NOW, 0, DESK] } };

/** Whether the card must be written, or would go along. */
function duty(shards: readonly Shard[], memory: Partial<Memory> = {}, live = [LAPTOP, DESK, PHONE]) {
  const { isDue, isStale } = cardDuty(situationOf({ texts: textsOf(shards), memory, live: new Set(live) }));
  return isDue ? 'due' : isStale ? 'goes along' : 'as it is';
}
const own = (card: CardAbout): readonly Shard[] => [{ owner: LAPTOP, slot: '0', card, records: [promise()] }];

describe('a device without a card', () => {
  test('writes one ten minutes after its first look, not before', () => {
    expect(duty([], { firstReadAt: NOW - 9 })).toBe('goes along');
    expect(duty([], { firstReadAt: NOW - 10 })).toBe('due');
  });

  test('writes one at once when it has any item', () => {
    expect(duty([{ owner: LAPTOP, slot: '3', records: [promise()] }], { firstReadAt: NOW })).toBe('due');
    expect(duty([{ owner: DESK, slot: '3', records: [promise()] }], { firstReadAt: NOW })).toBe('goes along');
  });
});

describe('a card', () => {
  test('of today that says what is so stays as it is', () => {
    expect(duty(own({}))).toBe('as it is');
  });

  test('of another day goes with the first flush', () => {
    expect(duty(own({ seenOn: TODAY - 1 }))).toBe('goes along');
    expect(duty(own({ seenOn: TODAY - 29 }))).toBe('goes along');
  });

  test('is written anew after thirty days, the one write of a quiet device', () => {
    expect(duty(own({ seenOn: TODAY - 30 }))).toBe('due');
    expect(duty(own({ seenOn: TODAY - 400 }))).toBe('due');
  });

  test('with a day that is yet to come is written anew as well: the clock was wrong', () => {
    expect(duty(own({ seenOn: TODAY + 3 }))).toBe('goes along');
    expect(duty(own({ seenOn: TODAY + 30 }))).toBe('due');
  });

  test.each<[string, Partial<typeof SELF>]>([
    ['another name', { name: 'Old laptop' }],
    ['another browser', { browser: 'Chrome' }],
    ['another version', { version: '0.9.0' }],
  ])('with %s is written anew', (_what, self) => {
    expect(duty(own({ self: { ...SELF, ...self } }))).toBe('due');
  });

  test('says what is so now', () => {
    const { record } = cardDuty(situationOf({ memory: { registers: ENTRY } }));
    expect(cardFrom(record.row)).toMatchObject({ ...SELF, seenOn: TODAY, registers: ENTRY });
  });
});

describe('a cut-off', () => {
  const desk = (registers: Registers): Shard => ({ owner: DESK, slot: '0', card: { registers } });

  test('that stands on nobody’s card is written', () => {
    expect(duty(own({}), { registers: ENTRY })).toBe('due');
    expect(duty([...own({}), desk({})], { registers: ENTRY })).toBe('due');
  });

  test('that stands on another’s card goes along', () => {
    expect(duty([...own({}), desk(ENTRY)], { registers: ENTRY })).toBe('goes along');
  });

  test('that only a dead device holds is written, or it would be forgotten', () => {
    expect(duty([...own({}), desk(ENTRY)], { registers: ENTRY }, [LAPTOP])).toBe('due');
  });

  test('that stands on one’s own card is done', () => {
    expect(duty(own({ registers: ENTRY }), { registers: ENTRY })).toBe('as it is');
  });

  test('of another stamp is another one', () => {
    const lowered: Registers = { entry: { value: 0, stamp: [NOW, 1, LAPTOP] } };
    expect(duty([...own({ registers: ENTRY }), desk(ENTRY)], { registers: lowered })).toBe('due');
  });

  test('of each sort is asked for by itself', () => {
    const both: Registers = { ...ENTRY, tombstone: { value: 0, stamp: [NOW, 0, PHONE] } };
    expect(duty([...own({ registers: ENTRY }), desk(ENTRY)], { registers: both })).toBe('due');
    expect(duty([...own({ registers: ENTRY }), desk(both)], { registers: both })).toBe('goes along');
  });
});

test('a card that cannot be read is written anew', () => {
  expect(duty([{ owner: LAPTOP, slot: '0', text: 'a!!!' }])).toBe('due');
});
