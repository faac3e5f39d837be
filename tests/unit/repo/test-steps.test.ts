import { expect, test } from 'vitest';
import { runSteps } from '../../../scripts/test/schedule';
import type { Step } from '../../../scripts/test/step';

const says = (name: string, ...after: string[]): Step => ({ name, command: `echo ${name} spoke`, after });
const fails = (name: string, ...after: string[]): Step => ({
  name,
  command: `echo ${name} broke && exit 3`,
  after,
});

async function run(steps: readonly Step[], lanes = 1) {
  const reported: string[] = [];
  const results = await runSteps(steps, { lanes, report: ({ step }) => reported.push(step.name) });
  return { reported, results: results.map(({ step, passed, output }) => [step.name, passed, output.trim()]) };
}

test('steps run in their order and keep what they say', async () => {
  expect(await run([says('types'), says('lint'), says('build', 'types', 'lint')])).toEqual({
    reported: ['types', 'lint', 'build'],
    results: [
      ['types', true, 'types spoke'],
      ['lint', true, 'lint spoke'],
      ['build', true, 'build spoke'],
    ],
  });
});

test('nothing starts after a step has failed', async () => {
  expect((await run([says('types'), fails('lint'), says('build')])).results).toEqual([
    ['types', true, 'types spoke'],
    ['lint', false, 'lint broke'],
  ]);
});

test('a step waits for those it comes after, whichever lane is free', async () => {
  const { reported } = await run([says('build', 'types'), says('types'), says('sizes', 'build')], 2);
  expect(reported).toEqual(['types', 'build', 'sizes']);
});

test('a command that does not exist fails', async () => {
  const { results } = await run([{ name: 'nothing', command: 'no-such-program-anywhere' }]);
  expect(results).toEqual([['nothing', false, expect.stringContaining('no-such-program-anywhere')]]);
});

test('steps that wait for each other are refused', async () => {
  await expect(run([says('egg', 'hen'), says('hen', 'egg')])).rejects.toThrow('egg, hen');
});
