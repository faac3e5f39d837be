import browser, { type Events, type Permissions, type Runtime } from 'webextension-polyfill';

/** What the browser shows in a corner of the screen. */
export interface Notice {
  /** Another notice with the same id takes its place. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Shown where the browser has buttons; two at most. */
  readonly buttons?: readonly string[];
}

/** `impossible`: this browser shows no notifications of extensions, whatever the person says. */
export type MayNotify = 'yes' | 'no' | 'impossible';

/** The browser's notifications. Where there are none, or none are allowed, everything does nothing and nothing throws. */
export interface Notices {
  /** Whether the person allows it; `no` also where they have not been asked. */
  mayNotify(): Promise<MayNotify>;
  /** Asks the person. Call it right in the handler of their click: after any `await` browsers refuse to ask. */
  askToNotify(): Promise<boolean>;
  /** Calls back when something was allowed, or is allowed no longer. Register synchronously. */
  onPermissionsChanged(listener: () => void): void;
  /** Answers whether the browser took it. */
  showNotice(notice: Notice): Promise<boolean>;
  clearNotice(id: string): Promise<void>;
  /** The ids of those that are shown now. */
  shownNotices(): Promise<readonly string[]>;
  /** Register synchronously when the background starts, allowed or not: the listener begins to hear once it is. */
  onNoticeClicked(listener: (id: string) => void): void;
  /** The same for buttons, which are counted from 0. */
  onNoticeButton(listener: (id: string, index: number) => void): void;
  /** Whether a notice has its buttons here; it is for those to ask who may notify. */
  hasButtons(): boolean;
}

interface Shown {
  readonly type: 'basic';
  readonly iconUrl: string;
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

/** Of the browser's own interface, what every browser has; the rest may be missing. */
interface NotificationsApi {
  create(id: string, options: Shown): Promise<string>;
  clear(id: string): Promise<boolean>;
  getAll(): Promise<object>;
  readonly onClicked: Events.Event<(id: string) => void>;
  readonly onButtonClicked?: Events.Event<(id: string, index: number) => void>;
  /** Chromium's alone, as buttons are. */
  readonly update?: unknown;
  readonly getPermissionLevel?: () => Promise<string>;
}

/** The parts of the browser that notices need. `notifications` may come and go with the permission. */
export interface NoticeBrowser {
  readonly notifications?: NotificationsApi | undefined;
  readonly permissions?:
    Pick<Permissions.Static, 'contains' | 'request' | 'onAdded' | 'onRemoved'> | undefined;
  readonly runtime: Pick<Runtime.Static, 'getURL' | 'getManifest'>;
}

const NEEDED: Permissions.Permissions = { permissions: ['notifications'] };
/** A packaged file: Chromium's worker refuses `data:`. */
const ICON = 'icon/128.png';

/** The notices of this browser. */
export function notices(api: NoticeBrowser = browser): Notices {
  let hasRefusedButtons = false;
  const hasButtons = () => typeof api.notifications?.update === 'function' && !hasRefusedButtons;

  /**
   * Now if the interface is there, and whenever something is allowed: it comes with the permission, and a listener that
   * is there already is not added twice. Should a worker that ran before never see it, its next start does.
   */
  const whenThere = (register: (there: NotificationsApi) => void) => {
    const look = () => {
      if (api.notifications) register(api.notifications);
    };
    look();
    api.permissions?.onAdded.addListener(look);
  };

  const create = (id: string, options: Shown) =>
    attempt(async () => (await api.notifications?.create(id, options)) !== undefined, false);

  return {
    hasButtons,
    async mayNotify() {
      const { permissions = [], optional_permissions: optional = [] } = api.runtime.getManifest();
      const isOffered = [...permissions, ...optional].includes('notifications');
      if (!isOffered || !api.permissions) return 'impossible';
      if (!(await api.permissions.contains(NEEDED))) return 'no';
      const level = await attempt(async () => api.notifications?.getPermissionLevel?.(), undefined);
      return level === 'denied' ? 'no' : 'yes';
    },
    askToNotify: () => attempt(async () => (await api.permissions?.request(NEEDED)) === true, false),
    onPermissionsChanged(listener) {
      api.permissions?.onAdded.addListener(() => listener());
      api.permissions?.onRemoved.addListener(() => listener());
    },
    async showNotice({ id, title, message, buttons = [] }) {
      const plain = { type: 'basic', iconUrl: api.runtime.getURL(ICON), title, message } as const;
      if (buttons.length === 0 || !hasButtons()) return create(id, plain);
      if (await create(id, { ...plain, buttons: buttons.map((words) => ({ title: words })) })) return true;
      const isShown = await create(id, plain);
      hasRefusedButtons = isShown;
      return isShown;
    },
    clearNotice: (id) => attempt(async () => void (await api.notifications?.clear(id)), undefined),
    shownNotices: () => attempt(async () => Object.keys((await api.notifications?.getAll()) ?? {}), []),
    onNoticeClicked(listener) {
      const hear = (id: string) => listener(id);
      whenThere(({ onClicked }) => onClicked.addListener(hear));
    },
    onNoticeButton(listener) {
      const hear = (id: string, index: number) => listener(id, index);
      whenThere(({ onButtonClicked }) => onButtonClicked?.addListener(hear));
    },
  };
}

/** Begins at once; Firefox throws where others reject. */
async function attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}
