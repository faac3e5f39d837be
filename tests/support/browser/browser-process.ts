import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { within } from './within';

/**
 * Runs a program in a process group of its own and ends the whole group as soon as the program ends or our end of the
 * standard input closes: a browser never outlives the test run that started it.
 */
const LEASH = `exec 3<&0; "$@" </dev/null 3<&- & program=$!
{ read -r _ <&3; kill -KILL 0; } & wait $program; kill -KILL 0`;

/** A busy machine may take its time. */
const START_MS = 60_000;

export interface ProcessStart {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What to look for on stderr; its first group is the address of the debugging port. */
  readonly endpoint: RegExp;
  /** Called with each line of stdout. */
  readonly onLine?: (line: string) => void;
}

const running = new Set<BrowserProcess>();
process.on('exit', () => {
  for (const browser of running) browser.signal('SIGKILL');
});

/** The processes of one browser, as a group that is signalled together. */
export class BrowserProcess {
  /** The address of the debugging port. */
  endpoint = '';
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Starts the program and waits for its debugging port. Rejects with its output when it ends before that. */
  static async start({ command, args, env, endpoint, onLine }: ProcessStart): Promise<BrowserProcess> {
    const child = spawn('/bin/sh', ['-c', LEASH, 'leash', command, ...args], {
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    eachLine(child.stdout, (line) => onLine?.(line));
    const complaints: string[] = [];
    const address = new Promise<string>((resolve, reject) => {
      eachLine(child.stderr, (line) => {
        complaints.push(line);
        const found = endpoint.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.on('error', reject);
      child.on('exit', () => reject(new Error('it ended')));
    });
    const started = new BrowserProcess(child);
    running.add(started);
    child.on('exit', () => running.delete(started));
    try {
      started.endpoint = await within(START_MS, address);
    } catch (error) {
      await started.kill();
      throw new Error(`${command} did not start: ${complaints.join('\n')}`, { cause: error });
    }
    return started;
  }

  get isRunning(): boolean {
    return running.has(this);
  }

  /** Signals every process of the group; nothing happens when it has ended. */
  signal(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.#child.pid!, signal);
    } catch {
      // ESRCH: the group has ended.
    }
  }

  /** Resolves when the browser has ended, at once if it already has. */
  async ended(): Promise<void> {
    if (this.isRunning) await once(this.#child, 'exit');
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended();
  }
}

function eachLine(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
}
