import '../../utils/platform/temporal';

import { defineBackground } from 'wxt/utils/define-background';

import { onAlarm } from '../../utils/platform/alarms';
import { now } from '../../utils/platform/clock';
import { onKeyCommand } from '../../utils/platform/key-commands';
import { onMessage } from '../../utils/platform/messages';
import { notices as browserNotices } from '../../utils/platform/notifications';
import { showPage } from '../../utils/platform/pages';
import { onWake } from '../../utils/platform/wake';
import { startMenus } from './menus';
import { startNoticeActs } from './notice-acts';
import { startOmnibox } from './omnibox';
import { reconcile } from './reconcile';
import { startSync } from './sync';

/**
 * Every listener is registered synchronously. What wakes us does the same each time: bring badge and alarms in line with
 * the database, and see whether the other devices have news or need some. The rest are doors: ways to our pages.
 */
export default defineBackground(() => {
  const notices = browserNotices();
  const look = () => {
    reconcile(now(), notices).catch((error: unknown) =>
      console.error('Steadily could not look at the day:', error),
    );
  };
  const sync = startSync({ onNews: look });
  const wake = () => {
    look();
    sync.wake();
  };
  const onChanged = () => {
    look();
    sync.edited();
  };
  onAlarm(wake);
  onWake(wake);
  onMessage((message) => (message === 'changed' ? onChanged() : wake()));
  notices.onPermissionsChanged(look);
  startNoticeActs(notices, { onChanged });
  startOmnibox();
  startMenus();
  onKeyCommand('today', () => void showPage('newtab.html'));
  wake();
});
