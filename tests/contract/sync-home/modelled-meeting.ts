import { SyncCloud } from '../../support/sync-area/cloud';
import { seeded } from '../../support/sync-area/seeded';
import type { MeetingPlace } from './meeting';

/** A place where the model of Firefox keeps what Firefox does. */
export function modelledMeeting(): MeetingPlace {
  const cloud = new SyncCloud({ dialect: 'firefox', now: () => 0, random: seeded(1) });
  const home = cloud.area();
  let events = 0;
  home.onChange(() => (events += 1));
  return {
    home,
    async leave(items) {
      for (const key of cloud.contents().keys()) if (!(key in items)) cloud.plant(key, undefined);
      for (const [key, value] of Object.entries(items)) cloud.plant(key, value);
    },
    found: () => Promise.resolve(Object.fromEntries(cloud.contents())),
    async sync() {
      home.syncNow();
    },
    async signInAgain() {
      home.signOut();
      home.signIn();
    },
    async reinstall() {
      home.uninstall();
    },
    async newEvents() {
      const heard = events;
      events = 0;
      return heard;
    },
  };
}
