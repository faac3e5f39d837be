import { rejection, same } from '../check';
import type { HomePromise } from './place';

/** To be kept in a browser of its own, at once: it uses up what Chromium allows in a minute. */
export const TOO_OFTEN: HomePromise = {
  promise:
    'Chromium takes 120 puts and 120 removes a minute, also refused and idle ones; Firefox does not count (F5)',
  async keep({ dialect, home }) {
    const tooLarge = new Map([['large', 'x'.repeat(8_192)]]);
    for (let round = 0; round < 60; round += 1) {
      await home.put(new Map([['a', `${round}`]]));
      await rejection(home.put(tooLarge), 'too large');
    }
    const isCounted = dialect === 'chromium';
    same(await isRefused(home.put(new Map([['a', 'later']]))), isCounted, 'put 121');
    for (let call = 0; call < 120; call += 1) await home.remove(['nothing']);
    same(await isRefused(home.remove(['a'])), isCounted, 'remove 121');
    same([...(await home.list())], isCounted ? [['a', '59']] : [], 'what is there');
  },
};

function isRefused(call: Promise<void>): Promise<boolean> {
  return call.then(
    () => false,
    () => true,
  );
}
