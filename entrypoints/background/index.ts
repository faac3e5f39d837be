import '../../utils/platform/temporal';

import { defineBackground } from 'wxt/utils/define-background';

import { onAlarm } from '../../utils/platform/alarms';
import { now } from '../../utils/platform/clock';
import { onMessage } from '../../utils/platform/messages';
import { onWake } from '../../utils/platform/wake';
import { reconcile } from './reconcile';

/** Every listener is registered synchronously; each does the same: bring badge and alarms in line with the database. */
export default defineBackground(() => {
  const wake = () => {
    reconcile(now()).catch((error: unknown) => console.error('Steadily could not look at the day:', error));
  };
  onAlarm(wake);
  onWake(wake);
  onMessage(wake);
  wake();
});
