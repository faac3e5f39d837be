import { describe, expect, test } from 'vitest';

import { STORAGE_SYNC } from '../../../utils/sync/limits';
import { plan } from '../../../utils/sync/plan';
import { areaCost } from '../../../utils/sync/quota';
import type { SyncRecord } from '../../../utils/sync/record';
import { DAY, DESK, edited, keysOf, LAPTOP, NOW, PHONE, promises } from '../../support/sync/records';
import { NEWER, type Shard, textsOf, TODAY } from '../../support/sync/shards';
import { IN_TURN, itemsOf, situationOf } from '../../support/sync/situation';

const CARD: Shard = { owner: LAPTOP, slot: '0', card: {} };

describe('what a dead device left', () => {
  const LEFT = promises(6, { made: NOW - 200 * DAY, device: PHONE });
  const phone: Shard = { owner: PHONE, slot: '0', card: {}, records: LEFT };
  const silent = { tags: { 0: 1 }, heardAt: NOW - 95 * DAY, saidAt: 0, days: 30, lastDay: TODAY };
  const at = (shards: readonly Shard[], since?: number, known: readonly SyncRecord[] = []) =>
    plan(
      situationOf({
        texts: textsOf([CARD, ...shards]),
        known,
        live: new Set([LAPTOP, DESK]),
        memory: {
          ...IN_TURN,
          owners: { [PHONE]: { ...silent, ...(since !== undefined && { coveredSince: { 0: since } }) } },
        },
      }),
    );

  test('is first published by the living, and not removed in the same flush (F23)', () => {
    const plan1 = at([phone], NOW - 2 * DAY);
    expect({ items: itemsOf(plan1), removes: plan1.removes }).toEqual({
      items: { pLa9x20: keysOf(LEFT) },
      removes: [],
    });
    expect(plan1.memory.owners[PHONE]).toEqual(silent);
  });

  test('is removed a day after all of it is covered (F23)', () => {
    const desk: Shard = { owner: DESK, slot: '0', card: {}, records: LEFT };
    expect(at([phone, desk]).memory.owners[PHONE]).toEqual({ ...silent, coveredSince: { 0: NOW } });
    expect(at([phone, desk], NOW - DAY + 1).removes).toEqual([]);
    expect(at([phone, desk], NOW - DAY).removes).toEqual(['pPh7q10']);
  });

  test('stays while nobody living covers it, though a newer version keeps this device from publishing it (F25)', () => {
    const blind = at([phone, { owner: DESK, slot: '0', text: NEWER }], NOW - 2 * DAY);
    expect({ removes: blind.removes, puts: blind.puts.size }).toEqual({ removes: [], puts: 0 });
  });

  test('stays while it has an edit of before its death that only it shows (F38)', () => {
    const late = LEFT.map((it) => edited(it, [NOW - 96 * DAY, 0, PHONE]));
    const desk: Shard = { owner: DESK, slot: '0', card: {}, records: LEFT };
    const both = at([{ ...phone, records: late }, desk], NOW - 2 * DAY);
    expect({ items: itemsOf(both), removes: both.removes }).toEqual({
      items: { pLa9x20: keysOf(late) },
      removes: [],
    });
  });

  test('is published item by item where there is little room, so that one after the other can go', () => {
    const old = { made: NOW - 200 * DAY, device: PHONE };
    const all = promises(120, old);
    const shards = [0, 1, 2].map((slot): Shard => ({
      owner: PHONE,
      slot: `${slot}`,
      records: all.filter((_, index) => index % 3 === slot),
    }));
    const texts = textsOf([CARD, ...shards]);
    const limits = { ...STORAGE_SYNC, total: Math.floor((areaCost(texts) + 500) / 0.94) };
    const { puts } = plan(situationOf({ texts, limits, live: new Set([LAPTOP]), memory: IN_TURN }));
    const placed = itemsOf({ puts })['pLa9x20'] ?? [];
    const first = keysOf(shards[0]?.records ?? []);
    expect(placed.length).toBeGreaterThan(5);
    expect(placed.filter((key) => !first.includes(key))).toEqual([]);
  });
});
