import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf } from '../../utils/domain/record/minute';
import type { CellValue, Life, Row } from '../../utils/domain/record/row';
import type { Stamp } from '../../utils/domain/record/stamp';
import type { SyncRecord } from '../../utils/sync/record';
import { databaseDevice, memoryDevice, type SyncDevice } from '../contract/sync-device';
import { idMade, MADE, NEW_KIND, NOW } from '../contract/sync-scene';

fc.configureGlobal({ seed: 20_260_119, numRuns: 40 });

const DAY = 24 * 60;
const IDS = [idMade(MADE), idMade(MADE + 3)];
const FIELDS: Readonly<Record<number, Readonly<Record<string, readonly CellValue[]>>>> = {
  1: { name: ['Maya', 'Mum'], aliases: ['M', null], shown: [[2516, 7]] },
  2: {
    text: ['Call', 'Call Maya', null],
    cue: ['After lunch', null],
    outcome: [[1, MADE], null],
    snoozedUntil: [MADE + 9],
  },
  3: { text: ['They waited', null], person: [IDS[0] ?? null], day: [2516] },
  [NEW_KIND]: {},
};

const stamp: fc.Arbitrary<Stamp> = fc.tuple(
  fc.integer({ min: MADE, max: MADE + 6 }),
  fc.constantFrom(0, 1),
  fc.constantFrom('La9x2', 'Dk4m7'),
);
/** Mostly none, and erased now and then only: it ends everything. */
const life: fc.Arbitrary<Life | undefined> = fc.oneof(
  { weight: 14, arbitrary: fc.constant(undefined) },
  { weight: 5, arbitrary: fc.record({ state: fc.constantFrom('alive', 'deleted'), stamp }) },
  { weight: 1, arbitrary: fc.record({ state: fc.constant('erased'), stamp }) },
);

/** A copy with some of the fields of its kind, each with a stamp of its own. */
const copy: fc.Arbitrary<SyncRecord> = fc
  .record({ kind: fc.constantFrom(1, 2, 2, 2, 3, NEW_KIND), id: fc.constantFrom(...IDS), alive: life })
  .chain(({ kind, id, alive }) => {
    const cells = Object.entries(FIELDS[kind] ?? {}).map(([field, values]) =>
      fc.record({ field: fc.constant(field), value: fc.constantFrom(...values), stamp }),
    );
    const unknown = fc.record({
      type: fc.constant('text'),
      value: fc.constantFrom<CellValue[]>('a', 'b'),
      stamp,
    });
    const isErased = alive?.state === 'erased';
    return fc
      .record({ written: fc.subarray(cells).chain((some) => fc.tuple(...some)), unknown })
      .map(({ written, unknown: cell }): SyncRecord => ({
        kind,
        row: isErased ? { id, v: {}, s: {}, life: alive } : rowOf(id, written, cell, alive),
      }));
  });

function rowOf(
  id: string,
  written: readonly { readonly field: string; readonly value: CellValue; readonly stamp: Stamp }[],
  cell: { readonly type: string; readonly value: CellValue; readonly stamp: Stamp },
  alive: Life | undefined,
): Row {
  return {
    id,
    v: Object.fromEntries(written.map(({ field, value }) => [field, value])),
    s: Object.fromEntries(written.map(({ field, stamp: when }) => [field, when])),
    ...(cell.value === 'a' && { x: { 60: cell } }),
    ...(alive && { life: alive }),
  };
}

/** The same copy, written later: time goes on from step to step. */
function later({ kind, row }: SyncRecord, minutes: number): SyncRecord {
  const move = ([minute, counter, device]: Stamp): Stamp => [minute + minutes, counter, device];
  const { s, life: alive, x } = row;
  const stamps = Object.entries(s).map(([field, when]) => [field, move(when)]);
  const unknown = Object.entries(x ?? {}).map(([number, cell]) => [
    number,
    { ...cell, stamp: move(cell.stamp) },
  ]);
  return {
    kind,
    row: {
      ...row,
      s: Object.fromEntries(stamps),
      ...(alive && { life: { ...alive, stamp: move(alive.stamp) } }),
      ...(x && { x: Object.fromEntries(unknown) }),
    },
  };
}

type Step = { readonly merge: readonly SyncRecord[] } | { readonly days: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ merge: fc.array(copy, { minLength: 1, maxLength: 6, size: 'max' }) }),
  },
  { weight: 1, arbitrary: fc.record({ days: fc.constantFrom(1, 46) }) },
);

async function everything({ store, rows, wordings }: SyncDevice) {
  const cuts = [MADE, MADE + 4, MADE + 9, NOW];
  const key = ({ kind, row }: SyncRecord) => `${kind}/${row.id}`;
  const read = cuts.flatMap((finished) =>
    cuts.map(async (gone) => (await store.read({ finished, gone }, [`2/${IDS[0]}`])).map(key).sort()),
  );
  return {
    rows: await rows(),
    read: await Promise.all(read),
    finished: await Promise.all(cuts.map((minute) => store.countFinishedBefore(minute))),
    wordings: (await wordings()).map((wording) => JSON.stringify(wording)).sort(),
  };
}

test('the store in memory and the one in the database hold, read and remember the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16, size: 'max' }), async (steps) => {
      let minute = NOW;
      const now = () => instantOf(minute);
      const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
      const devices = [memoryDevice(now), await databaseDevice({ factory }, 'property', now)];
      try {
        for (const [index, taken] of steps.entries()) {
          if ('merge' in taken) {
            const copies = taken.merge.map((record) => later(record, 2 * index));
            for (const { store } of devices) await store.merge(copies);
          } else {
            // Day by day: one sweep of the database believes no clock for more than a day.
            for (let day = 0; day < taken.days; day++, minute += DAY) {
              for (const { sweep } of devices) await sweep();
            }
          }
        }
        const [inMemory, inDatabase] = await Promise.all(devices.map(everything));
        expect(inMemory).toEqual(inDatabase);
      } finally {
        for (const { close } of devices) close();
      }
    }),
  );
});
