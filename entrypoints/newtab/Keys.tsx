import { useRef } from 'react';

import { Dialog } from '../../components/Dialog/Dialog';
import { useTexts } from '../../components/hooks/steadily';

interface Props {
  readonly areOn: boolean;
  readonly onTurn: (areOn: boolean) => void;
  readonly onClose: () => void;
}

/** The keys of this page, and a switch for whoever speaks to the computer or hits keys by accident (WCAG 2.1.4). */
export function Keys({ areOn, onTurn, onClose }: Props) {
  const { say } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Dialog heading={say('keys.heading')} wayOut={say('keys.close')} dialog={dialog} onClose={onClose}>
      <dl className="keys">
        {(['/', 'h'] as const).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch">
        <input type="checkbox" checked={areOn} onChange={(event) => onTurn(event.target.checked)} />
        {say('keys.on')}
      </label>
    </Dialog>
  );
}
