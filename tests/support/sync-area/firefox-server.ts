import type { Item } from './item';

/** Firefox's server: one record an extension, with all its keys. */
export class FirefoxServer {
  /** 0: no record yet. */
  version = 0;
  /** Another one after every reset by the user. */
  life = 1;
  #items: ReadonlyMap<string, Item> = new Map();

  items(): ReadonlyMap<string, Item> {
    return this.#items;
  }

  /** Replaces the record. */
  replace(items: ReadonlyMap<string, Item>): void {
    this.version += 1;
    this.#items = new Map(items);
  }

  /** Replaces the record by one that differs in one key. */
  write(key: string, item: Item | undefined): void {
    const items = new Map(this.#items);
    if (item === undefined) items.delete(key);
    else items.set(key, item);
    this.replace(items);
  }

  reset(): void {
    this.#items = new Map();
    this.version = 0;
    this.life += 1;
  }
}
