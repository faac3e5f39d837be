import { readdir, readFile } from 'node:fs/promises';

/**
 * What the extension takes of the computer's memory in the Chromium of this profile, in bytes: the renderer of its pages
 * and its background with all it holds (drawing, styles, the engine), memory shared with other processes by its share (the
 * proportional set size of `/proc/PID/smaps_rollup`, Linux only).
 */
export async function rendererMemory(profileDir: string): Promise<number> {
  const processes = await readProcesses();
  const browser = processes.find(({ args }) => args.includes(`--user-data-dir=${profileDir}`));
  if (!browser) throw new Error(`No browser runs on ${profileDir}`);
  const renderers = processes.filter(
    ({ group, args }) => group === browser.group && args.includes('--extension-process'),
  );
  if (renderers.length === 0) throw new Error(`No page of the extension runs on ${profileDir}`);
  const sizes = await Promise.all(renderers.map(({ id }) => sharedOut(id)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface Process {
  readonly id: string;
  readonly group: string | undefined;
  readonly args: readonly string[];
}

async function readProcesses(): Promise<readonly Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = async (id: string): Promise<readonly Process[]> => {
    try {
      const [line, stat] = await Promise.all(
        ['cmdline', 'stat'].map((file) => readFile(`/proc/${id}/${file}`, 'utf8')),
      );
      // What stands behind the name in parentheses: state, parent, group. A renderer's line has spaces, others have nulls.
      const [, , group] = stat!.slice(stat!.lastIndexOf(')') + 2).split(' ');
      return [{ id, group, args: line!.split(/[\0 ]/) }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  };
  return (await Promise.all(ids.map(read))).flat();
}

async function sharedOut(id: string): Promise<number> {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
  const kibibytes = /^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1];
  if (kibibytes === undefined) throw new Error(`No size of process ${id}: ${rollup}`);
  return Number(kibibytes) * 1024;
}
