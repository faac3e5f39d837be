import type { Notice } from '../../utils/platform/notifications';
import { ModelledNotices } from './modelled-notices';

/** `killed-before`, `killed-after`: the browser ends the background right before, or right after, a notice is there. */
export type NoticeFault = 'refused' | 'killed-before' | 'killed-after';

/** The notices of a browser in which things go wrong, and which remembers each that came. */
export class FaultyNotices extends ModelledNotices {
  /** Whatever is shown from now on meets with it. */
  fault: NoticeFault | undefined;
  /** Every notice that was shown, in order, replaced or not. */
  readonly seen: Notice[] = [];

  override async showNotice(notice: Notice): Promise<boolean> {
    if (this.fault === 'refused') return false;
    if (this.fault === 'killed-before') throw new Killed();
    const isShown = await super.showNotice(notice);
    if (isShown) this.seen.push(notice);
    if (this.fault === 'killed-after') throw new Killed();
    return isShown;
  }
}

/** Nothing of what was going on goes on. */
export class Killed extends Error {}
