import { type Repair, STEPS } from '../../../utils/domain/repair';
import type { Step } from '../../../utils/domain/repair-steps';
import type { Route } from '../route';

/** Where in a repair a page is: at one of its steps, or behind all of them. */
export type StepPlace = Step | 'end';

/** The place that an address means; undefined where it leaves that to the repair. */
export function placeIn({ step }: Route['query']): StepPlace | undefined {
  if (step === 'end') return 'end';
  return /^[1-9]$/.test(step ?? '') ? STEPS[Number(step) - 1] : undefined;
}

/** Where a repair goes on: at the first step that was not gone through, on whichever device. */
export function resumedAt({ passed, closedAt }: Repair): StepPlace {
  return (closedAt ? undefined : STEPS[passed]) ?? 'end';
}

/** What stands in the address of a place. */
export function stepNumber(place: StepPlace): string {
  return place === 'end' ? 'end' : String(STEPS.indexOf(place) + 1);
}

/** The place after a step. */
export function after(step: Step): StepPlace {
  return STEPS[STEPS.indexOf(step) + 1] ?? 'end';
}
