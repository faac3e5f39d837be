import './RebuildingPlan.css';

import { lazy, Suspense, useId, useRef, useState } from 'react';

import { CopyButton } from '../../../components/CopyButton/CopyButton';
import { Dialog } from '../../../components/Dialog/Dialog';
import { nameAmong, type Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { Noticing } from '../../../components/hooks/useNotice';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import type { KnownRepair } from '../../../components/hooks/useRepairs';
import type { Person } from '../../../utils/domain/person';
import { goingOn, MOST_RITUALS, planRows } from '../../../utils/domain/rebuilding-plan';
import { PlanHelp } from './PlanHelp';
import { PlanPattern } from './PlanPattern';

/** Few repairs have a plan, and a plan is made once. */
const NewRitual = lazy(async () => ({
  default: (await import('../../../components/RitualForm/NewRitual')).NewRitual,
}));

interface Props {
  readonly known: KnownRepair;
  readonly names: Names;
  readonly people: readonly Person[];
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
}

/** After something bigger: a few very small things that come round, as a pattern over weeks, and what would help. */
export function RebuildingPlan({ known, names, people, now, report }: Props) {
  const { say } = useLaterTexts();
  const { beginPlan } = useRepairCommands();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAdding, setAdding] = useState(false);
  const { repair, rituals, touched } = known;
  const today = now.toPlainDate();
  const rows = planRows(rituals, touched, today);
  const person = people.find(({ id }) => id === repair.person);
  const question = say('plan.question');

  const begin = async () => {
    const outcome = await beginPlan(repair.id);
    report({ outcome, words: say('repair.done-plan') });
  };

  return (
    <section className="plan" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {say('plan.heading')}
      </h2>
      <p className="repair-note">{say('plan.why')}</p>
      {repair.plannedOn ? (
        <>
          {rows.length > 0 && (
            <ul className="plan-rows">
              {rows.map((row) => (
                <PlanPattern key={row.ritual.id} row={row} names={names} now={now} />
              ))}
            </ul>
          )}
          {goingOn(rows, today) < MOST_RITUALS ? (
            <button type="button" className="button" onClick={() => setAdding(true)}>
              {say('plan.add')}
            </button>
          ) : (
            <p className="repair-note">{say('plan.enough')}</p>
          )}
          <h3>{say('plan.ask-them')}</h3>
          <p className="plan-question">{question}</p>
          <div className="repair-bar-on plan-copy">
            <CopyButton text={question} />
          </div>
          <PlanHelp repair={repair} names={names} now={now} report={report} />
        </>
      ) : (
        <button type="button" className="button" onClick={() => void begin()}>
          {say('plan.begin')}
        </button>
      )}
      {isAdding && (
        <Dialog
          heading={say('plan.add')}
          wayOut={say('ritual.not-now')}
          dialog={dialog}
          onClose={() => setAdding(false)}
        >
          <Suspense>
            <NewRitual
              names={names}
              now={now}
              plan={repair.id}
              start={person ? { person: nameAmong(person, people) } : {}}
              onDone={(done) => {
                report(done);
                dialog.current?.close();
              }}
            />
          </Suspense>
        </Dialog>
      )}
    </section>
  );
}
