import './StepBar.css';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { type Repair, STEPS } from '../../../utils/domain/repair';
import { hashOf } from '../route';
import { stepNumber, type StepPlace } from './step-place';

interface Props {
  readonly repair: Repair;
  readonly place: StepPlace;
}

/** The six steps, those gone through filled: each leads to its step. */
export function StepBar({ repair, place }: Props) {
  const { say } = useLaterTexts();
  const label =
    place === 'end'
      ? say('repair.gone-through')
      : say('repair.step-of', { step: stepNumber(place), all: STEPS.length });
  return (
    <ol className="step-bar" aria-label={label}>
      {STEPS.map((step, index) => {
        const isCurrent = step === place;
        const name = say(`repair.step-${step}`);
        const isPassed = index < repair.passed;
        const state = isCurrent ? 'now' : isPassed ? 'passed' : 'ahead';
        return (
          <li key={step}>
            <a
              className={`step-bar-${state}`}
              href={hashOf({ section: 'repairs', id: repair.id, query: { step: stepNumber(step) } })}
              title={name}
              {...(isCurrent && { 'aria-current': 'step' })}
            >
              <span className="unseen">
                {isPassed && !isCurrent ? say('repair.step-passed', { name }) : name}
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
