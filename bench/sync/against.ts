export interface Times {
  /** Milliseconds, each the median of the rounds. */
  readonly subject: number;
  readonly baseline: number;
}

const ROUNDS = 15;
const WARM_UP = 5;

/** Times two pieces of work in turns, so that what slows the machine slows both. */
export async function against(
  subject: () => unknown,
  baseline: () => unknown,
  { rounds = ROUNDS }: { readonly rounds?: number } = {},
): Promise<Times> {
  const taken = { subject: [] as number[], baseline: [] as number[] };
  for (let round = -WARM_UP; round < rounds; round++) {
    const [first, second] = [await timed(baseline), await timed(subject)];
    if (round < 0) continue;
    taken.baseline.push(first);
    taken.subject.push(second);
  }
  return { subject: median(taken.subject), baseline: median(taken.baseline) };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
