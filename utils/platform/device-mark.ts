import * as v from 'valibot';
import browser from 'webextension-polyfill';

import type { DeviceMark } from '../sync/ports';

const KEY = 'device';
const DEVICE_ID = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{5}$/));

/** The device id in storage.local, apart from the database; anything else found there is no id. */
export const deviceMark: DeviceMark = {
  async read() {
    const found = v.safeParse(DEVICE_ID, (await browser.storage.local.get(KEY))[KEY]);
    return found.success ? found.output : undefined;
  },
  async write(device) {
    await browser.storage.local.set({ [KEY]: device });
  },
};
