import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { recordId } from '../../utils/domain/record/record-id';
import { LAST_MINUTE } from '../../utils/domain/record/stamp';
import { normaliseText } from '../../utils/domain/record/text';
import { createSyncEngine } from '../../utils/sync';
import { toBase92 } from '../../utils/sync/base92';
import { encodeItem } from '../../utils/sync/codec';
import { keyOf, type SyncRecord } from '../../utils/sync/record';
import { memorySyncStore } from '../support/memory-sync-store';
import type { Device } from './device';
import { allIsWell, comesToRest, HOUR_MS, MINUTE_MS, promise, reword, shown, twoDevices } from './story';

const NEWER = `b${'z9'.repeat(20)}`;

/** A key and an item of a device that nobody knows. */
const phantomKey = (slot: string) => `pPh4nt${slot}`;

function ownItems({ area, id }: Device): readonly (readonly [key: string, text: string])[] {
  return [...area.contents()].filter(([key]) => key.startsWith(`p${id}`));
}

test('F25: what only a newer version can read is left as it is, and own edits still travel', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  world.cloud.plant(phantomKey('0'), NEWER);
  promise(laptop, 'soup');
  await comesToRest(world);
  expect(shown(desk)).toEqual(['soup']);
  expect(desk.area.contents().get(phantomKey('0'))).toBe(NEWER);
  expect(desk.store.status()?.health.newer).toEqual(['Ph4nt']);
});

test('F25: a downgraded extension leaves its newer item to itself and goes on under another id', async () => {
  const { world, laptop, desk } = await twoDevices('firefox');
  promise(laptop, 'soup');
  await comesToRest(world);
  const before = laptop.id;
  laptop.area.plant(`p${before}0`, NEWER);
  promise(laptop, 'bike');
  await world.pass(HOUR_MS);
  expect(laptop.id).not.toBe(before);
  expect(laptop.area.contents().get(`p${before}0`)).toBe(NEWER);
  await comesToRest(world);
  expect(shown(desk)).toEqual(['bike', 'soup']);
});

test('F26: an own item that is damaged anywhere is written anew', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  promise(laptop, 'soup');
  await comesToRest(world);
  const [[key, text] = ['', '']] = ownItems(laptop);
  // The first bytes name format and codec: another one there is taken for a newer version's.
  for (const at of [12, 30, text.length - 1]) {
    const other = text[at] === 'Q' ? 'R' : 'Q';
    world.cloud.plant(key, text.slice(0, at) + other + text.slice(at + 1));
    await comesToRest(world);
    world.cloud.plant(key, text.slice(0, at));
    await comesToRest(world);
  }
  await allIsWell(world);
  expect(shown(desk)).toEqual(['soup']);
  expect(desk.store.status()?.health.damaged).toEqual([]);
});

test('F26: a damaged item of another device is passed over and named', async () => {
  const { world, laptop, desk } = await twoDevices('firefox');
  world.cloud.plant(phantomKey('3'), encodeItem([], { key: phantomKey('4'), tag: 5 }));
  promise(laptop, 'soup');
  await comesToRest(world);
  expect(shown(desk)).toEqual(['soup']);
  expect(desk.store.status()?.health.damaged).toEqual([{ device: 'Ph4nt', items: 1 }]);
});

test('F27: a bomb is not unfolded, whatever length it claims', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  const packed = deflateSync(new Uint8Array(3_000_000), { level: 9 });
  const header = [1, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
  // No numbers; texts of 100 bytes, of a megabyte.
  for (const [slot, lengths] of [
    ['1', [0, 100]],
    ['2', [0, 0xc0, 0x84, 0x3d]],
  ] as const) {
    const bytes = Uint8Array.from([...header, ...lengths, ...packed]);
    world.cloud.plant(phantomKey(slot), `a${toBase92(bytes)}`);
  }
  promise(laptop, 'soup');
  await comesToRest(world);
  expect(shown(desk)).toEqual(['soup']);
  expect(desk.store.status()?.health.damaged).toEqual([{ device: 'Ph4nt', items: 2 }]);
});

test('F28: values of other types, strange keys and ten thousand of them stop nothing', async () => {
  const { world, laptop, desk } = await twoDevices('firefox');
  const values = [5, null, true, {}, { p: ['a'] }, [], '', 'a', '\ud800', 'é<"\u2028'];
  for (const [index, value] of values.entries()) world.cloud.plant(phantomKey(String(index)), value);
  for (const key of ['__proto__', 'constructor', 'toString', 'p', 'pé<"']) world.cloud.plant(key, 1);
  for (let many = 0; many < 10_000; many++) laptop.area.plant(`k${many}`, many);
  promise(laptop, 'soup');
  await world.pass(HOUR_MS);
  // The home is full of what is not ours; what is here stays here, and is shown.
  expect(shown(laptop)).toEqual(['soup']);
  for (let many = 0; many < 10_000; many++) laptop.area.plant(`k${many}`, undefined);
  await comesToRest(world);
  expect(shown(desk)).toEqual(['soup']);
  expect(desk.area.contents().get('__proto__')).toBe('1');
});

test('F29: a stamp at the last minute there is does no harm beyond its field', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  const id = recordId({ minute: 3_500_000, random: 1, device: 'Ph4nt' });
  const row = {
    id,
    v: { text: 'for ever', snoozedUntil: 5 },
    s: { text: [LAST_MINUTE, 1_023, 'zzzzz'] as const },
  };
  const record: SyncRecord = { kind: 2, row };
  world.ledger.witness(record);
  world.cloud.plant(phantomKey('1'), encodeItem([record], { key: phantomKey('1'), tag: 9 }));
  await comesToRest(world);
  expect(() => reword(laptop, keyOf(record), 'other words')).toThrow(RangeError);
  laptop.write(2, {
    ...row,
    v: { ...row.v, cue: 'at once' },
    s: { ...row.s, cue: [3_600_000, 0, laptop.hand().device] },
  });
  await allIsWell(world);
  expect(desk.store.row(keyOf(record))?.v).toEqual({ text: 'for ever', snoozedUntil: 5, cue: 'at once' });
});

test('F29: an item with a stamp beyond the bounds is damaged on every device alike', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  const id = recordId({ minute: 3_500_000, random: 2, device: 'Ph4nt' });
  const row = { id, v: { text: 'too late' }, s: { text: [LAST_MINUTE + 1, 0, 'zzzzz'] as const } };
  world.cloud.plant(phantomKey('1'), encodeItem([{ kind: 2, row }], { key: phantomKey('1'), tag: 9 }));
  await comesToRest(world);
  for (const device of [laptop, desk]) expect(shown(device)).toEqual([]);
});

test('F33: emoji, right-to-left, NUL and half an emoji arrive as they were stored', async () => {
  const { world, laptop, desk } = await twoDevices('firefox');
  const typed = [
    '👩‍👩‍👧 dinner 🍝',
    'لا تنس موعد الطبيب',
    'a\u0000b',
    'half \ud83d of it',
    '<b>"\\\u2028',
    '\u202eback',
    'e\u0301',
    'ÿ'.repeat(1_000),
  ];
  const stored = typed.map(normaliseText);
  for (const text of stored) promise(laptop, text);
  await allIsWell(world);
  expect(shown(desk)).toEqual([...stored].sort());
});

test('F34: without storage.sync nothing rejects, and the status says so', async () => {
  const now = () => Temporal.Instant.from('2026-11-01T08:00Z');
  const engine = createSyncEngine({
    home: undefined,
    store: memorySyncStore({ now }),
    clock: now,
    random: () => 7,
    self: { name: 'Laptop', browser: 'Safari', version: '1.0' },
  });
  await engine.pull();
  expect(await engine.push()).toEqual({});
  expect((await engine.status()).reach).toBe('unavailable');
});

test('F34, F35: an area that answers nothing for an hour only delays', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  const until = world.nowMs + HOUR_MS;
  world.mischief = (_, call) =>
    ['list', 'put', 'remove'].includes(call) && world.nowMs < until ? { fate: 'rejects' } : { fate: 'works' };
  promise(laptop, 'soup');
  await world.pass(30 * MINUTE_MS);
  expect(laptop.store.status()?.reach).toBe('unavailable');
  await allIsWell(world);
  expect(shown(desk)).toEqual(['soup']);
});

test('F40: foreign keys are counted and never touched', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  const foreign = new Map([
    ['settings', 'theirs'],
    ['pToolong0', 'a'],
    ['pé<"', 'é<"\u2028'],
  ]);
  for (const [key, value] of foreign) world.cloud.plant(key, value);
  for (let many = 0; many < 5; many++) promise(laptop, `soup ${many}`);
  await allIsWell(world);
  for (const [key, value] of foreign) expect(desk.area.contents().get(key)).toBe(value);
  expect(desk.store.status()?.space?.bytes).toBeGreaterThanOrEqual(desk.area.countedBytes());
});

test('F42: a write that half succeeds is completed', async () => {
  const { world, laptop, desk } = await twoDevices('firefox', {
    limits: { total: 40_000, item: 700, items: 60 },
  });
  const words = Array.from({ length: 50 }, (_, index) => `many promises at once, number ${index}`);
  for (const text of words) promise(laptop, text);
  for (let times = 0; times < 3; times++) laptop.area.failNext('put', { answer: 'rejects', done: 'half' });
  await allIsWell(world);
  expect(shown(desk)).toEqual([...words].sort());
});
