import { type Repair, type RepairPatch, STEPS } from './repair';

/** A week: long enough for something to have changed, and soon enough to be asked about it. */
export const ASK_AFTER_DAYS = 7;

/**
 * The life of a repair (docs/domain.md §6): each takes it as it stands, and answers with the fields to write, none where
 * it is so already. Nothing is refused: whatever comes from another device meanwhile, each step still makes sense.
 */
export type RepairTransition = (repair: Repair) => RepairPatch;

/** So many steps have been gone through or skipped; going back to one takes nothing back. */
export function pass(steps: number): RepairTransition {
  return ({ passed }) => (passed >= steps ? {} : { passed: steps });
}

/** The last step: the day on which to ask how it is now. */
export function giveTime(askOn: Temporal.PlainDate): RepairTransition {
  return () => ({ askOn, passed: STEPS.length });
}

/**
 * It is better: nobody asks how it is any more. A day that is yet to come, on which to ask what would help, stays.
 * @param now the person's own now
 */
export function close(now: Temporal.ZonedDateTime): RepairTransition {
  return ({ closedAt, askOn, helpOn }) => ({
    ...(!closedAt && { closedAt: now.toInstant() }),
    ...(askOn && { askOn: undefined }),
    ...(hasCome(helpOn, now.toPlainDate()) && { helpOn: undefined }),
  });
}

/** Not yet: what was to be asked by today is asked again in a week. */
export function askAgain(today: Temporal.PlainDate): RepairTransition {
  const later = today.add({ days: ASK_AFTER_DAYS });
  return ({ askOn, helpOn }) => ({
    ...(hasCome(askOn, today) && { askOn: later }),
    ...(hasCome(helpOn, today) && { helpOn: later }),
  });
}

/** Not better after all: it is open again, and how it is now is asked in a week. */
export function reopen(today: Temporal.PlainDate): RepairTransition {
  const askOn = today.add({ days: ASK_AFTER_DAYS });
  return ({ closedAt }) => (closedAt ? { closedAt: undefined, askOn } : {});
}

/** Begins a rebuilding plan today; its rituals link to the repair. */
export function beginPlan(today: Temporal.PlainDate): RepairTransition {
  return ({ plannedOn }) => (plannedOn ? {} : { plannedOn: today });
}

/** The day on which to ask again what would help; undefined takes it away. */
export function askHelpOn(helpOn: Temporal.PlainDate | undefined): RepairTransition {
  return () => ({ helpOn });
}

function hasCome(day: Temporal.PlainDate | undefined, today: Temporal.PlainDate): boolean {
  return day !== undefined && Temporal.PlainDate.compare(day, today) <= 0;
}
