import { useCallback, useState } from 'react';

import type { DeviceSetting } from '../../utils/db/device-settings';
import { tellBackground } from './tell-background';
import { useRemember } from './useRemember';

/** Turns a switch, and answers whether this device will remember it. */
export type Turn = (isOn: boolean) => Promise<boolean>;

interface Turned {
  readonly isOn: boolean;
  readonly isWriting: boolean;
}

/**
 * A switch that this device remembers, the same on every page that is open. It turns at once, whatever becomes of the
 * remembering: who hides something wants it hidden now.
 * @param remembered what the database says, undefined until it has answered
 */
export function useDeviceSwitch(
  setting: DeviceSetting,
  remembered: boolean | undefined,
): readonly [isOn: boolean | undefined, turn: Turn] {
  const remember = useRemember(setting);
  const [turned, setTurned] = useState<Turned>();
  // Once it is written the database speaks again, so that another page can turn it back.
  if (turned && !turned.isWriting && turned.isOn === remembered) setTurned(undefined);

  const turn = useCallback<Turn>(
    async (isOn) => {
      const mine: Turned = { isOn, isWriting: true };
      setTurned(mine);
      const isRemembered = await remember(isOn ? 'on' : 'off');
      setTurned((last) => (last === mine ? { isOn, isWriting: false } : last));
      // What stands on the screen may say what is to be hidden now.
      if (isRemembered) tellBackground('changed');
      return isRemembered;
    },
    [remember],
  );
  return [turned?.isOn ?? remembered, turn];
}
