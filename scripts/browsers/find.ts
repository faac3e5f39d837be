import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cachedPrograms } from './cache.ts';
import type { BrowserKind } from './kinds.ts';

export type Finding =
  | { kind: 'found'; path: string }
  | { kind: 'missing' }
  /** Something is there, and a person has to look at it. */
  | { kind: 'unusable'; problem: string };

/**
 * Looks for the browser: the environment variable, the search path, known places, Puppeteer's cache. The first that
 * starts and is new enough is taken; what the variable names is taken or refused, never passed over.
 */
export function findBrowser(kind: BrowserKind): Finding {
  const named = process.env[kind.variable];
  if (named !== undefined && named !== '') {
    const problem = existsSync(named) ? problemOf(named, kind) : `${named} does not exist`;
    if (problem === undefined) return { kind: 'found', path: named };
    return { kind: 'unusable', problem: `${kind.variable}: ${problem}` };
  }
  const problems: string[] = [];
  for (const path of candidates(kind)) {
    const problem = problemOf(path, kind);
    if (problem === undefined) return { kind: 'found', path };
    problems.push(problem);
  }
  return problems.length > 0 ? { kind: 'unusable', problem: problems.join('; ') } : { kind: 'missing' };
}

function candidates(kind: BrowserKind): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = kind.programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...new Set([...onPath, ...kind.places, ...cachedPrograms(kind)])].filter((path) =>
    existsSync(path),
  );
}

/** What keeps the program from being used; undefined when nothing does. */
function problemOf(path: string, { name, minimum }: BrowserKind): string | undefined {
  // On Windows a browser asked for its version opens a window and says nothing.
  if (process.platform === 'win32') return undefined;
  try {
    const answer = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 });
    const major = Number(/(\d+)\.\d/.exec(answer)?.[1]);
    if (major >= minimum) return undefined;
    return `${path} is ${answer.trim()}, and ${name} ${minimum} or newer is needed`;
  } catch (error) {
    return `${path} does not start: ${String(error).trim()}`;
  }
}
