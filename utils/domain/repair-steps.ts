import { type Repair, STEPS } from './repair';

export type Step = (typeof STEPS)[number];

/** What a repair has come to, step by step. */
export interface Standing {
  /** What there is something of, in the order of the steps; what was skipped is missing. */
  readonly done: readonly Step[];
  /** The step it is at; undefined once all have been gone through. */
  readonly next: Step | undefined;
}

/** How far a repair is (docs/domain.md §6). What was written in a step ahead counts, too. */
export function standingOf(repair: Repair): Standing {
  return { done: STEPS.filter((step) => hasStep(repair, step)), next: STEPS[repair.passed] };
}

function hasStep({ texts, promise, askOn, passed, of }: Repair, step: Step): boolean {
  switch (step) {
    case 'what':
      // The promise names what happened; passing the step says so.
      return texts.what !== undefined || (of !== undefined && passed > 0);
    case 'heard':
    case 'apology':
    case 'amends':
      return texts[step] !== undefined;
    case 'differently':
      return promise !== undefined;
    case 'time':
      return askOn !== undefined;
  }
}

/** Open ones first, the latest begun at the top; then those that are closed, the latest closed at the top. */
export function inOrder(repairs: readonly Repair[]): {
  readonly open: readonly Repair[];
  readonly closed: readonly Repair[];
} {
  const latest = (at: (repair: Repair) => Temporal.Instant) => (one: Repair, other: Repair) =>
    Temporal.Instant.compare(at(other), at(one)) || (one.id < other.id ? 1 : -1);
  return {
    open: repairs.filter(({ closedAt }) => !closedAt).toSorted(latest(({ begunAt }) => begunAt)),
    closed: repairs
      .filter(({ closedAt }) => closedAt)
      .toSorted(latest(({ closedAt, begunAt }) => closedAt ?? begunAt)),
  };
}
