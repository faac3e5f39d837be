import { AGREEING } from './agreeing';
import { APPRECIATING } from './appreciating';
import { CORRECTING } from './correcting';
import { DECIDING } from './deciding';
import { FINDING } from './finding';
import { GOING_ON } from './going-on';
import { KNOWING } from './knowing';
import { OPENING } from './opening';
import { PROJECTING } from './projecting';
import { RECURRING } from './recurring';
import { RELYING } from './relying';
import type { Promised } from './scene';
import { TOUCHING } from './touching';
import { UNDOING } from './undoing';
import { WRITING } from './writing';

/** What storage promises, kept by every IndexedDB we run on: the fake of the unit tests, Chromium's and Firefox's. */
export const STORAGE: readonly Promised[] = [
  ...WRITING,
  ...UNDOING,
  ...APPRECIATING,
  ...KNOWING,
  ...AGREEING,
  ...CORRECTING,
  ...DECIDING,
  ...FINDING,
  ...PROJECTING,
  ...TOUCHING,
  ...RELYING,
  ...RECURRING,
  ...GOING_ON,
  ...OPENING,
];
