import { instantOf } from '../../utils/domain/record/minute';
import type { SeenDevice, Sync, SyncStatus } from '../hooks/useSync';
import type { LaterTexts } from '../hooks/useLaterTexts';
import type { DeviceNames } from './device-names';

/** How sync stands, as sentences, the most important first. Only what there is evidence for is said. */
export function standingInWords(
  { wishes, status }: Sync,
  now: Temporal.ZonedDateTime,
  texts: LaterTexts & { readonly devices: DeviceNames },
): readonly string[] {
  const { say } = texts;
  if (!wishes.isOn) return [say('sync.is-off')];
  switch (status?.reach) {
    case undefined:
    case 'off':
      return [say('sync.starting')];
    case 'unavailable':
      return status.wasReached
        ? [say('sync.unreadable'), say('sync.unreadable-fine'), ...handed(status, now, texts)]
        : [say('sync.unavailable'), say('sync.unavailable-fine')];
    case 'looking':
      return [
        say('sync.looking'),
        ...(isFirefox(status) ? [say('sync.looking-slowly')] : []),
        ...handed(status, now, texts),
      ];
    case 'on': {
      const known = handed(status, now, texts);
      return [...(known.length > 0 ? known : [say('sync.not-handed')]), ...heard(status, now, texts)];
    }
  }
}

/** Whether no other device has ever been seen. */
export function isAlone(status: SyncStatus | undefined): boolean {
  return !(status?.devices ?? []).some(({ isThis }) => !isThis);
}

/** Whether there is more to say and to do about sync here than to turn it on. */
export function isAtWork({ wishes, status }: Sync): boolean {
  return wishes.isOn && (status?.reach === 'on' || status?.reach === 'looking');
}

function isFirefox(status: SyncStatus): boolean {
  return status.devices.some(({ isThis, browser }) => isThis && browser?.startsWith('Firefox'));
}

function handed(
  { handedOverAt }: SyncStatus,
  now: Temporal.ZonedDateTime,
  { say, ago }: LaterTexts,
): readonly string[] {
  return handedOverAt === undefined ? [] : [say('sync.handed', { ago: ago(instantOf(handedOverAt), now) })];
}

function heard(
  status: SyncStatus,
  now: Temporal.ZonedDateTime,
  { say, ago, devices }: LaterTexts & { readonly devices: DeviceNames },
): readonly string[] {
  if (isAlone(status)) return [say('sync.nobody')];
  const last = status.devices.find(
    (device): device is SeenDevice & { readonly heardAt: number } =>
      !device.isThis && device.heardAt !== undefined,
  );
  if (!last) return [];
  const when = ago(instantOf(last.heardAt), now);
  return [say('sync.heard', { device: devices.withBrowser(last), ago: when })];
}
