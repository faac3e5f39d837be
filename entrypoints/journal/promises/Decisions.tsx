import '../../../components/Settle/Settle.css';

import { type FormEvent, useRef, useState } from 'react';

import { Choices } from '../../../components/Choices/Choices';
import { MoreButton } from '../../../components/CommitmentRow/MoreButton';
import { Dialog } from '../../../components/Dialog/Dialog';
import { dueOfText, textOfDue } from '../../../components/DueFields/due-fields';
import { DueFields } from '../../../components/DueFields/DueFields';
import type { Names } from '../../../components/hooks/names';
import { useDecisionCommands } from '../../../components/hooks/useDecisionCommands';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { Noticing } from '../../../components/hooks/useNotice';
import { CopySentence } from '../../../components/Settle/CopySentence';
import { useCarriedOut } from '../../../components/Settle/useCarriedOut';
import type { Decision } from '../../../utils/domain/decision';
import { hasPassed } from '../../../utils/domain/due';
import { dueProblem } from '../../../utils/domain/transitions';

interface Props {
  readonly decisions: readonly Decision[];
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
}

/** What waits until it was checked with someone, and what they said. */
export function Decisions({ decisions, names, now, report }: Props) {
  const { say, when } = useLaterTexts();
  const commands = useDecisionCommands();
  const [asked, setAsked] = useState<{ readonly decision: Decision; readonly step: DecisionStep }>();
  if (decisions.length === 0) return null;
  const no = ({ id, text }: Decision) =>
    void commands
      .sayNo(id)
      .then((outcome) => report({ outcome, words: say('decision.done-no', { text }), takesFocus: true }));
  return (
    <section className="decisions">
      <h2>{say('decision.heading')}</h2>
      <ul>
        {decisions.map((decision) => {
          const text = names.seen(decision.text);
          const due = decision.due.kind === 'someday' ? undefined : when.short(decision.due, now);
          return (
            <li key={decision.id} className="decision" data-promise={decision.id}>
              <div>
                <p className="commitment-what" dir="auto">
                  {text}
                </p>
                <p className="commitment-who" dir="auto">
                  {[names.nameOf(decision), due].filter(Boolean).join(', ')}
                </p>
              </div>
              <div className="decision-acts">
                <button
                  type="button"
                  className="button button-main"
                  aria-label={say('decision.yes-named', { text })}
                  onClick={() => setAsked({ decision, step: 'yes' })}
                >
                  {say('decision.yes')}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={say('decision.no-named', { text })}
                  onClick={() => no(decision)}
                >
                  {say('decision.no')}
                </button>
                <MoreButton words={text} onMore={() => setAsked({ decision, step: 'menu' })} />
              </div>
            </li>
          );
        })}
      </ul>
      {asked && (
        <Asked {...asked} names={names} now={now} report={report} onClose={() => setAsked(undefined)} />
      )}
    </section>
  );
}

type DecisionStep = 'yes' | 'menu' | 'sentence';

interface AskedProps extends Omit<Props, 'decisions'> {
  readonly decision: Decision;
  readonly step: DecisionStep;
  readonly onClose: () => void;
}

/** Until when it is promised now that they said yes, or what else there is: a sentence to ask them with, a wrong entry. */
function Asked({ decision, step: first, names, now, report, onClose }: AskedProps) {
  const { say } = useLaterTexts();
  const commands = useDecisionCommands();
  const dialog = useRef<HTMLDialogElement>(null);
  const { id, text, due } = decision;
  const [value, setValue] = useState(() =>
    due.kind === 'someday' ? { day: '', time: '' } : textOfDue(due, now),
  );
  const [step, setStep] = useState(first);
  const [isChanged, setChanged] = useState(false);
  const [problem, setProblem] = useState<Exclude<ReturnType<typeof dueProblem>, undefined>>();
  const isBusy = useRef(false);
  const { carriedOut, trouble } = useCarriedOut(dialog, (done) => report({ ...done, takesFocus: true }));
  const promise = async (event: FormEvent) => {
    event.preventDefault();
    const isAnother = isChanged || hasPassed(due, now);
    const chosen = isAnother ? dueOfText(value, now) : due;
    const misplaced = chosen ? dueProblem(chosen, now) : 'due-too-far';
    setProblem(misplaced);
    if (misplaced || isBusy.current) return;
    isBusy.current = true;
    const outcome = await commands.sayYes(id, isAnother ? chosen : undefined);
    carriedOut({ outcome, words: say('decision.done-yes', { text }) });
    isBusy.current = false;
  };
  const remove = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    const outcome = await commands.remove(id);
    carriedOut({ outcome, words: say('decision.done-removed', { text }) });
    isBusy.current = false;
  };
  return (
    <Dialog heading={names.seen(text)} dialog={dialog} onClose={onClose}>
      {step === 'menu' && (
        <Choices
          choices={[
            {
              name: 'sentence',
              label: say('decision.sentence'),
              means: say('decision.sentence-means'),
              choose: () => setStep('sentence'),
            },
            {
              name: 'remove',
              label: say('settle.remove'),
              means: say('settle.remove-means'),
              choose: () => void remove(),
            },
          ]}
        />
      )}
      {step === 'sentence' && (
        <CopySentence
          sentence={say('decision.ask', { text })}
          seen={say('decision.ask', { text: names.seen(text) })}
        />
      )}
      {step === 'yes' && (
        <form className="settle-form" onSubmit={(event) => void promise(event)}>
          <DueFields
            value={value}
            now={now}
            onChange={(changed) => {
              setValue(changed);
              setChanged(true);
              setProblem(undefined);
            }}
          />
          {problem && (
            <p className="settle-problem" role="alert">
              {say(`refused.${problem}`)}
            </p>
          )}
          <button type="submit" className="button button-main">
            {say('decision.save')}
          </button>
        </form>
      )}
      {trouble}
    </Dialog>
  );
}
