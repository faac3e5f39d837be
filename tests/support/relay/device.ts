import type { StoredRow, SyncRow } from '../../../utils/db/schema';
import type { Row } from '../../../utils/domain/record/row';
import type { SyncStatus } from '../../../utils/sync/status';
import type { BrowserName, BrowserUnderTest, LaunchOptions, PageUnderTest } from '../browser/driver';
import { closeInnocent, launchInstalled } from '../installed';
import { paste } from '../paste';
import { holdNextWrite } from './hold-next-write';
import { lookAtArea } from './look-at-area';
import { readTables } from './read-tables';
import { setClock } from './set-clock';

const TRAVELLING = ['people', 'commitments', 'appreciations', 'rituals', 'settings', 'unknown'] as const;

/** Every record that travels, by the name of its table, each in order of the ids and without this device's indexes. */
export type Records = Readonly<Record<string, readonly Row[]>>;

/** A browser with a profile of its own, as a person has it on one of their devices: the popup stays open in a tab. */
export class Device {
  readonly browser: BrowserUnderTest;
  #popup: PageUnderTest | undefined;
  #newTab: PageUnderTest | undefined;
  #minutesAhead = 0;

  private constructor(browser: BrowserUnderTest) {
    this.browser = browser;
  }

  static async launch(name: BrowserName, options: LaunchOptions = {}): Promise<Device> {
    const device = new Device(await launchInstalled(name, options));
    try {
      await device.#open();
      return device;
    } catch (error) {
      await device.browser.close();
      throw error;
    }
  }

  get name(): BrowserName {
    return this.browser.name;
  }

  get popup(): PageUnderTest {
    if (!this.#popup) throw new Error('The browser is not running.');
    return this.#popup;
  }

  /** The new tab, which stays open once it is. */
  async newTab(): Promise<PageUnderTest> {
    this.#newTab ??= await this.browser.open('newtab.html');
    return this.#newTab;
  }

  /**
   * Logs a line in the popup, and waits until it is saved.
   * @param text what is saved of it, where the line says more than the promise
   */
  async log(line: string, text = line): Promise<void> {
    await this.popup.bringToFront();
    await paste(this.popup, '#line', line);
    await this.popup.press('Enter');
    await this.popup.waitForText('.notice-region', `Saved: ${text}`);
  }

  /** Keeps a promise on the new tab. */
  async keep(text: string): Promise<void> {
    const page = await this.newTab();
    await page.bringToFront();
    await page.click({ role: 'button', name: `Kept it: ${text}` });
    await page.waitForText('.notice-region', `Kept: ${text}`);
  }

  /** Moves a promise to another day, such as `2031-03-05`, on the new tab. */
  async move(text: string, day: string): Promise<void> {
    const page = await this.#choose('Move', text);
    await page.fill('dialog input[type=date]', day);
    await page.click({ role: 'button', name: 'Move it' });
    await page.waitForText('.notice-region', `Moved: ${text}`);
  }

  /** Deletes a promise on the new tab. */
  async remove(text: string): Promise<void> {
    const page = await this.#choose('Delete', text);
    await page.waitForText('.notice-region', `Deleted: ${text}`);
  }

  async records(): Promise<Records> {
    const tables = await readTables(this.popup, TRAVELLING);
    return Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [
        name,
        (rows as readonly StoredRow[]).map(withoutIndexes),
      ]),
    );
  }

  /** What the pages show of sync. */
  async status(): Promise<SyncStatus | undefined> {
    const rows = (await readTables(this.popup, ['sync']))['sync'] as readonly SyncRow[];
    return rows.flatMap((row) => (row.key === 'storage.sync/status' ? [row.value] : []))[0];
  }

  /** Everything in its storage.sync. */
  async items(): Promise<ReadonlyMap<string, string>> {
    const items = await this.browser.inBackground(({ storage }) => storage.sync.get(null));
    return new Map(Object.entries(items as Readonly<Record<string, string>>));
  }

  /** Changes its storage.sync from outside; the extension hears of it as of a change that came from another device. */
  async receive(written: Readonly<Record<string, string>>, removed: readonly string[]): Promise<void> {
    await this.browser.inBackground(
      async ({ storage }, change) => {
        if (Object.keys(change.written).length > 0) await storage.sync.set(change.written);
        if (change.removed.length > 0) await storage.sync.remove(change.removed);
      },
      { written, removed: [...removed] },
    );
  }

  /** The background goes on with a clock that is so many minutes ahead, until it starts anew. */
  async setAhead(minutes: number): Promise<void> {
    this.#minutesAhead = minutes;
    await this.browser.inBackground(setClock, minutes);
  }

  /** Has the background look at its area, as at every page that is opened, and waits until it has. */
  async tick(): Promise<void> {
    await this.browser.inBackground(setClock, this.#minutesAhead);
    await this.popup.evaluate(lookAtArea);
  }

  /** The next write to storage.sync is never answered, whether it is done or not. */
  async holdNextWrite(when: 'before' | 'after'): Promise<void> {
    await this.browser.inBackground(holdNextWrite, when);
  }

  async isWriteHeld(): Promise<boolean> {
    return this.browser.inBackground(() => 'isHeld' in globalThis);
  }

  /** Ends every process at once and starts again on the same profile. */
  async crash(): Promise<void> {
    await this.browser.kill();
    this.#minutesAhead = 0;
    await this.browser.restart();
    await this.#open();
  }

  /** Closes it; it must have had nothing to complain about. */
  close(): Promise<void> {
    return closeInnocent(this.browser);
  }

  async #choose(choice: string, text: string): Promise<PageUnderTest> {
    const page = await this.newTab();
    await page.bringToFront();
    await page.click({ role: 'button', name: `More: ${text}` });
    await page.click({ role: 'button', nameContains: choice, within: 'dialog' });
    return page;
  }

  async #open(): Promise<void> {
    this.#newTab = undefined;
    this.#popup = await this.browser.open('popup.html');
    await this.#popup.waitFor('#line');
  }
}

function withoutIndexes(stored: StoredRow): Row {
  const { ix: _, ...row } = stored;
  return row;
}
