import { describe, expect, test } from 'vitest';
import type { Device } from './device';
import type { PortCall, Turn } from './life';
import { atCall, comesToRest, HOUR_MS, MINUTE_MS, promise, remove, reword, shown, twoDevices } from './story';
import type { World } from './world';

const ALL: readonly PortCall[] = [
  'load',
  'save',
  'saveStatus',
  'merge',
  'read',
  'countFinishedBefore',
  'list',
  'put',
  'remove',
  'readMark',
  'writeMark',
];
const STORE: readonly PortCall[] = ['load', 'save', 'saveStatus', 'merge', 'read', 'countFinishedBefore'];

/** Two devices are edited at the same time, one of them while this goes wrong. Answers whether it did. */
async function whileThisGoesWrong(
  calls: readonly PortCall[],
  number: number,
  fate: Turn['fate'],
): Promise<boolean> {
  const { world, laptop, desk } = await twoDevices(number % 2 === 0 ? 'chromium' : 'firefox');
  const soup = promise(laptop, 'soup');
  promise(desk, 'bike');
  await world.pass(HOUR_MS);
  const hasCome = atCall(world, laptop, { calls, number, fate });
  await editBoth(world, laptop, desk, soup);
  const came = hasCome();
  await comesToRest(world);
  expect(shown(laptop)).toEqual(['books', 'more soup']);
  expect(shown(desk)).toEqual(['books', 'more soup']);
  return came;
}

async function editBoth(world: World, laptop: Device, desk: Device, soup: string): Promise<void> {
  reword(laptop, soup, 'more soup');
  promise(desk, 'books');
  await world.pass(20 * MINUTE_MS);
  const bike = laptop.store.rows().find(({ row }) => row.v['text'] === 'bike');
  if (bike) remove(laptop, `2/${bike.row.id}`);
  else throw new Error('The bike has not arrived.');
  await world.pass(40 * MINUTE_MS);
}

describe.each(['dies', 'dies-after'] as const)('the worker %s', (fate) => {
  test(`F1: killed at any await, it goes on where it was (${fate})`, { timeout: 120_000 }, async () => {
    let number = 1;
    while (await whileThisGoesWrong(ALL, number, fate)) number++;
    // The story has at least this many calls to die at.
    expect(number).toBeGreaterThan(60);
  });
});

describe.each(['rejects', 'lies', 'late'] as const)('a write that %s', (fate) => {
  test(
    `F2, F3, F4, F35: a quota error at any write loses nothing (${fate})`,
    { timeout: 120_000 },
    async () => {
      let number = 1;
      while (await whileThisGoesWrong(['put', 'remove'], number, fate)) number++;
      expect(number).toBeGreaterThan(2);
    },
  );
});

test('F35: a list that is refused is asked again', { timeout: 120_000 }, async () => {
  let number = 1;
  while (await whileThisGoesWrong(['list'], number, 'rejects')) number++;
  expect(number).toBeGreaterThan(5);
});

test(
  'F36: a database that fails at any call ends the tick, and the next one begins afresh',
  { timeout: 120_000 },
  async () => {
    let number = 1;
    while (await whileThisGoesWrong(STORE, number, 'rejects')) number++;
    expect(number).toBeGreaterThan(40);
  },
);
