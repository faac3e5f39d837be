import type { MayNotify, Notice, Notices } from '../../utils/platform/notifications';

interface Model {
  readonly dialect: 'chromium' | 'firefox' | 'safari';
  readonly isAllowed?: boolean;
  /** What the person says when asked. */
  readonly says?: 'yes' | 'no';
  /** Whether the system shows nothing of this browser, whatever the person said to the browser. */
  readonly isRefusedBySystem?: boolean;
}

/** Notices of a browser that is not there. tests/contract/notices.ts holds it to what browsers do. */
export class ModelledNotices implements Notices {
  /** What is shown, by id, with the buttons that a person would see. */
  readonly shown = new Map<string, Notice>();
  readonly #dialect: Model['dialect'];
  readonly #says: 'yes' | 'no';
  readonly #isRefusedBySystem: boolean;
  readonly #onChanged: (() => void)[] = [];
  readonly #onClicked: ((id: string) => void)[] = [];
  readonly #onButton: ((id: string, index: number) => void)[] = [];
  #isAllowed: boolean;

  constructor({ dialect, isAllowed = false, says = 'yes', isRefusedBySystem = false }: Model) {
    this.#dialect = dialect;
    this.#says = says;
    this.#isRefusedBySystem = isRefusedBySystem;
    this.#isAllowed = isAllowed && dialect !== 'safari';
  }

  async mayNotify(): Promise<MayNotify> {
    if (this.#dialect === 'safari') return 'impossible';
    return this.#isAllowed && !this.#isRefusedBySystem ? 'yes' : 'no';
  }

  async askToNotify(): Promise<boolean> {
    if (this.#dialect === 'safari') return false;
    if (this.#says === 'yes') this.allow(true);
    return this.#isAllowed;
  }

  onPermissionsChanged(listener: () => void): void {
    this.#onChanged.push(listener);
  }

  async showNotice({ buttons, ...plain }: Notice): Promise<boolean> {
    if (!this.#isAllowed) return false;
    this.shown.set(plain.id, { ...plain, ...(buttons && this.hasButtons() && { buttons }) });
    return true;
  }

  async clearNotice(id: string): Promise<void> {
    this.shown.delete(id);
  }

  async shownNotices(): Promise<readonly string[]> {
    return [...this.shown.keys()];
  }

  onNoticeClicked(listener: (id: string) => void): void {
    this.#onClicked.push(listener);
  }

  onNoticeButton(listener: (id: string, index: number) => void): void {
    this.#onButton.push(listener);
  }

  hasButtons(): boolean {
    return this.#dialect === 'chromium' && this.#isAllowed;
  }

  /** The person allows it, or takes that back, in the browser's own settings. What is shown goes with it. */
  allow(isAllowed: boolean): void {
    if (this.#isAllowed === isAllowed) return;
    this.#isAllowed = isAllowed;
    if (!isAllowed) this.shown.clear();
    for (const listener of this.#onChanged) listener();
  }

  /** The person clicks a notice, which must be there. */
  click(id: string): void {
    this.#seen(id);
    for (const listener of this.#onClicked) listener(id);
  }

  /** The person presses a button of a notice, which must be there. */
  press(id: string, index: number): void {
    if (!this.#seen(id).buttons?.[index]) throw new Error(`${id} has no button ${index}.`);
    for (const listener of this.#onButton) listener(id, index);
  }

  #seen(id: string): Notice {
    const notice = this.shown.get(id);
    if (!notice) throw new Error(`${id} is not shown.`);
    return notice;
  }
}
