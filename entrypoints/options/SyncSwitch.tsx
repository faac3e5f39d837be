import { useRef, useState } from 'react';

import { Dialog } from '../../components/Dialog/Dialog';
import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import type { PartProps } from './Sync';

/** Sync on or off at this device; off, what it put into the sync space can be taken out. */
export function SyncSwitch({ panel: { wishes }, wish }: Pick<PartProps, 'panel' | 'wish'>) {
  const { say } = useLaterTexts();
  const [turned, setTurned] = useState<boolean>();
  const [asks, setAsks] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  if (turned === wishes.isOn) setTurned(undefined);

  const turn = async (isOn: boolean) => {
    setTurned(isOn);
    if (!(await wish(({ turn: to }) => to(isOn ? 'on' : 'off')))) setTurned(undefined);
  };

  return (
    <div className="sync-acts">
      <div className="sync-switch">
        <label className="switch">
          <input
            type="checkbox"
            checked={turned ?? wishes.isOn}
            onChange={(event) => void turn(event.target.checked)}
          />
          {say('sync.switch')}
        </label>
        {!wishes.isOn && !wishes.takeOut && (
          <button type="button" className="button" onClick={() => setAsks(true)}>
            {say('out.act')}
          </button>
        )}
      </div>
      <p role="status">{!wishes.isOn && wishes.takeOut && say('out.done')}</p>
      {asks && (
        <Dialog heading={say('out.heading')} dialog={dialog} onClose={() => setAsks(false)}>
          <p>{say('out.means')}</p>
          <button
            type="button"
            className="button button-main dialog-yes"
            onClick={() => {
              dialog.current?.close();
              void wish(({ turn: to }) => to('taken-out'));
            }}
          >
            {say('out.yes')}
          </button>
        </Dialog>
      )}
    </div>
  );
}
