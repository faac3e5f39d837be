import { instantOf } from '../../utils/domain/record/minute';
import type { Sync } from '../hooks/useSync';
import type { LaterTexts } from '../hooks/useLaterTexts';
import type { DeviceNames } from './device-names';

/** Where the entries are, in one line: what was handed over or heard last, whichever came later. */
export function lineInWords(
  { wishes, status }: Sync,
  now: Temporal.ZonedDateTime,
  { say, ago, devices }: LaterTexts & { readonly devices: DeviceNames },
): string {
  if (!wishes.isOn) return say('line.off');
  if (status?.reach === 'looking') return say('line.looking');
  if (status?.reach !== 'on') return say('line.saved');
  if (status.space?.isFull) return say('line.full');
  const { handedOverAt } = status;
  const heard = status.devices.find(({ isThis, heardAt }) => !isThis && heardAt !== undefined);
  if (heard?.heardAt !== undefined && heard.heardAt > (handedOverAt ?? -Infinity)) {
    return say('line.heard', { device: devices.of(heard), ago: ago(instantOf(heard.heardAt), now) });
  }
  if (handedOverAt === undefined) return say('line.saved');
  return say('line.handed', { ago: ago(instantOf(handedOverAt), now) });
}
