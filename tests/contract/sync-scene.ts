import { KINDS } from '../../utils/domain/kinds';
import { instantOf, minuteOf } from '../../utils/domain/record/minute';
import { recordId, type RecordId } from '../../utils/domain/record/record-id';
import type { CellValue, Life, Row } from '../../utils/domain/record/row';
import type { DeviceId, Stamp } from '../../utils/domain/record/stamp';
import type { SyncRecord } from '../../utils/sync/record';
import { NOON } from './scene';
import type { SyncDevice } from './sync-device';

export const LAPTOP: DeviceId = 'La9x2';
export const DESK: DeviceId = 'Dk4m7';

/** The minute every scene begins in, and the one most records are made in, some time before. */
export const NOW = minuteOf(NOON.toInstant());
export const MADE = NOW - 1000;

export interface PromisedOfSync {
  /** What a store promises the engine, as a sentence. */
  readonly promise: string;
  keep(makeDevice: MakeDevice): Promise<void>;
}

export type MakeDevice = (now: () => Temporal.Instant, number: number) => Promise<SyncDevice>;

export interface Stage {
  /** The minute all clocks show. */
  minute: number;
  /** One more device, with nothing in it. */
  device(): Promise<SyncDevice>;
}

/** Runs a test on devices of its own, and closes them whatever happens. */
export function synced(
  promise: string,
  work: (device: SyncDevice, stage: Stage) => Promise<void>,
): PromisedOfSync {
  return {
    promise,
    async keep(makeDevice) {
      const devices: SyncDevice[] = [];
      const stage: Stage = {
        minute: NOW,
        async device() {
          const device = await makeDevice(() => instantOf(stage.minute), devices.length);
          devices.push(device);
          return device;
        },
      };
      try {
        await work(await stage.device(), stage);
      } finally {
        for (const device of devices) device.close();
      }
    },
  };
}

/** The id of a record made on Laptop in this minute. */
export function idMade(minute: number, random = 0): RecordId {
  return recordId({ minute, random, device: LAPTOP });
}

export const ID = idMade(MADE);

/** A row made on Laptop in the minute MADE, unless another id is given. */
function row({ id = ID, v = {}, s = {}, ...rest }: Partial<Row>): Row {
  return { id, v, s, ...rest };
}

export const promiseOf = (cells: Partial<Row>): SyncRecord => ({
  kind: KINDS.commitments.number,
  row: row(cells),
});
export const personOf = (cells: Partial<Row>): SyncRecord => ({ kind: KINDS.people.number, row: row(cells) });
export const thanksOf = (cells: Partial<Row>): SyncRecord => ({
  kind: KINDS.appreciations.number,
  row: row(cells),
});

/** A kind and a field that only a newer version knows. */
export const NEW_KIND = 77;
export const newCell = (value: CellValue, stamp: Stamp) => ({ 12: { type: 'text', value, stamp } });

export const on = (device: DeviceId, minute: number, counter = 0): Stamp => [minute, counter, device];
export const deletedAt = (stamp: Stamp): Life => ({ state: 'deleted', stamp });
export const erasedAt = (stamp: Stamp): Life => ({ state: 'erased', stamp });
