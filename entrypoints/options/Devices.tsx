import { useRef, useState } from 'react';

import { Dialog } from '../../components/Dialog/Dialog';
import type { SeenDevice } from '../../components/hooks/useSync';
import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import { instantOf } from '../../utils/domain/record/minute';
import { DeviceName } from './DeviceName';
import type { PartProps } from './Sync';

/** This device by its name, then the others that were seen, the one heard last first. */
export function Devices(part: PartProps) {
  const { panel, devices, now, wish } = part;
  const { say, ago } = useLaterTexts();
  const [asked, setAsked] = useState<SeenDevice>();
  const dialog = useRef<HTMLDialogElement>(null);
  const others = panel.status?.devices.filter(({ isThis }) => !isThis) ?? [];

  const isGone = ({ id, isGone: isSilent, heardAt = 0 }: SeenDevice) =>
    isSilent || panel.wishes.retired.some(({ device, at }) => device === id && at >= heardAt);
  const about = (device: SeenDevice) => {
    const browser = devices.browserOf(device);
    if (device.heardAt === undefined)
      return browser === undefined ? say('device.silent') : say('device.silent-in', { browser });
    const since = ago(instantOf(device.heardAt), now);
    return browser === undefined
      ? say('device.heard', { ago: since })
      : say('device.heard-in', { browser, ago: since });
  };

  return (
    <section aria-labelledby="devices">
      <h3 id="devices">{say('device.heading')}</h3>
      <ul className="devices">
        <li>
          <DeviceName {...part} />
        </li>
        {others.map((device) => (
          <li key={device.id} className={isGone(device) ? 'device device-gone' : 'device'}>
            <div>
              <p className="device-name">
                <bdi>
                  {device.name === undefined && device.browser === undefined
                    ? say('device.unnamed')
                    : devices.of(device)}
                </bdi>
              </p>
              <p className="device-about">{about(device)}</p>
              {isGone(device) && <p className="device-about">{say('device.gone')}</p>}
            </div>
            {!isGone(device) && (
              <button
                type="button"
                className="button"
                aria-label={say('device.retire-named', { device: devices.of(device) })}
                onClick={() => setAsked(device)}
              >
                {say('device.retire')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog
          heading={say('device.retire-heading', { device: devices.of(asked) })}
          dialog={dialog}
          onClose={() => setAsked(undefined)}
        >
          <p>{say('device.retire-means')}</p>
          <button
            type="button"
            className="button button-main dialog-yes"
            onClick={() => {
              dialog.current?.close();
              void wish(({ retire }) => retire(asked.id));
            }}
          >
            {say('device.retire-yes')}
          </button>
        </Dialog>
      )}
    </section>
  );
}
