import { rejection, same } from '../check';
import type { HomePlace, HomePromise } from './place';

/** Events are hints that something may have changed, wherever the change came from. */
export const HEARING: readonly HomePromise[] = [
  {
    promise: 'one put or remove is one event, whoever wrote and however many keys it had',
    async keep(place) {
      const { home, plant } = place;
      same(await heard(place, () => home.put(new Map(Object.entries({ a: '1', b: '2' })))), 1, 'put');
      same(await heard(place, () => home.remove(['a', 'b'])), 1, 'remove');
      same(await heard(place, () => plant({ c: 1 })), 1, 'planted');
    },
  },

  {
    promise: 'a value put where it is already is an event in Firefox alone',
    async keep(place) {
      const { dialect, home } = place;
      await home.put(new Map([['a', '1']]));
      same(
        await heard(place, () => home.put(new Map([['a', '1']]))),
        dialect === 'firefox' ? 1 : 0,
        'the same',
      );
      const both = new Map(Object.entries({ a: '1', b: '1' }));
      same(await heard(place, () => home.put(both)), 1, 'one of two is new');
    },
  },

  {
    promise: 'to put nothing and to remove what is not there is an event in Firefox alone',
    async keep(place) {
      const { dialect, home } = place;
      const events = dialect === 'firefox' ? 1 : 0;
      same(await heard(place, () => home.put(new Map())), events, 'nothing put');
      same(await heard(place, () => home.remove(['a'])), events, 'nothing there to remove');
      same(await heard(place, () => home.remove([])), events, 'nothing to remove');
    },
  },

  {
    promise: 'a put that was refused is no event',
    async keep(place) {
      const items = new Map(Object.entries({ a: '1', b: 'x'.repeat(8_192) }));
      same(await heard(place, () => rejection(place.home.put(items), 'too large')), 0, 'refused');
    },
  },

  {
    promise: 'who stopped listening hears nothing more; who listens twice hears twice',
    async keep({ home, eventsHeard }) {
      let count = 0;
      const listener = () => (count += 1);
      const stops = [home.onChange(listener), home.onChange(listener)];
      await home.put(new Map([['a', '1']]));
      await eventsHeard();
      same(count, 2, 'listening twice');
      stops[0]?.();
      stops[0]?.();
      await home.put(new Map([['a', '2']]));
      await eventsHeard();
      same(count, 3, 'listening once');
      stops[1]?.();
      await home.put(new Map([['a', '3']]));
      await eventsHeard();
      same(count, 3, 'not listening');
    },
  },
];

/** How many events come of some work. */
async function heard({ home, eventsHeard }: HomePlace, work: () => Promise<unknown>): Promise<number> {
  await eventsHeard();
  let count = 0;
  const stop = home.onChange(() => (count += 1));
  await work();
  await eventsHeard();
  stop();
  return count;
}
