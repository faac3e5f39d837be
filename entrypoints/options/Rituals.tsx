import './Rituals.css';

import { useRef, useState } from 'react';

import { Dialog } from '../../components/Dialog/Dialog';
import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import type { Noticing } from '../../components/hooks/useNotice';
import type { RitualPanel } from '../../components/hooks/useRitualPanel';
import { NewRitual } from '../../components/RitualForm/NewRitual';
import type { Ritual } from '../../utils/domain/ritual';
import { RitualDialog } from './RitualDialog';
import { RitualRow } from './RitualRow';

interface Props {
  readonly panel: RitualPanel;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
}

/** The promises that come round by themselves: what they are, and how they begin, rest and end. */
export function Rituals({ panel, now, report }: Props) {
  const { say } = useLaterTexts();
  const { current, earlier, names } = panel;
  const [asked, setAsked] = useState<Ritual | 'new'>();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => setAsked(undefined);

  return (
    <section className="rituals" aria-labelledby="rituals">
      <h2 id="rituals">{say('ritual.heading')}</h2>
      <div className="card">
        {current.length === 0 ? (
          <p>{say('ritual.what')}</p>
        ) : (
          <ul>
            {current.map((ritual) => (
              <RitualRow
                key={ritual.id}
                ritual={ritual}
                next={panel.nextOf(ritual)}
                names={names}
                now={now}
                onMore={() => setAsked(ritual)}
              />
            ))}
          </ul>
        )}
        <button type="button" className="button" onClick={() => setAsked('new')}>
          {say('ritual.new')}
        </button>
      </div>
      {earlier.length > 0 && (
        <details>
          <summary>{say('ritual.earlier')}</summary>
          <ul className="told">
            {earlier.map((ritual) => (
              <li key={ritual.id} dir="auto">
                {names.wordsOf(ritual)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {asked === 'new' && (
        <Dialog heading={say('ritual.new')} wayOut={say('ritual.not-now')} dialog={dialog} onClose={close}>
          <NewRitual
            names={names}
            now={now}
            onDone={(done) => {
              report(done);
              dialog.current?.close();
            }}
          />
        </Dialog>
      )}
      {asked !== undefined && asked !== 'new' && (
        <RitualDialog ritual={asked} names={names} now={now} report={report} onClose={close} />
      )}
    </section>
  );
}
