import { BARRED } from './notices/barred';
import type { NoticePromise } from './notices/place';
import { SHOWING } from './notices/showing';

/** What notices promise where the person allows them, and where they do not: in Chromium, in Firefox and in our model. */
export const NOTICES: Readonly<Record<'allowed' | 'barred', readonly NoticePromise[]>> = {
  allowed: SHOWING,
  barred: BARRED,
};
