import { useCallback, useEffect, useMemo, useState } from 'react';

import { readDeviceSetting } from '../../utils/db/device-settings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSettings } from '../../utils/db/settings';
import { changeSettings } from '../../utils/db/settings-commands';
import {
  cellsOfReminders,
  type ReminderPatch,
  type ReminderSettings,
  remindersFrom,
} from '../../utils/domain/reminders/settings';
import type { MayNotify, Notices } from '../../utils/platform/notifications';
import { type Turn, useDeviceSwitch } from './useDeviceSwitch';
import { useLive } from './useLive';
import { type Outcome, useRunner } from './useRunner';

export type { Notices } from '../../utils/platform/notifications';

/** All that Settings show of reminders; undefined until the database and the browser have answered. */
export interface ReminderPanel {
  readonly settings: ReminderSettings;
  readonly mayNotify: MayNotify;
  /** Whether this device is to remind, which it can only while it may notify. */
  readonly isOn: boolean;
  readonly turnOn: Turn;
  readonly saysWords: boolean;
  readonly turnWords: Turn;
  readonly badgeIsOn: boolean;
  readonly turnBadge: Turn;
  /** Changes what goes along to the other devices. */
  readonly change: (patch: ReminderPatch) => Promise<Outcome>;
  /** Asks the browser's permission; call it right in the handler of a click. Answers whether it may notify then. */
  readonly ask: () => Promise<boolean>;
  /** Shows a notice like those to come. Answers whether the browser took it. */
  readonly test: (words: { readonly title: string; readonly message: string }) => Promise<boolean>;
}

/** @param notices the browser's */
export function useReminderPanel(notices: Notices): ReminderPanel | undefined {
  const read = useLive(readPanel);
  const { run } = useRunner();
  const [mayNotify, setMayNotify] = useState<MayNotify>();
  const [isOn, turnOn] = useDeviceSwitch('reminders', read?.isOn);
  const [saysWords, turnWords] = useDeviceSwitch('remindersSay', read?.saysWords);
  const [badgeIsOn, turnBadge] = useDeviceSwitch('badge', read?.badgeIsOn);

  const look = useCallback(() => void notices.mayNotify().then(setMayNotify), [notices]);
  useEffect(() => {
    look();
    notices.onPermissionsChanged(look);
  }, [notices, look]);

  return useMemo(() => {
    if (!read || mayNotify === undefined) return undefined;
    return {
      settings: read.settings,
      mayNotify,
      isOn: (isOn ?? read.isOn) && mayNotify === 'yes',
      turnOn,
      saysWords: saysWords ?? read.saysWords,
      turnWords,
      badgeIsOn: badgeIsOn ?? read.badgeIsOn,
      turnBadge,
      change: (patch) =>
        run(async (db, environment) => ({
          ok: true,
          command: await changeSettings(db, environment, cellsOfReminders(patch)),
        })),
      ask: async () => {
        const isGiven = await notices.askToNotify();
        // What the browser gave the system may still refuse.
        const may = await notices.mayNotify();
        setMayNotify(may);
        return isGiven && may === 'yes';
      },
      test: (words) => notices.showNotice({ id: 'test', ...words }),
    };
  }, [read, mayNotify, isOn, turnOn, saysWords, turnWords, badgeIsOn, turnBadge, run, notices]);
}

async function readPanel(db: SteadilyDatabase) {
  const [cells, on, says, badge] = await Promise.all([
    readSettings(db),
    readDeviceSetting(db, 'reminders'),
    readDeviceSetting(db, 'remindersSay'),
    readDeviceSetting(db, 'badge'),
  ]);
  return {
    settings: remindersFrom(cells),
    isOn: on === 'on',
    saysWords: says === 'on',
    badgeIsOn: badge !== 'off',
  };
}
