import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface Step {
  name: string;
  /** A command line, run with the tools of node_modules/.bin in reach (npm puts them there). */
  command: string;
  /** The names of the steps that must have passed before this one starts. */
  after?: readonly string[];
  /** Where the step's vitest writes its JSON report. */
  report?: string;
}

export interface StepResult {
  step: Step;
  passed: boolean;
  output: string;
  seconds: number;
}

/** Runs the step's command to its end and keeps what it says. A command that cannot start counts as failed. */
export function runStep(step: Step): Promise<StepResult> {
  const start = performance.now();
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    const finish = (passed: boolean, more = '') =>
      resolve({
        step,
        passed,
        output: stripVTControlCharacters(Buffer.concat(chunks).toString()) + more,
        seconds: (performance.now() - start) / 1000,
      });
    const child = spawn(step.command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => finish(false, String(error)));
    child.on('close', (code) => finish(code === 0));
  });
}
