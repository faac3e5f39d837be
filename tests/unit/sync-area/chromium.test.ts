import { describe, expect, it } from 'vitest';

import { everywhere, eventsOf, held, put, TwoDevices } from '../../support/sync-area/two-devices';

describe('both changed a key', () => {
  it('what reaches the server first replaces the value that was not sent yet (F8)', async () => {
    const scene = new TwoDevices('chromium');
    await scene.share({ a: 'old' });
    await put(scene.laptop, { a: 'laptop', b: 'laptop' });
    await put(scene.desk, { a: 'desk' });
    scene.desk.syncNow();
    expect(scene.settled()).toEqual(everywhere({ a: 'desk', b: 'laptop' }));
  });

  it('nothing is written over at the server unseen, however little travels at a time (F7, F8)', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const scene = new TwoDevices('chromium', { seed });
      await scene.share({ a: 'old', b: 'old', c: 'old' });
      await put(scene.laptop, { a: 'laptop', b: 'laptop', c: 'laptop' });
      await put(scene.desk, { a: 'desk', c: 'desk' });
      scene.desk.syncNow();
      for (let minute = 1; minute < 10; minute += 1) {
        scene.now = minute * 60_000;
        scene.cloud.step();
      }
      expect(scene.settled()).toEqual(everywhere({ a: 'desk', b: 'laptop', c: 'desk' }));
    }
  });

  it('a value from elsewhere also undoes a removal that was not sent yet', async () => {
    const scene = new TwoDevices('chromium');
    await scene.share({ a: 'old' });
    await scene.laptop.remove(['a']);
    await put(scene.desk, { a: 'desk' });
    scene.desk.syncNow();
    expect(scene.settled()).toEqual(everywhere({ a: 'desk' }));
  });

  it('a change survives a deletion from elsewhere and goes up again (F9)', async () => {
    const scene = new TwoDevices('chromium');
    await scene.share({ a: 'old', b: 'old' });
    await put(scene.laptop, { a: 'laptop' });
    await scene.desk.remove(['a', 'b']);
    scene.desk.syncNow();
    expect(scene.settled()).toEqual(everywhere({ a: 'laptop' }));
  });
});

describe('the first meeting', () => {
  it('a server that holds anything overwrites what is here; what was only here is gone (F13)', async () => {
    const scene = new TwoDevices('chromium');
    await scene.share({ a: 'shared' });
    const phone = scene.cloud.area({ isSignedIn: false });
    await put(phone, { a: 'phone', b: 'phone' });
    const events = eventsOf(phone);
    phone.signIn();
    expect(held(phone)).toEqual({ a: 'phone', b: 'phone' });
    phone.syncNow();
    expect([held(phone), events.count]).toEqual([{ a: 'shared' }, 1]);
    expect(scene.settled()).toEqual(everywhere({ a: 'shared' }));
  });

  it('a server that holds nothing takes what is here', async () => {
    const scene = new TwoDevices('chromium');
    const phone = scene.cloud.area({ isSignedIn: false });
    await put(phone, { b: 'phone' });
    scene.cloud.settle();
    expect(held(scene.cloud)).toEqual({});
    phone.signIn();
    expect(scene.settled()).toEqual(everywhere({ b: 'phone' }));
  });

  it('signed out, the area is like local storage, and signing in is a first meeting again', async () => {
    const scene = new TwoDevices('chromium');
    await scene.share({ a: 'shared' });
    scene.laptop.signOut();
    await put(scene.laptop, { a: 'laptop', b: 'laptop' });
    expect(scene.settled()).toEqual({ ...everywhere({ a: 'shared' }), laptop: { a: 'laptop', b: 'laptop' } });
    scene.laptop.signIn();
    expect(scene.settled()).toEqual(everywhere({ a: 'shared' }));
  });
});

describe('what empties a home', () => {
  it('uninstalling empties it for every device; what was not sent elsewhere survives (F14)', async () => {
    const scene = new TwoDevices('chromium');
    await scene.share({ a: 'shared', b: 'shared' });
    scene.desk.isOnline = false;
    await put(scene.desk, { b: 'desk', c: 'desk' });
    scene.laptop.uninstall();
    scene.cloud.settle();
    expect([held(scene.laptop), held(scene.cloud)]).toEqual([{}, {}]);
    scene.desk.isOnline = true;
    expect(scene.settled()).toEqual(everywhere({ b: 'desk', c: 'desk' }));
  });

  it('after a reset at the vendor the first device to come fills it, the next is overwritten (F15)', async () => {
    const scene = new TwoDevices('chromium');
    await scene.share({ a: 'shared' });
    await put(scene.laptop, { b: 'laptop' });
    await put(scene.desk, { c: 'desk' });
    scene.cloud.reset();
    expect(held(scene.cloud)).toEqual({});
    scene.desk.syncNow();
    expect(scene.settled()).toEqual(everywhere({ a: 'shared', c: 'desk' }));
  });

  it('a lost database is an empty area; nothing is told, nothing deleted, nothing synced until the restart (F16)', async () => {
    const scene = new TwoDevices('chromium');
    await scene.share({ a: 'shared' });
    const events = eventsOf(scene.laptop);
    scene.laptop.loseDatabase();
    expect([held(scene.laptop), events.count]).toEqual([{}, 0]);
    await put(scene.desk, { b: 'desk' });
    await put(scene.laptop, { c: 'laptop' });
    expect(scene.settled()).toEqual({
      laptop: { c: 'laptop' },
      desk: { a: 'shared', b: 'desk' },
      cloud: { a: 'shared', b: 'desk' },
    });
    scene.laptop.restart();
    // What was written meanwhile is overwritten like anything at a first meeting.
    expect([held(scene.laptop), events.count]).toEqual([{ a: 'shared' }, 2]);
    expect(scene.settled()).toEqual(everywhere({ a: 'shared', b: 'desk' }));
  });

  it('a restart keeps what was not sent yet', async () => {
    const scene = new TwoDevices('chromium');
    await scene.share({ a: 'shared' });
    await put(scene.laptop, { a: 'laptop' });
    scene.laptop.restart();
    expect(held(scene.laptop)).toEqual({ a: 'laptop' });
    expect(scene.settled()).toEqual(everywhere({ a: 'laptop' }));
  });
});

describe('events', () => {
  it('only real changes are told, once for all that came together', async () => {
    const scene = new TwoDevices('chromium');
    const events = eventsOf(scene.desk);
    await scene.share({ a: '1', b: '1' });
    expect(events.count).toBe(1);
    await put(scene.laptop, { a: '2' });
    await put(scene.desk, { a: '2' });
    expect(events.count).toBe(2);
    scene.cloud.settle();
    expect(events.count).toBe(2);
  });
});
