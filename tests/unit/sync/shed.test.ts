import { describe, expect, test } from 'vitest';

import { minuteOf } from '../../../utils/domain/record/minute';
import type { Area } from '../../../utils/sync/area';
import type { HomeLimits } from '../../../utils/sync/limits';
import type { SyncRecord } from '../../../utils/sync/record';
import { raisedCutOff, trustedToday } from '../../../utils/sync/shed';
import {
  DAY,
  deleted,
  DESK,
  kept,
  LAPTOP,
  living,
  NEW_KIND,
  NOW,
  person,
  promise,
  record,
  thanks,
} from '../../support/sync/records';

const at = (day: string) => minuteOf(Temporal.Instant.from(`${day}T00:00Z`));
/** A hundred days before NOW, the start of that day. */
const LATEST = at('2026-08-10');
const settings = record(9, { made: 0, x: { 1: { type: 'int', value: 2, stamp: [0, 0, LAPTOP] } } });

/** An area in which each of these takes a hundred bytes. */
function areaWith(records: readonly SyncRecord[], more = 0): Area {
  const items = records.map((it, index) => ({
    owner: index % 2 === 0 ? DESK : LAPTOP,
    slot: '0',
    key: `item ${index}`,
    bytes: 100,
    tag: 1,
    content: { state: 'read' as const, records: [it], leftOut: 0 },
  }));
  return { items, keys: items.length, cost: 100 * items.length + more };
}

const ALL = new Set([DESK, LAPTOP]);

interface Full {
  readonly present?: number;
  readonly wanted?: readonly SyncRecord[];
  readonly today?: number;
  readonly live?: ReadonlySet<string>;
  /** Bytes above 85 %. */
  readonly excess: number;
}

function raised(
  records: readonly SyncRecord[],
  { present = 0, wanted = [], today = NOW, live = ALL, excess }: Full,
) {
  const area = areaWith(records);
  const asked = wanted.map((it) => ({ record: it, bytes: 100 }));
  const limits: HomeLimits = {
    total: (area.cost + 100 * asked.length - excess) / 0.85,
    item: 8_192,
    items: 512,
  };
  return raisedCutOff(area, { live, present, wanted: asked, today, limits });
}

/** One kept on the twentieth of each month of a year. */
const YEAR = Array.from({ length: 12 }, (_, month) =>
  kept(at(`2025-${String(month + 1).padStart(2, '0')}-20`) + 600),
);

describe('the entry cut-off is raised (3.16)', () => {
  test('by whole months, as far as it takes to fall to 85 %', () => {
    expect(raised(YEAR, { excess: 50 })).toBe(at('2025-02-01'));
    expect(raised(YEAR, { excess: 150 })).toBe(at('2025-03-01'));
    expect(raised(YEAR, { excess: 1_150 })).toBe(at('2026-01-01'));
  });

  test('to the month before which all leave, when even that is not enough', () => {
    expect(raised(YEAR, { excess: 9_000 })).toBe(LATEST);
  });

  test('by days where a month would reach into the last hundred days', () => {
    const august = ['2026-08-01', '2026-08-03', '2026-08-05'].map((day) => kept(at(day) + 60));
    expect(raised(august, { excess: 50 })).toBe(at('2026-08-02'));
    expect(raised(august, { excess: 150 })).toBe(at('2026-08-04'));
  });

  test('counting what waits for room', () => {
    expect(raised(YEAR, { excess: 50, wanted: [promise()] })).toBe(at('2025-02-01'));
    expect(raised([], { excess: 50, wanted: YEAR.slice(0, 2) })).toBe(at('2025-02-01'));
  });

  test('on from the present one, and what that one frees is not shed twice', () => {
    const present = at('2025-04-01');
    expect(raised(YEAR, { excess: 250, present })).toBeUndefined();
    expect(raised(YEAR, { excess: 350, present })).toBe(at('2025-05-01'));
  });

  test('not for what dead devices hold: their copies leave with their adoption', () => {
    const live = new Set([LAPTOP]);
    expect(raised(YEAR, { excess: 50, live })).toBe(at('2025-03-01'));
    expect(raised(YEAR, { excess: 250, live, present: at('2025-04-01') })).toBe(at('2025-07-01'));
  });

  test('not at all when the area is no fuller than 85 %', () => {
    expect(raised(YEAR, { excess: 0 })).toBeUndefined();
    expect(raised(YEAR, { excess: -500 })).toBeUndefined();
  });

  test('by the newest stamp, not by when a promise was made', () => {
    const touched = kept(at('2026-02-10'), { made: at('2024-01-01') });
    expect(raised([touched], { excess: 50 })).toBe(at('2026-03-01'));
  });
});

describe('never is shed', () => {
  const old = at('2024-05-05');
  test.each<[string, SyncRecord]>([
    ['an open promise', promise({ made: old })],
    ['a person', person({ made: old })],
    ['a setting', settings],
    ['what is of a kind that is not known here', record(NEW_KIND, { made: old })],
    ['a deletion: it is never finished with', living(kept(old), deleted([old + 9, 0, DESK]))],
    ['what was settled within the last hundred days', kept(LATEST)],
    ['an appreciation of the last hundred days', thanks({ made: LATEST + 5 })],
  ])('%s', (_what, it) => {
    expect(raised([it, it, it], { excess: 200 })).toBeUndefined();
  });

  test('but what was settled in the minute before that may be', () => {
    expect(raised([kept(LATEST - 1)], { excess: 50 })).toBe(LATEST);
    expect(raised([thanks({ made: LATEST - 1 })], { excess: 50 })).toBe(LATEST);
  });

  test('the cut-off is never later than a hundred days ago, whatever is wanted', () => {
    const all = Array.from({ length: 60 }, (_, day) => kept(LATEST - 30 * DAY + day * DAY + 60));
    for (const excess of [50, 1_000, 2_950, 90_000]) {
      expect(raised(all, { excess })).toBeLessThanOrEqual(NOW - 100 * DAY);
    }
  });

  test('what cannot be read counts as bytes only', () => {
    const damaged = { ...areaWith(YEAR), items: [] };
    const limits: HomeLimits = { total: 100, item: 8_192, items: 512 };
    expect(raisedCutOff(damaged, { live: ALL, present: 0, wanted: [], today: NOW, limits })).toBeUndefined();
  });
});

describe('“ago” counts', () => {
  const today = Math.floor(NOW / DAY);

  test('from one’s own clock when there are no other cards', () => {
    expect(trustedToday(NOW, [])).toBe(NOW);
  });

  test('from the end of the day after the newest on the other cards, when one’s own clock runs ahead of it (F19)', () => {
    const ahead = NOW + 900 * DAY;
    expect(trustedToday(ahead, [today - 40, today, today - 3])).toBe((today + 2) * DAY - 1);
  });

  test('from one’s own clock when that is earlier', () => {
    expect(trustedToday(NOW, [today])).toBe(NOW);
    expect(trustedToday(NOW - 900 * DAY, [today])).toBe(NOW - 900 * DAY);
  });

  test('so that a clock years ahead sheds nothing new', () => {
    const ahead = trustedToday(NOW + 900 * DAY, [today]);
    const recent = [kept(NOW - 5 * DAY), kept(NOW - 50 * DAY), kept(NOW - 98 * DAY)];
    expect(raised(recent, { excess: 200, today: ahead })).toBeUndefined();
  });
});
