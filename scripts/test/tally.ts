import { readFile } from 'node:fs/promises';

export interface Tally {
  passed: number;
  failed: number;
}

/** Counts the tests in a vitest JSON report; a missing or broken report counts nothing. */
export async function readTally(file: string): Promise<Tally> {
  try {
    const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(await readFile(file, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
