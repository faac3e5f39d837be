import { AGREEING } from './agreeing';
import { APPRECIATING } from './appreciating';
import { DECIDING } from './deciding';
import { KNOWING } from './knowing';
import { OPENING } from './opening';
import type { Promised } from './scene';
import { UNDOING } from './undoing';
import { WRITING } from './writing';

/** What storage promises, kept by every IndexedDB we run on: the fake of the unit tests, Chromium's and Firefox's. */
export const STORAGE: readonly Promised[] = [
  ...WRITING,
  ...UNDOING,
  ...APPRECIATING,
  ...KNOWING,
  ...AGREEING,
  ...DECIDING,
  ...OPENING,
];
