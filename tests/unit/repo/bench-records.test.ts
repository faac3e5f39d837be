import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { commitmentRows } from '../../../bench/sync/commitments';
import { changedRow, newRow } from '../../../bench/sync/write-row';
import { changeCommitment, logCommitment } from '../../../utils/db/commitment-commands';
import { openDatabase } from '../../../utils/db/open';
import { commitmentFrom } from '../../../utils/domain/commitment-record';
import { minuteOf } from '../../../utils/domain/record/minute';
import { partsOf } from '../../../utils/domain/record/record-id';
import type { Row } from '../../../utils/domain/record/row';
import { keepLate, log, move, reword, type Transition } from '../../../utils/domain/transitions';
import { at, here } from '../../support/commitments';
import { projectText } from '../../support/repo/project-files';

const DEVICE = 'La9x2';
const SENTENCES = projectText('bench/sentences/wordnet.txt').trimEnd().split('\n');
const ROWS = commitmentRows(SENTENCES);

const NOON = here('2026-06-03T12:00[Europe/Berlin]');
const DRAFT = { text: 'Call Maya', due: at('2026-06-04', '09:00') };
/** Twice in one minute, then long after. */
const CHANGES: readonly (readonly [Temporal.ZonedDateTime, (row: Row) => Transition])[] = [
  [NOON.add({ hours: 1 }), () => reword('Call Maya back')],
  [NOON.add({ hours: 1 }), () => reword('Call Maya about the lease')],
  [
    NOON.add({ hours: 2 }),
    (row) => move(commitmentFrom(row)!, { to: at('2026-06-05', '10:00'), telling: 'not-told' }, NOON),
  ],
  [
    NOON.add({ hours: 2 }),
    (row) => move(commitmentFrom(row)!, { to: at('2026-06-05', '11:00'), telling: 'told' }, NOON),
  ],
  [
    NOON.add({ days: 4 }),
    (row) =>
      keepLate(commitmentFrom(row)!, { deedAt: NOON.add({ days: 3 }).toInstant() }, NOON.add({ days: 4 })),
  ],
];

test('the bench makes the rows that the database writes', async () => {
  const opening = await openDatabase({ factory: { indexedDB: new IDBFactory(), IDBKeyRange } });
  if (!opening.ok) throw new Error(opening.reason);
  const { db } = opening;
  await db.device.add({ key: 'id', value: DEVICE });
  const environment = (now: Temporal.ZonedDateTime) => ({
    now: () => now.toInstant(),
    random: () => 7,
    hasRoom: async () => true,
  });
  const logged = await logCommitment(db, environment(NOON), DRAFT, NOON);
  if (!logged.ok) throw new Error(logged.reason);
  let row = newRow(patchOf(log(DRAFT, NOON)), {
    minute: minuteOf(NOON.toInstant()),
    device: DEVICE,
    random: 7,
  });
  for (const [now, change] of CHANGES) {
    const transition = change(row);
    await changeCommitment(db, environment(now), logged.id, { name: 'change', transition: () => transition });
    row = changedRow(row, patchOf(transition), { minute: minuteOf(now.toInstant()), device: DEVICE });
  }
  const stored = await db.commitments.get(logged.id);
  db.close();
  expect({ ...row, ix: stored?.ix }).toEqual(stored);
});

test('the bench’s promises are the same in every run', () => {
  expect(commitmentRows(SENTENCES)).toEqual(ROWS);
});

test('every promise of the bench is one the product can read, with an id of its own', () => {
  expect(ROWS.filter((row) => !commitmentFrom(row))).toEqual([]);
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(SENTENCES.length);
  expect(ROWS.map(({ v }) => v['text']).sort()).toEqual([...SENTENCES].sort());
});

const has = (field: string, part?: number, value?: number) => (row: Row) => {
  const cell = row.v[field];
  return part === undefined ? cell != null : Array.isArray(cell) && cell[part] === value;
};

test.each<[sentence: string, per100: number, is: (row: Row) => boolean]>([
  ['are due at a time of a day', 70, has('due', 0, 1)],
  ['are settled', 95, has('outcome')],
  ['are kept late', 10, has('outcome', 0, 2)],
  ['are missed', 10, has('outcome', 0, 3)],
  ['were moved', 8, ({ log }) => log?.some(({ e }) => e[0] === 1) ?? false],
  ['have other words than at first', 6, ({ s }) => s['text'] !== undefined],
  ['are for somebody else', 85, has('person')],
])('of the bench’s promises the share of docs/sync.md §7 %s', (_, per100, is) => {
  const share = (100 * ROWS.filter(is).length) / ROWS.length;
  expect(Math.abs(share - per100)).toBeLessThanOrEqual(1);
});

test('the bench’s promises were born on three devices over two years', () => {
  const births = ROWS.map(({ id }) => partsOf(id)!);
  const minutes = births.map(({ minute }) => minute);
  expect(new Set(births.map(({ device }) => device)).size).toBe(3);
  expect((Math.max(...minutes) - Math.min(...minutes)) / (365 * 24 * 60)).toBeCloseTo(2, 1);
});

function patchOf(transition: Transition) {
  if (!transition.ok) throw new Error(transition.reason);
  return transition.patch;
}
