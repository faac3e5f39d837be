import { beforeEach, expect, it } from 'vitest';
import browser from 'webextension-polyfill';

import { forgetWords, leaveWords, takeWords } from '../../../utils/platform/left-words';
import { keyIn } from '../../../utils/platform/popup-address';

const CALL = { wish: 'log', line: 'call Mum' } as const;
const keyOf = (address: string) => keyIn(new URL(address, 'https://extension.test/').hash) ?? 'none';

beforeEach(async () => {
  await browser.storage.session.clear();
});

it('words that were left are not in the address, and are taken by its key', async () => {
  const address = await leaveWords(CALL);
  expect(address).toMatch(/^popup\.html#left=[0-9a-f-]{36}$/);
  expect(await takeWords(keyOf(address))).toEqual(CALL);
});

it('words are to be logged for the first who takes them; the next finds them to be looked at', async () => {
  const key = keyOf(await leaveWords(CALL));
  expect([await takeWords(key), await takeWords(key), await takeWords(key)]).toEqual([
    CALL,
    { wish: 'line', line: 'call Mum' },
    { wish: 'line', line: 'call Mum' },
  ]);
});

it('words that were saved are gone, and no others', async () => {
  const [one, other] = [keyOf(await leaveWords(CALL)), keyOf(await leaveWords(CALL))];
  await forgetWords(one);
  expect([await takeWords(one), await takeWords(other)]).toEqual([undefined, CALL]);
});

it.each(['', 'none', '__proto__'])('under %j nothing was left', async (key) => {
  expect(await takeWords(key)).toBeUndefined();
});

it('what is no words of ours is none', async () => {
  await browser.storage.session.set({ odd: { wish: 'delete', line: 7 } });
  expect(await takeWords('odd')).toBeUndefined();
});
