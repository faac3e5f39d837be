import 'temporal-polyfill/global';
import { BUGS } from './bugs';
import { planOf } from './plan';
import { run } from './run';

/**
 * Runs in a process of its own, bundled with a bug: `node catch-bug.js <name of the bug> <first seed> <last seed>`.
 * Prints, as JSON, the seed in which it was caught and in which words, or how many seeds did not catch it.
 */
const [name, first, last] = process.argv.slice(2);
const bug = BUGS.find((one) => one.name === name);
if (!bug) throw new Error(`There is no bug called ${name}.`);

let seeds = 0;
const others: string[] = [];
for (let seed = Number(first); seed <= Number(last); seed++) {
  if (bug.where && !bug.where(planOf(seed))) continue;
  seeds++;
  const said = await run(seed).then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (said === undefined) continue;
  if (bug.breaks.some((invariant) => said.startsWith(`${invariant}:`))) {
    report({ seed, said });
    process.exit(0);
  }
  others.push(said);
}
report({ missedIn: seeds, others: others.slice(0, 3) });

function report(found: object): void {
  process.stdout.write(`${JSON.stringify({ ...found, seeds })}\n`);
}
