import { describe, expect, it } from 'vitest';

import { type NoticeBrowser, notices } from '../../../utils/platform/notifications';

type Api = NonNullable<NoticeBrowser['notifications']>;

/** An event of the browser: who listens, each once, and a way to raise it. */
function event<A extends readonly unknown[]>() {
  const listeners = new Set<(...about: A) => void>();
  return {
    addListener: (listener: (...about: A) => void) => void listeners.add(listener),
    removeListener: (listener: (...about: A) => void) => void listeners.delete(listener),
    hasListener: (listener: (...about: A) => void) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    raise: (...about: A) => {
      for (const listener of listeners) listener(...about);
    },
  };
}

/** A browser whose calls are noted, with these answers. */
function browserWith({
  offers = ['notifications'],
  isGranted = true,
  ...own
}: { offers?: string[]; isGranted?: boolean } & Partial<Api> = {}) {
  const calls: unknown[] = [];
  const [onAdded, onRemoved] = [event<[object]>(), event<[object]>()];
  const [onClicked, onButtonClicked] = [event<[string]>(), event<[string, number]>()];
  const notifications: Api = {
    create: async (id, options) => {
      calls.push([id, options]);
      return id;
    },
    clear: async () => true,
    getAll: async () => ({}),
    onClicked,
    onButtonClicked,
    update: () => undefined,
    ...own,
  };
  const api = {
    notifications: notifications as Api | undefined,
    permissions: {
      contains: async () => isGranted,
      request: async (asked: object) => {
        calls.push(asked);
        return true;
      },
      onAdded,
      onRemoved,
    },
    runtime: {
      getURL: (path: string) => `ext://id/${path}`,
      getManifest: () => ({ manifest_version: 3, name: '', version: '', optional_permissions: offers }),
    },
  };
  return { api, calls, onAdded, onRemoved, onClicked, onButtonClicked };
}

const SOON = { id: 'soon', title: 'Steadily', message: 'Call Mum' };
const PLAIN = { type: 'basic', iconUrl: 'ext://id/icon/128.png', title: 'Steadily', message: 'Call Mum' };

describe('a notice', () => {
  it('has our icon and no buttons unless there are some', async () => {
    const { api, calls } = browserWith();
    expect(await notices(api).showNotice(SOON)).toBe(true);
    expect(calls).toEqual([['soon', PLAIN]]);
  });

  it('has buttons where the browser has them', async () => {
    const { api, calls } = browserWith();
    await notices(api).showNotice({ ...SOON, buttons: ['Kept it', 'In an hour'] });
    expect(calls).toEqual([['soon', { ...PLAIN, buttons: [{ title: 'Kept it' }, { title: 'In an hour' }] }]]);
  });

  it('is not even tried with buttons where the browser has none', async () => {
    const { api, calls } = browserWith({ update: undefined });
    await notices(api).showNotice({ ...SOON, buttons: ['Kept it'] });
    expect([calls, notices(api).hasButtons()]).toEqual([[['soon', PLAIN]], false]);
  });

  it.each([
    ['throws', 'throw'],
    ['rejects', 'reject'],
  ])('is shown without buttons by a browser that %s at them, and none are tried again', async (_, how) => {
    const created: unknown[] = [];
    const create: Api['create'] = (id, options) => {
      created.push(options);
      if (!options.buttons) return Promise.resolve(id);
      const error = new Error('Property "buttons" is unsupported');
      if (how === 'throw') throw error;
      return Promise.reject(error);
    };
    const { api } = browserWith({ create });
    const own = notices(api);
    const withButton = { ...SOON, buttons: ['Kept it'] };
    expect(own.hasButtons()).toBe(true);
    expect([await own.showNotice(withButton), await own.showNotice(withButton)]).toEqual([true, true]);
    expect([created, own.hasButtons()]).toEqual([
      [{ ...PLAIN, buttons: [{ title: 'Kept it' }] }, PLAIN, PLAIN],
      false,
    ]);
  });

  it('that fails for another reason says nothing about buttons', async () => {
    const { api } = browserWith({ create: () => Promise.reject(new Error('busy')) });
    const own = notices(api);
    expect(await own.showNotice({ ...SOON, buttons: ['Kept it'] })).toBe(false);
    expect(own.hasButtons()).toBe(true);
  });
});

describe('whether it may notify', () => {
  it.each([
    ['yes', {}],
    ['yes', { getPermissionLevel: async () => 'granted' }],
    ['no', { getPermissionLevel: async () => 'denied' }],
    ['no', { isGranted: false }],
    ['impossible', { offers: [] }],
  ])('%s for %j', async (answer, told) => {
    expect(await notices(browserWith(told).api).mayNotify()).toBe(answer);
  });

  it('is asked within the click itself, before anything is waited for', () => {
    const { api, calls } = browserWith();
    void notices(api).askToNotify();
    expect(calls).toEqual([{ permissions: ['notifications'] }]);
  });

  it('a browser that refuses to ask is a no', async () => {
    const { api } = browserWith();
    const refuse = () => {
      throw new Error('may only be called from a user input handler');
    };
    const own = notices({ ...api, permissions: { ...api.permissions, request: refuse } });
    expect(await own.askToNotify()).toBe(false);
  });

  it('may change, and whoever listens hears of both', () => {
    const { api, onAdded, onRemoved } = browserWith();
    let changes = 0;
    notices(api).onPermissionsChanged(() => (changes += 1));
    onAdded.raise({});
    onRemoved.raise({});
    expect(changes).toBe(2);
  });
});

describe('listeners', () => {
  it('hear clicks and buttons', () => {
    const { api, onClicked, onButtonClicked } = browserWith();
    const heard: unknown[] = [];
    const own = notices(api);
    own.onNoticeClicked((id) => heard.push(id));
    own.onNoticeButton((id, index) => heard.push([id, index]));
    onClicked.raise('soon');
    onButtonClicked.raise('soon', 1);
    expect(heard).toEqual(['soon', ['soon', 1]]);
  });

  it('registered before the permission hear from the moment it is given, each once', () => {
    const { api, onAdded, onClicked, onButtonClicked } = browserWith();
    const { notifications } = api;
    api.notifications = undefined;
    const heard: unknown[] = [];
    const own = notices(api);
    own.onNoticeClicked((id) => heard.push(id));
    own.onNoticeButton((id, index) => heard.push([id, index]));
    onAdded.raise({});
    expect(onClicked.hasListeners()).toBe(false);
    api.notifications = notifications;
    onAdded.raise({});
    onAdded.raise({});
    onClicked.raise('soon');
    onButtonClicked.raise('soon', 0);
    expect(heard).toEqual(['soon', ['soon', 0]]);
  });
});

it('without any of it everything does nothing', async () => {
  const { runtime } = browserWith({ offers: [] }).api;
  const own = notices({ runtime });
  own.onNoticeClicked(() => undefined);
  own.onNoticeButton(() => undefined);
  own.onPermissionsChanged(() => undefined);
  await own.clearNotice('soon');
  expect([
    await own.mayNotify(),
    await own.askToNotify(),
    await own.showNotice({ ...SOON, buttons: ['Kept it'] }),
    await own.shownNotices(),
    own.hasButtons(),
  ]).toEqual(['impossible', false, false, [], false]);
});
