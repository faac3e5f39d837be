import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a chosen size, in memory, that can be full. */
export interface Tmpfs {
  /** A folder on it for a profile. */
  readonly profileDir: string;
  /** Takes all the space that is left, and goes on taking what the browser gives up, until `free`. */
  fill(): void;
  /** Gives the space that `fill` took back. */
  free(): void;
  /** Takes the disk away with all that is on it. */
  unmount(): void;
}

export type MountedTmpfs =
  | { readonly ok: true; readonly tmpfs: Tmpfs }
  /** Mounting takes root and, in a container, the capability SYS_ADMIN. */
  | { readonly ok: false; readonly reason: string };

/** Whether a disk can be mounted here; says so once when not, since what needs it is left out then. */
export function canMountTmpfs(): boolean {
  const probe = mountTmpfs(1);
  if (probe.ok) probe.tmpfs.unmount();
  else console.warn(`Left out: what happens on a full disk. Mounting one takes root: ${probe.reason}`);
  return probe.ok;
}

/** How often space that the browser gives up, by shortening a log for example, is taken too. */
const REFILL_MS = 20;

const mounted = new Set<string>();
process.on('exit', () => {
  for (const root of mounted) unmount(root);
});

/** Mounts a disk of so many mebibytes. */
export function mountTmpfs(mebibytes: number): MountedTmpfs {
  const root = mkdtempSync(join(tmpdir(), 'steadily-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', root], { stdio: 'pipe' });
  } catch (error) {
    rmdirSync(root);
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  mounted.add(root);
  const profileDir = join(root, 'profile');
  const filler = join(root, 'filler');
  mkdirSync(profileDir);
  let refill: NodeJS.Timeout | undefined;
  const free = (): void => {
    clearInterval(refill);
    refill = undefined;
    rmSync(filler, { force: true });
  };
  return {
    ok: true,
    tmpfs: {
      profileDir,
      fill: () => {
        fill(filler);
        refill ??= setInterval(() => fill(filler), REFILL_MS);
      },
      free,
      unmount: () => {
        free();
        mounted.delete(root);
        unmount(root);
      },
    },
  };
}

/** At once, even if a process that was killed has not yet let go of its files. */
function unmount(root: string): void {
  execFileSync('umount', ['--lazy', root], { stdio: 'pipe' });
  rmdirSync(root);
}

/** Writes until nothing more goes in, in ever smaller pieces. */
function fill(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (let size = 1 << 20; size >= 1; size >>= 1) {
      while (fits(file, size));
    }
  } finally {
    closeSync(file);
  }
}

function fits(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) === size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false;
    throw error;
  }
}
