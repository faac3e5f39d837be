import { AGREEING } from './agreeing';
import { APPRECIATING } from './appreciating';
import { CHECKING_FIRST } from './checking-first';
import { CORRECTING } from './correcting';
import { DECIDING } from './deciding';
import { FINDING } from './finding';
import { FOCUSING } from './focusing';
import { GOING_ON } from './going-on';
import { KNOWING } from './knowing';
import { OPENING } from './opening';
import { PEOPLE } from './people';
import { PROJECTING } from './projecting';
import { RECURRING } from './recurring';
import { RELYING } from './relying';
import { REPAIRING } from './repairing';
import type { Promised } from './scene';
import { TOUCHING } from './touching';
import { TRUSTING } from './trusting';
import { UNDOING } from './undoing';
import { WRITING } from './writing';

/** What storage promises, kept by every IndexedDB we run on: the fake of the unit tests, Chromium's and Firefox's. */
export const STORAGE: readonly Promised[] = [
  ...WRITING,
  ...UNDOING,
  ...APPRECIATING,
  ...KNOWING,
  ...AGREEING,
  ...PEOPLE,
  ...TRUSTING,
  ...DECIDING,
  ...CHECKING_FIRST,
  ...FOCUSING,
  ...CORRECTING,
  ...FINDING,
  ...PROJECTING,
  ...TOUCHING,
  ...RELYING,
  ...RECURRING,
  ...GOING_ON,
  ...REPAIRING,
  ...OPENING,
];
