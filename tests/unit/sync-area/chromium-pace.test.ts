import { expect, it } from 'vitest';

import { Chance } from '../../support/sync-area/chance';
import { CommitTokens } from '../../support/sync-area/commit-tokens';
import { seeded } from '../../support/sync-area/seeded';
import { held, put, TwoDevices } from '../../support/sync-area/two-devices';

const MINUTE = 60_000;
const KEYS = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`k${index}`, 'new']));

it('what was put together arrives in part and in any order, and never goes back (F7)', async () => {
  const firsts = new Set<string>();
  let partial = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const scene = new TwoDevices('chromium', { seed });
    await put(scene.laptop, KEYS);
    let before = 0;
    for (let minute = 1; before < 12 && minute < 1_000; minute += 1) {
      scene.now = minute * MINUTE;
      scene.cloud.step();
      const here = Object.keys(held(scene.desk));
      expect(here.length).toBeGreaterThanOrEqual(before);
      if (here.length > 0 && here.length < 12) partial += 1;
      if (before === 0 && here[0] !== undefined) firsts.add(here[0]);
      before = here.length;
    }
    expect(before).toBe(12);
  }
  expect(partial).toBeGreaterThan(20);
  expect(firsts.size).toBeGreaterThan(6);
});

it('a key that comes late comes with its newest value, also when it comes after newer keys (F7)', async () => {
  const scene = new TwoDevices('chromium');
  await scene.share({ a: '0' });
  let last = 0;
  for (let round = 1; round <= 300; round += 1) {
    scene.now += MINUTE;
    await put(scene.laptop, { a: `${round}` });
    scene.cloud.step();
    const seen = Number(held(scene.desk)['a']);
    expect(seen).toBeGreaterThanOrEqual(last);
    last = seen;
  }
  expect(last).toBeGreaterThan(200);
});

it('each method may be called 120 times a minute and 1,800 times an hour (F5)', async () => {
  const scene = new TwoDevices('chromium');
  const allowed = async (call: () => Promise<void>) => {
    for (let count = 0; ; count += 1) {
      try {
        await call();
      } catch {
        return count;
      }
    }
  };
  const puts: number[] = [];
  for (let minute = 0; minute < 17; minute += 1) {
    puts.push(await allowed(() => put(scene.laptop, { a: '1' })));
    scene.now += MINUTE + 1;
  }
  expect(puts).toEqual([...Array.from({ length: 15 }, () => 120), 0, 0]);
  expect(await allowed(() => scene.laptop.remove(['a']))).toBe(120);
  expect(await allowed(() => put(scene.desk, { a: '1' }))).toBe(120);
  scene.now = 60 * MINUTE + 1;
  expect(await allowed(() => put(scene.laptop, { a: '1' }))).toBe(120);
});

it('a profile has 100 commit messages, one back every 100 seconds, for all its extensions', () => {
  const mine = new CommitTokens({ now: 0, chance: new Chance(seeded(1)), othersAnHour: 0 });
  for (let commit = 0; commit < 99; commit += 1) mine.spend(0);
  expect(mine.isEmpty(0)).toBe(false);
  mine.spend(0);
  expect([mine.isEmpty(0), mine.isEmpty(99_999), mine.isEmpty(100_000)]).toEqual([true, true, false]);
  const busy = new CommitTokens({ now: 0, chance: new Chance(seeded(1)), othersAnHour: 72 });
  for (let hour = 1; hour < 3; hour += 1) expect(busy.isEmpty(hour * 60 * MINUTE)).toBe(false);
  expect(busy.isEmpty(10 * 60 * MINUTE)).toBe(true);
});

it('with no message left, exchanges are at least 100 seconds apart; else many are closer', () => {
  const [none, enough] = [pauses({ othersAnHour: 100_000 }), pauses({ othersAnHour: 0 })];
  expect(none.length).toBeGreaterThan(10);
  expect(Math.min(...none)).toBeGreaterThanOrEqual(100);
  expect(enough.filter((seconds) => seconds < 100).length).toBeGreaterThan(10);
});

/** Seconds between the uploads of a device that writes all the time; not those while others spend what there was. */
function pauses({ othersAnHour }: { readonly othersAnHour: number }): readonly number[] {
  return [1, 2, 3, 4, 5].flatMap((seed) => {
    const scene = new TwoDevices('chromium', { seed });
    const phone = scene.cloud.area({ othersAnHour });
    const uploads: number[] = [];
    for (let second = 0; second < 2_000; second += 1) {
      scene.now = second * 1_000;
      phone.plant('a', `${second}`);
      scene.cloud.step();
      if (second > 10 && held(scene.cloud)['a'] === `${second}`) uploads.push(second);
    }
    return uploads.slice(1).map((second, index) => second - (uploads[index] ?? 0));
  });
}
