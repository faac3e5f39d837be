import type { Item } from './item';

/** Chrome's server: one entry a key, each with a version; deletions stay as entries without an item. */
export class ChromiumServer {
  readonly now: () => number;
  readonly entries = new Map<string, { readonly item: Item | undefined; readonly version: number }>();
  /** Of the newest entry. */
  version = 0;
  /** Another one after every reset by the user. */
  life = 1;

  constructor(now: () => number) {
    this.now = now;
  }

  versionOf(key: string): number {
    return this.entries.get(key)?.version ?? 0;
  }

  write(key: string, item: Item | undefined): number {
    this.version += 1;
    this.entries.set(key, { item, version: this.version });
    return this.version;
  }

  items(): ReadonlyMap<string, Item> {
    return new Map([...this.entries].flatMap(([key, { item }]) => (item ? [[key, item] as const] : [])));
  }

  reset(): void {
    this.entries.clear();
    this.version = 0;
    this.life += 1;
  }
}
