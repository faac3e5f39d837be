import { expect, test } from 'vitest';
import { run } from './run';

const SEED = Number(process.env['SEED'] ?? 1);

test('one seed is one run, however often it is run: set SEED to see another one', async () => {
  expect(await run(SEED)).toEqual(await run(SEED));
});
