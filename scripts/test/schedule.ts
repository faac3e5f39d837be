import { runStep, type Step, type StepResult } from './step.ts';

/**
 * Runs the steps in their order, `lanes` at a time, each once those in its `after` have passed. After a failure
 * nothing new starts; what is already running ends by itself (an interrupted package manager leaves a mess).
 * `report` hears of every step as it ends, `show` of what is running. Returns the results in the order of ending.
 */
export async function runSteps(
  steps: readonly Step[],
  {
    lanes,
    report,
    show,
  }: { lanes: number; report: (result: StepResult) => void; show?: (running: readonly string[]) => void },
): Promise<StepResult[]> {
  const waiting = [...steps];
  const running = new Map<string, Promise<StepResult>>();
  const results: StepResult[] = [];
  const hasPassed = (name: string) => results.some(({ step, passed }) => step.name === name && passed);

  for (;;) {
    const failed = results.some(({ passed }) => !passed);
    while (!failed && running.size < lanes) {
      const next = waiting.findIndex(({ after = [] }) => after.every(hasPassed));
      const [step] = next === -1 ? [] : waiting.splice(next, 1);
      if (!step) break;
      running.set(step.name, runStep(step));
    }
    if (running.size === 0) break;
    show?.([...running.keys()]);
    const result = await Promise.race(running.values());
    running.delete(result.step.name);
    results.push(result);
    report(result);
  }
  if (waiting.length > 0 && results.every(({ passed }) => passed)) {
    throw new Error(`No step can start any more: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return results;
}
