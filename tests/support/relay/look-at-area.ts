import type { Browser } from 'webextension-polyfill';

/**
 * Has the background look at its area, as a page does that was just opened, and settles when it has. Runs in a page. A
 * look has begun after the word was given if it was still waiting for its turn then: until one waits, the turn is ours.
 */
export async function lookAtArea(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  await navigator.locks.request('sync', async () => {
    chrome.runtime.connect().postMessage('opened');
    const isAskedFor = async () =>
      (await navigator.locks.query()).pending?.some(({ name }) => name === 'sync');
    while (!(await isAskedFor())) await new Promise((resolve) => setTimeout(resolve));
  });
  await navigator.locks.request('sync', () => undefined);
}
