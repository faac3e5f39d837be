import { useEffect, useId, useRef, useState } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import { type KnownRepair, useRepair } from '../../../components/hooks/useRepairs';
import { aboutInWords } from '../../../components/RepairCard/repair-in-words';
import { SafetyFooter } from '../../../components/SafetyNote/SafetyFooter';
import { MYSELF, type RecordId } from '../../../utils/domain/record/record-id';
import { STEPS } from '../../../utils/domain/repair';
import { hashOf } from '../route';
import type { SectionProps } from '../section-props';
import { ApologyStep } from './ApologyStep';
import { DifferentlyStep } from './DifferentlyStep';
import { Ending } from './Ending';
import { RebuildingPlan } from './RebuildingPlan';
import { after, placeIn, resumedAt, stepNumber, type StepPlace } from './step-place';
import { StepBar } from './StepBar';
import { TimeStep } from './TimeStep';
import { WrittenStep } from './WrittenStep';

interface Props extends SectionProps {
  readonly id: RecordId;
}

/** One repair, a step at a time: where it was left, on whichever device, or at the step its address names. */
export function RepairPage(props: Props) {
  const { say } = useLaterTexts();
  const known = useRepair(props.id);
  if (!known) return null;
  if (known !== 'none') return <Guided {...props} known={known} />;
  return (
    <div className="repairs">
      <p className="repairs-empty">{say('journal.not-here')}</p>
      <a className="button" href={hashOf({ section: 'repairs' })}>
        {say('repair.to-list')}
      </a>
    </div>
  );
}

function Guided({
  id,
  known,
  route,
  go,
  names,
  people,
  now,
  report,
}: Props & { readonly known: KnownRepair }) {
  const { say } = useLaterTexts();
  const { pass } = useRepairCommands();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { repair, about, promise } = known;
  // What arrives from another device meanwhile moves nobody on.
  const [resumed] = useState(() => resumedAt(repair));
  const place = placeIn(route.query) ?? resumed;
  const shown = useRef(place);
  const line = useState('');

  // The next step begins with its heading.
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);

  const goTo = (to: StepPlace) => go({ section: 'repairs', id, query: { step: stepNumber(to) } });
  const onPassed = async () => {
    if (place === 'end') return;
    const outcome = await pass(id, STEPS.indexOf(place) + 1);
    if (outcome.kind === 'done') goTo(after(place));
    else report({ outcome, words: '' });
  };
  const name = repair.person === MYSELF ? say('repair.myself') : (names.nameOf(repair) ?? '');
  const step = {
    repair,
    name,
    names,
    people,
    promise,
    now,
    report,
    onPassed,
    onNext: () => place !== 'end' && goTo(after(place)),
    headingId,
  };
  const back = repair.person === MYSELF ? { section: 'repairs' } : { section: 'people', id: repair.person };

  return (
    <article className="repairs">
      <a className="repair-back" href={hashOf(back as Parameters<typeof hashOf>[0])} dir="auto">
        ‹ {aboutInWords(repair, about, { names, say })}
      </a>
      <StepBar repair={repair} place={place} />
      <h1 className="repair-heading" id={headingId} ref={heading} tabIndex={-1}>
        {place === 'end' ? say('repair.end') : say(`repair.step-${place}`)}
      </h1>
      <p className="repair-why">
        {place === 'end' ? say('repair.end-why') : say(`repair.why-${place}`, { name })}
      </p>
      {stepAt()}
      {(place === 'end' || repair.plannedOn) && (
        <RebuildingPlan known={known} names={names} people={people} now={now} report={report} />
      )}
      <SafetyFooter />
    </article>
  );

  function stepAt() {
    switch (place) {
      case 'what':
      case 'heard':
      case 'amends':
        return <WrittenStep key={place} {...step} field={place} />;
      case 'apology':
        return <ApologyStep {...step} />;
      case 'differently':
        return <DifferentlyStep {...step} line={line} />;
      case 'time':
        return <TimeStep {...step} />;
      case 'end':
        return <Ending {...step} about={about} go={go} />;
    }
  }
}
