import { isTrue, rejection, same } from '../check';
import type { SyncHome } from '../../../utils/sync/ports';

/** One device of Firefox, and a server at which another device may have been. Both are empty at first. */
export interface MeetingPlace {
  readonly home: Pick<SyncHome, 'list' | 'put' | 'remove'>;
  /** Another device leaves just this at the server. */
  leave(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** What is at the server now. */
  found(): Promise<Readonly<Record<string, unknown>>>;
  /** This device syncs once, down and up. */
  sync(): Promise<void>;
  /** The person signs out and in again. */
  signInAgain(): Promise<void>;
  /** The person removes the extension, which empties the area, and installs it again. */
  reinstall(): Promise<void>;
  /** How many events came since it was last asked; all that were to come have. */
  newEvents(): Promise<number>;
}

export interface MeetingPromise {
  readonly promise: string;
  keep(place: MeetingPlace): Promise<void>;
}

/** How Firefox brings together what two devices wrote. Chromium's part needs an account, so its model stands alone. */
export const MEETING: readonly MeetingPromise[] = [
  meeting(
    'different keys are merged; of a key that both changed the incoming value wins (F10)',
    async (place) => {
      await agreed(place, { a: 'old', b: 'old', c: 'old' });
      await put(place, { a: 'here', b: 'here', d: 'here' });
      await place.leave({ a: 'there', b: 'old', c: 'there', e: 'there' });
      return { a: 'there', b: 'here', c: 'there', d: 'here', e: 'there' };
    },
  ),

  meeting('a deletion from elsewhere wins even over a change (F11)', async (place) => {
    await agreed(place, { a: 'old', b: 'old' });
    await put(place, { a: 'here', c: 'here' });
    await place.leave({ b: 'old' });
    return { b: 'old', c: 'here' };
  }),

  meeting('a removal stands unless the key was changed elsewhere', async (place) => {
    await agreed(place, { a: 'old', b: 'old', c: 'old' });
    await place.home.remove(['a', 'b']);
    await place.leave({ a: 'there', b: 'old', c: 'old' });
    return { a: 'there', c: 'old' };
  }),

  meeting(
    'when the last key was removed here, any change from elsewhere brings all of them back',
    async (place) => {
      await agreed(place, { a: 'old', b: 'old' });
      await place.home.remove(['a', 'b']);
      await place.leave({ a: 'there', b: 'old' });
      return { a: 'there', b: 'old' };
    },
  ),

  meeting(
    'when the last key was removed here and nothing changed elsewhere, the server is empty',
    async (place) => {
      await agreed(place, { a: 'old', b: 'old' });
      await place.home.remove(['a', 'b']);
      return {};
    },
  ),

  meeting('nothing changed here, so all is as it was left elsewhere', async (place) => {
    await agreed(place, { a: 'old', b: 'old' });
    await place.leave({ b: 'there' });
    return { b: 'there' };
  }),

  meeting(
    'the first sync goes both ways: incoming wins by key, what was only here stays (F12)',
    async (place) => {
      await put(place, { a: 'here', c: 'here' });
      await place.leave({ a: 'there', b: 'there' });
      return { a: 'there', b: 'there', c: 'here' };
    },
  ),

  meeting('signing in again is a first sync: what was deleted elsewhere returns', async (place) => {
    await agreed(place, { a: 'old', b: 'old' });
    await place.leave({ b: 'there' });
    await place.signInAgain();
    return { a: 'old', b: 'there' };
  }),

  meeting('removing the extension empties the server for every device (F14)', async (place) => {
    await agreed(place, { a: 'old', b: 'old' });
    await place.reinstall();
    return {};
  }),

  meeting(
    'what was synced before the server was emptied goes, also where it was changed (F14)',
    async (place) => {
      await agreed(place, { a: 'old', b: 'old' });
      await put(place, { a: 'here', c: 'here' });
      await place.leave({});
      return { c: 'here' };
    },
  ),

  {
    promise:
      'more comes in than an area may hold; then even a smaller value is refused, a removal never (F3, F6)',
    async keep(place) {
      await agreed(place, { a: 'x'.repeat(8_000) });
      const large = Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`l${index}`, 'x'.repeat(8_100)]),
      );
      const tooLarge = { ...large, a: 'x'.repeat(8_000), b: 'x'.repeat(20_000) };
      await place.leave(tooLarge);
      await place.sync();
      same(Object.fromEntries(await place.home.list()), tooLarge, 'the area');
      await rejection(put(place, { a: 'x' }), 'a smaller value');
      await place.home.remove(['l0']);
      await rejection(put(place, { a: 'x' }), 'a smaller value, still too much');
      await place.home.remove(['b']);
      await put(place, { a: 'x' });
      isTrue((await place.home.list()).get('a') === 'x', 'what was put is there');
    },
  },

  {
    promise: 'what comes in is one event if it changed anything here, and none otherwise',
    async keep(place) {
      await agreed(place, { a: 'old', b: 'old' });
      await place.leave({ a: 'there', c: 'there' });
      await place.newEvents();
      await place.sync();
      same(await place.newEvents(), 1, 'three keys changed');
      await put(place, { a: 'both' });
      await place.leave({ a: 'both', c: 'there' });
      await place.newEvents();
      await place.sync();
      await place.sync();
      same(await place.newEvents(), 0, 'the same was there already');
    },
  },

  {
    promise: 'any JSON that comes in is listed as its text (F28)',
    async keep(place) {
      await place.leave({ n: 7, o: { a: [null] } });
      await place.sync();
      same(Object.fromEntries(await place.home.list()), { n: '7', o: '{"a":[null]}' }, 'the area');
    },
  },
];

/** A promise about what device and server both hold after one more sync. */
function meeting(
  promise: string,
  before: (place: MeetingPlace) => Promise<Readonly<Record<string, string>>>,
): MeetingPromise {
  return {
    promise,
    async keep(place) {
      const expected = await before(place);
      await place.sync();
      same(Object.fromEntries(await place.home.list()), expected, 'the area');
      same(await place.found(), expected, 'the server');
    },
  };
}

function put({ home }: MeetingPlace, items: Readonly<Record<string, string>>): Promise<void> {
  return home.put(new Map(Object.entries(items)));
}

/** Device and server know that they hold the same. */
async function agreed(place: MeetingPlace, items: Readonly<Record<string, string>>): Promise<void> {
  await put(place, items);
  await place.sync();
  same(await place.found(), items, 'the server after the first sync');
}
