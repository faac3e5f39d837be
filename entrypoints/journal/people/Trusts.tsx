import { useRef, useState } from 'react';

import { MoreButton } from '../../../components/CommitmentRow/MoreButton';
import { Dialog } from '../../../components/Dialog/Dialog';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useTrustCommands } from '../../../components/hooks/useTrustCommands';
import { SafetyNote } from '../../../components/SafetyNote/SafetyNote';
import type { Due } from '../../../utils/domain/due';
import type { Trust, TrustWay } from '../../../utils/domain/trust';
import type { PersonProps } from './person-props';
import { TrustDialog } from './TrustDialog';
import { TrustForm } from './TrustForm';

/** Small things entrusted to them, and what they promised: never counted, never compared, gone a month after. */
export function Trusts({ page: { own, trusts }, name, names, now, report }: PersonProps) {
  const { say, when } = useLaterTexts();
  const { add } = useTrustCommands();
  const dialog = useRef<HTMLDialogElement>(null);
  const [adding, setAdding] = useState<TrustWay>();
  const [asked, setAsked] = useState<Trust>();

  const about = ({ way, due, settled }: Trust) => {
    const what = say(`trust.is-${way}`);
    if (settled) return say('trust.about', { what, how: say(`trust.is-${settled.as}`) });
    if (due.kind === 'someday') return what;
    return say('trust.about', { what, how: when.short(due, now) });
  };
  const save = async (way: TrustWay, { text, due }: { readonly text: string; readonly due: Due }) => {
    const outcome = await add({ person: own.id, way, text, due });
    const words = say('trust.done-added', { text });
    if (report({ outcome, words, comfort: say('write.kept-words') })) dialog.current?.close();
  };

  return (
    <section>
      <h2>{say('trust.heading')}</h2>
      <p className="person-none">{say('trust.what')}</p>
      <ul>
        {[...trusts]
          .sort((a, b) => Number(a.settled !== undefined) - Number(b.settled !== undefined))
          .map((trust) => (
            <li key={trust.id} className={trust.settled ? 'date trust-settled' : 'date'}>
              <div>
                <p dir="auto">{names.seen(trust.text)}</p>
                <p className="person-note">{about(trust)}</p>
              </div>
              <MoreButton words={names.seen(trust.text)} onMore={() => setAsked(trust)} />
            </li>
          ))}
      </ul>
      <div className="trust-acts">
        <button type="button" className="button" onClick={() => setAdding('entrusted')}>
          {say('trust.entrust')}
        </button>
        <button type="button" className="button" onClick={() => setAdding('promised')}>
          {say('trust.promised')}
        </button>
      </div>
      <details className="trust-safety">
        <summary>{say('safety.where')}</summary>
        <SafetyNote />
      </details>
      {adding && (
        <Dialog
          heading={say(adding === 'entrusted' ? 'trust.entrust-heading' : 'trust.promised-heading', { name })}
          dialog={dialog}
          onClose={() => setAdding(undefined)}
        >
          <TrustForm way={adding} names={names} now={now} onSave={(draft) => save(adding, draft)} />
        </Dialog>
      )}
      {asked && (
        <TrustDialog trust={asked} names={names} report={report} onClose={() => setAsked(undefined)} />
      )}
    </section>
  );
}
