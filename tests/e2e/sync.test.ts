import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, onTestFailed, vi } from 'vitest';

import { readArea } from '../../utils/sync/area';
import { keyOf } from '../../utils/sync/record';
import type { Random } from '../../utils/sync/ports';
import { Device, type Records } from '../support/relay/device';
import { Relay } from '../support/relay/relay';
import { withoutArea } from '../support/relay/without-area';
import { Chance } from '../support/sync-area/chance';
import { seeded } from '../support/sync-area/seeded';

/** An edit waits three seconds for the next one, and some things travel more than once. */
const PATIENCE = { timeout: 40_000, interval: 50 };
const DAY_MINUTES = 24 * 60;
const SHARED = ['Feed the cat', 'Water the plants'];

describe('two devices of one person, in Chromium and in Firefox', { timeout: 180_000 }, () => {
  let chromium: Device;
  let firefox: Device;

  beforeEach(async () => {
    [chromium, firefox] = await Promise.all([Device.launch('chromium'), Device.launch('firefox')]);
  });

  afterEach(async () => {
    await Promise.all([chromium.close(), firefox.close()]);
  });

  it('a promise logged in one appears on the new tab of the other, is kept there, and both show it kept', async () => {
    const relay = relayBy(1, [chromium, firefox]);
    const [here, there] = [await chromium.newTab(), await firefox.newTab()];
    await chromium.log('Bring the cake');
    await carried(relay, async () =>
      expect(await there.texts('.commitment-what')).toEqual(['Bring the cake']),
    );
    await firefox.keep('Bring the cake');
    await carried(relay, async () => expect(await here.text('main')).toContain('kept at'));
    await carried(relay, () => agreed([chromium, firefox], ['Bring the cake']));
  });

  it('what was changed in both while they were apart is in both afterwards, each change of it', async () => {
    const relay = relayBy(2, [chromium, firefox]);
    for (const text of SHARED) await chromium.log(text);
    await carried(relay, () => agreed([chromium, firefox], SHARED));
    const random = seeded(2);
    const [here, there] = [longPromises(random), longPromises(random)];
    await chromium.move('Water the plants', '2031-03-05');
    await firefox.keep('Water the plants');
    await firefox.remove('Feed the cat');
    for (const text of here) await chromium.log(text);
    for (const text of there) await firefox.log(text);
    for (const device of [chromium, firefox]) await handedOver(device);
    await carried(relay, () => agreed([chromium, firefox], ['Water the plants', ...here, ...there]));
    const records = (await chromium.records())['commitments'] ?? [];
    const [cat, plants] = SHARED.map((text) => records.find(({ v }) => v['text'] === text));
    expect(cat?.life?.state).toBe('deleted');
    expect(Object.keys(plants?.v ?? {}).sort()).toEqual(['due', 'outcome', 'scored', 'text']);
    expect(plants?.log).toHaveLength(2);
  });

  it.each(['chromium', 'firefox'] as const)(
    'nothing is lost when %s is killed while it writes or reads, whenever that is',
    async (name) => {
      const [victim, other] = name === 'chromium' ? [chromium, firefox] : [firefox, chromium];
      const seed = name === 'chromium' ? 3 : 4;
      const chance = new Chance(seeded(seed));
      const relay = relayBy(seed, [chromium, firefox]);
      const deaths: Readonly<Record<string, (promise: string) => Promise<void>>> = {
        'right behind its log': (promise) => victim.log(promise),
        'before the browser took it': (promise) => logAndHold(victim, promise, 'before'),
        'after the browser took it': (promise) => logAndHold(victim, promise, 'after'),
        'about when it is written': async (promise) => {
          await victim.log(promise);
          // Not a wait for anything: a power cut comes when it comes.
          await pause(2_900 + chance.below(400));
        },
        'as it arrives from the other': async (promise) => {
          const { length } = relay.journal;
          const arrivals = () => relay.journal.slice(length).join();
          await other.log(promise);
          await carried(relay, async () => expect(arrivals()).toContain(`to ${name}`));
        },
      };
      const promises: string[] = [];
      for (const comeTo of Object.values(deaths)) {
        const promise = `Water fern ${promises.length + 1}`;
        await comeTo(promise);
        await victim.crash();
        promises.push(promise);
        await carried(relay, () => agreed([victim, other], promises));
      }
      // Whoever dies while writing knows their own items again: nobody took a new name.
      expect(ownersOf(await other.items())).toHaveLength(2);
    },
  );

  it('an area emptied from elsewhere is filled again by one of them, and a new device finds everything', async () => {
    const relay = relayBy(5, [chromium, firefox]);
    const promises = ['Water the plants', 'Bring the cake', 'Send the photos'];
    await chromium.log('Water the plants');
    await firefox.log('Bring the cake');
    await firefox.log('Send the photos');
    await carried(relay, () => agreed([chromium, firefox], promises));
    const before = await chromium.items();
    const [first, second] = ownersOf(before);
    const later = 2 * DAY_MINUTES;
    for (const device of [chromium, firefox]) await device.setAhead(later);
    await relay.empty();

    await passed(relay, [chromium, firefox], { from: later, until: later + 3, by: 1 });
    await agreed([chromium, firefox], promises);
    expect(copiesIn(await chromium.items())).toHaveLength(promises.length);
    expect(ownersOf(await chromium.items())).toEqual([first]);
    for (const text of (await chromium.items()).values()) expect([...before.values()]).not.toContain(text);
    await passed(relay, [chromium, firefox], { from: later + 3, until: later + 15, by: 3 });
    // The other one found everything covered, and adds no more than what it is.
    expect(ownersOf(await chromium.items())).toEqual([first, second]);
    expect(copiesIn(await chromium.items())).toHaveLength(promises.length);
    await agreed([chromium, firefox], promises);

    const fresh = await Device.launch('chromium');
    try {
      relay.join(fresh);
      await carried(relay, () => agreed([chromium, firefox, fresh], promises));
    } finally {
      await fresh.close();
    }
  });

  it('once both agree nothing is written any more, however often they look', async () => {
    const relay = relayBy(6, [chromium, firefox]);
    await chromium.log('Bring the cake');
    await firefox.log('Call Mum');
    await carried(relay, () => agreed([chromium, firefox], ['Call Mum', 'Bring the cake']));
    await firefox.keep('Bring the cake');
    await carried(relay, () => agreed([chromium, firefox], ['Call Mum', 'Bring the cake']));
    await passed(relay, [chromium, firefox], { from: 0, until: 60, by: 5 });
    const items = await chromium.items();
    expect(await firefox.items()).toEqual(items);

    await passed(relay, [chromium, firefox], {
      from: DAY_MINUTES,
      until: 20 * DAY_MINUTES,
      by: 2 * DAY_MINUTES,
    });
    for (const device of [chromium, firefox]) {
      await device.receive({ foreign: 'Somebody else wrote this.' }, []);
      await device.tick();
      await device.browser.stopBackground();
      await device.tick();
      // Every write has a tag of its own: equal texts were written once.
      expect(await device.items()).toEqual(new Map([...items, ['foreign', 'Somebody else wrote this.']]));
    }
  });
});

describe.each(['chromium', 'firefox'] as const)('in a %s', (name) => {
  it.each(['missing', 'broken'] as const)(
    'whose sync area is %s everything else works, without a complaint',
    async (how) => {
      const scratch = mkdtempSync(join(tmpdir(), 'steadily-without-'));
      const device = await Device.launch(name, withoutArea(name, how, scratch));
      try {
        await device.log('Ring Sam in 30 minutes', 'Ring Sam');
        await vi.waitFor(async () => expect((await device.browser.badge()).text).toBe('1'), PATIENCE);
        await device.keep('Ring Sam');
        await vi.waitFor(async () => expect((await device.browser.badge()).text).toBe(''), PATIENCE);
        await vi.waitFor(async () => expect((await device.status())?.reach).toBe('unavailable'), PATIENCE);
      } finally {
        await device.close();
        rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
});

/** Carries items between devices; when the test fails it says by which seed, and what arrived where. */
function relayBy(seed: number, devices: readonly Device[]): Relay {
  const relay = new Relay(devices, seeded(seed));
  onTestFailed(() => console.error(`The relay had seed ${seed}:\n${relay.journal.join('\n')}`));
  return relay;
}

/** Lets items travel until an expectation is met. */
async function carried(relay: Relay, isMet: () => Promise<void>): Promise<void> {
  await vi.waitFor(async () => {
    await relay.step();
    await isMet();
  }, PATIENCE);
  expect(relay.trespasses).toEqual([]);
}

/** Minutes go by, in steps; at each of them all look, and everything travels. */
async function passed(
  relay: Relay,
  devices: readonly Device[],
  { from, until, by }: { readonly from: number; readonly until: number; readonly by: number },
): Promise<void> {
  for (let minutes = from; minutes <= until; minutes += by) {
    for (const device of devices) await device.setAhead(minutes);
    for (const device of devices) await device.tick();
    await carried(relay, async () => expect(relay.isAtRest).toBe(true));
  }
}

/** Until a device has written all that others cannot have yet. */
async function handedOver(device: Device): Promise<void> {
  await vi.waitFor(async () => expect((await device.status())?.waiting).toBe(0), PATIENCE);
}

async function logAndHold(device: Device, promise: string, when: 'before' | 'after'): Promise<void> {
  await device.holdNextWrite(when);
  await device.log(promise);
  await vi.waitFor(async () => expect(await device.isWriteHeld()).toBe(true), PATIENCE);
}

/** All hold the same records, and of promises that are not deleted just these. */
async function agreed([first, ...others]: readonly Device[], promises: readonly string[]): Promise<void> {
  const records = await first?.records();
  expect(livingIn(records)).toEqual([...promises].sort());
  for (const other of others) expect(await other.records()).toEqual(records);
}

function livingIn(records: Records | undefined): readonly unknown[] {
  const living = (records?.['commitments'] ?? []).filter(({ life }) => life?.state !== 'deleted');
  return living.map(({ v: { text } }) => text).sort();
}

function ownersOf(items: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(readArea(items, '', new Map()).items.map(({ owner }) => owner))].sort();
}

/** Every copy of every record in an area, cards aside. */
function copiesIn(items: ReadonlyMap<string, string>): readonly string[] {
  return readArea(items, '', new Map()).items.flatMap(({ content }) => {
    expect(content.state).toBe('read');
    return content.state === 'read' ? content.records.map(keyOf) : [];
  });
}

/** Five of so many different words that they take more than one item. */
function longPromises(random: Random): readonly string[] {
  const chance = new Chance(random);
  const word = () => String.fromCodePoint(...Array.from({ length: 9 }, () => 0x4e00 + chance.below(20_000)));
  return Array.from({ length: 5 }, () => Array.from({ length: 60 }, word).join(' '));
}
