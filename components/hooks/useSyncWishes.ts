import { useMemo } from 'react';

import { OutOfRoom } from '../../utils/db/failure';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { letTravelAgain, nameDevice, retireDevice, turnSync } from '../../utils/db/sync-wishes';
import type { DeviceId } from '../../utils/domain/record/stamp';
import { type Outcome, type Runner, useRunner } from './useRunner';

export type { Outcome } from './useRunner';

export interface SyncWishes {
  /** On, off, or off with this device's items taken out of the sync space. */
  readonly turn: (how: 'on' | 'off' | 'taken-out') => Promise<Outcome>;
  /** Without a name the device goes by its browser. */
  readonly name: (name: string | undefined) => Promise<Outcome | 'too-long'>;
  readonly retire: (device: DeviceId) => Promise<Outcome>;
  readonly letTravel: () => Promise<Outcome>;
}

/** What a person can want of sync at this device. None of it can be undone but by wanting something else. */
export function useSyncWishes(): SyncWishes {
  const runner = useRunner();
  return useMemo(() => wishesBy(runner), [runner]);
}

function wishesBy({ run }: Runner): SyncWishes {
  const wish = (work: (db: SteadilyDatabase, now: Temporal.Instant) => Promise<unknown>) =>
    run(async (db, environment) => {
      if (!(await environment.hasRoom())) throw new OutOfRoom();
      await work(db, environment.now());
      return { ok: true };
    });
  return {
    turn: (how) => wish((db) => turnSync(db, how)),
    name: async (name) => {
      let isTooLong = false;
      const outcome = await wish(async (db) => {
        isTooLong = !(await nameDevice(db, name)).ok;
      });
      return isTooLong ? 'too-long' : outcome;
    },
    retire: (device) => wish((db, now) => retireDevice(db, device, now)),
    letTravel: () => wish((db, now) => letTravelAgain(db, now)),
  };
}
