import type { DeviceId } from '../domain/record/stamp';

/**
 * What can honestly be said about sync, in minutes since 2020. No browser tells whether sync is switched on or whether
 * anything was uploaded: all of this is evidence from the area itself.
 */
export interface SyncStatus {
  /**
   * `off`: switched off here. `unavailable`: the browser gives no area, or it cannot be read. `looking`: the first
   * minutes, while nobody else has been seen. `on`: the area can be read.
   */
  readonly reach: 'off' | 'unavailable' | 'looking' | 'on';
  /** When this device last handed its items to the browser. */
  readonly handedOverAt?: number;
  /** Whether the area could be read before, where it cannot be now. */
  readonly wasReached?: true;
  /** How many records the items of living devices do not show as they are here. Others may have them all the same. */
  readonly waiting: number;
  /** This device first, then the others, the one heard last first. */
  readonly devices: readonly SeenDevice[];
  /** How full the area is; absent for a home without limits. */
  readonly space?: {
    readonly bytes: number;
    readonly limit: number;
    /** How many more entries of the usual size fit. */
    readonly moreFit: number;
    /** Whether something waits for room and nothing is left to shed. */
    readonly isFull: boolean;
  };
  /** Finished entries from before a minute that no longer travel. */
  readonly staying?: { readonly count: number; readonly before: number };
  readonly health: {
    /** Devices with items that cannot be read because they are damaged, and how many items. */
    readonly damaged: readonly { readonly device: DeviceId; readonly items: number }[];
    /** Devices with items that only a newer version can read. */
    readonly newer: readonly DeviceId[];
    /** Records that were left out because no version of ours could have written them. */
    readonly leftOut: number;
  };
}

export interface SeenDevice {
  readonly id: DeviceId;
  readonly isThis: boolean;
  /** From its card; absent while the card has not arrived. */
  readonly name?: string;
  readonly browser?: string;
  readonly version?: string;
  /** When something new of it was last seen here. */
  readonly heardAt?: number;
  /** Silent for so long that its items are being taken over, or said to be gone. */
  readonly isGone: boolean;
}
