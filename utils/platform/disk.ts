/** Chromium's store wants up to 4 MiB at once when it tidies up; twice that is a safe distance. */
const ROOM_BYTES = 8 * 1024 * 1024;

/**
 * Whether the disk has room to write. Chromium's estimate follows the disk; Firefox's does not, and says so by a failing
 * write instead. Writing on a full disk is not a small matter: docs/decisions/0007-full-disk.md.
 */
export async function hasRoom(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined || quota - usage > ROOM_BYTES;
  } catch {
    // Who cannot tell says nothing: the write itself will.
    return true;
  }
}
