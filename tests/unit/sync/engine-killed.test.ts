import { describe, expect, test } from 'vitest';

import { readArea } from '../../../utils/sync/area';
import type { SyncHome } from '../../../utils/sync/ports';
import { Household } from '../../support/sync/household';
import { DAY, DESK, keysOf, LAPTOP, NOW, promises } from '../../support/sync/records';
import { textsOf } from '../../support/sync/shards';

const RECORDS = promises(5, { made: NOW });

const visible = ({ texts }: Household) =>
  keysOf(
    readArea(texts, LAPTOP, new Map()).items.flatMap(({ content }) =>
      content.state === 'read' ? content.records : [],
    ),
  );

/** A home that never answers this method, whether or not it does what it is asked. */
function silent(home: Household, method: 'put' | 'remove', done: 'all' | 'nothing'): SyncHome {
  const inner = home.home(LAPTOP);
  const never = () => new Promise<never>(() => {});
  const asked = { put: inner.put, remove: inner.remove };
  if (method === 'put') asked.put = (items) => (done === 'all' ? inner.put(items).then(never) : never());
  else asked.remove = (keys) => (done === 'all' ? inner.remove(keys).then(never) : never());
  return { ...inner, ...asked };
}

/** Lets everything happen that happens without an answer. */
async function untilStill(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
}

describe('a background that is killed (F1)', () => {
  test.each<['all' | 'nothing', string]>([
    ['nothing', 'before its items were taken'],
    ['all', 'after its items were taken, before it heard so'],
  ])('in the middle of a put (%s done): %s, goes on under its id and loses nothing', async (done) => {
    const home = new Household();
    const laptop = home.member(LAPTOP, { home: silent(home, 'put', done) });
    laptop.write(...RECORDS);
    void laptop.engine.push();
    await untilStill();
    expect(home.texts.size).toBe(done === 'all' ? 1 : 0);
    const again = laptop.restart(home.home(LAPTOP));
    await home.pass(30, [again]);
    expect(await again.id()).toBe(LAPTOP);
    expect(visible(home)).toEqual(keysOf(RECORDS));
    expect((await again.engine.status()).waiting).toBe(0);
  });

  test('between a put and a removal does the removal later', async () => {
    const home = new Household();
    const left = promises(5, { made: NOW - 200 * DAY, device: DESK });
    for (const [key, text] of textsOf([{ owner: DESK, slot: '0', card: {}, records: left }]))
      home.texts.set(key, text);
    const laptop = home.member(LAPTOP);
    laptop.store.wish({ retired: [{ device: DESK, at: NOW }] });
    await home.pass(DAY - 30, [laptop], 30);
    const dying = laptop.restart(silent(home, 'remove', 'nothing'));
    dying.write(...RECORDS);
    home.minute += 60;
    void dying.engine.push();
    await untilStill();
    expect(home.keysOf(DESK)).toEqual(['pDk4m70']);
    await home.pass(30, [dying.restart(home.home(LAPTOP))]);
    expect(home.keysOf(DESK)).toEqual([]);
    expect(visible(home)).toEqual(keysOf([...left, ...RECORDS]));
  });

  test('spent its calls all the same: dying does not fill the bucket (I10)', async () => {
    const home = new Household();
    let laptop = home.member(LAPTOP, { home: silent(home, 'put', 'all') });
    for (let number = 0; number < 15; number++) {
      laptop.write(...promises(1, { made: NOW, number }));
      void laptop.engine.push();
      await untilStill();
      laptop = laptop.restart();
    }
    expect(home.calls).toHaveLength(10);
  });
});
