import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { type Bug, BUGS } from './bugs';
import { SEEDS } from './seeds';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

test.each(BUGS)('caught: $name ($breaks)', { timeout: 600_000 }, async (bug) => {
  const folder = await mkdtemp(join(tmpdir(), 'steadily-bug-'));
  try {
    await bundle(bug, folder);
    const program = [join(folder, 'catch-bug.js'), bug.name, '1', String(SEEDS)];
    const { stdout } = await run(process.execPath, program, { maxBuffer: 1e8 });
    const { said = stdout } = JSON.parse(stdout) as { readonly said?: string };
    expect(said).toMatch(new RegExp(`^(${bug.breaks.join('|')}): `));
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** The simulation as one program, with the bug in it. @throws Error when the text to change is not there any more */
async function bundle({ edits }: Bug, outDir: string): Promise<void> {
  const waiting = new Set(edits);
  const plugin: Plugin = {
    name: 'bug',
    enforce: 'pre',
    transform(code, id) {
      let changed = code;
      for (const edit of edits) {
        if (resolve(ROOT, edit.file) !== id) continue;
        const times = code.split(edit.find).length - 1;
        if (times !== 1) throw new Error(`${edit.file} has this ${times} times: ${edit.find}`);
        changed = changed.replace(edit.find, () => edit.replace);
        waiting.delete(edit);
      }
      return changed === code ? undefined : changed;
    },
  };
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    ssr: { noExternal: true },
    build: { ssr: join(ROOT, 'tests/simulation/catch-bug.ts'), outDir, emptyOutDir: true, minify: false },
  });
  for (const { file } of waiting) throw new Error(`${file} is not part of the simulation.`);
}
