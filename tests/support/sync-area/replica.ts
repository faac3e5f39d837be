import type { Item } from './item';

/** Which of the keys that could travel do so this time. */
export type Choose = (keys: readonly string[]) => readonly string[];

/** What an exchange did. */
export interface Exchanged {
  /** Whether anything went up or came down. */
  readonly moved: boolean;
  /** Whether the extension hears of it. */
  readonly isTold: boolean;
}

export const NOTHING: Exchanged = { moved: false, isTold: false };

/** How a browser carries one area to its cloud and back. It changes the items of the area in place. */
export interface Replica {
  /** These were written or removed here. */
  wrote(keys: Iterable<string>): void;
  exchange(choose: Choose): Exchanged;
  signIn(): void;
  signOut(): void;
  /** Its own notes of what was synced go too, where they lie in the same database. */
  loseDatabase(): void;
  /** The browser starts anew; whether the extension hears of it. */
  restart(): boolean;
  /** Time of the next exchange when one took place at `now`, in ms. */
  next(now: number): number;
  /** The same in a copied profile. */
  copy(items: Map<string, Item>): Replica;
}
