import { deviceId } from '../domain/record/record-id';
import type { DeviceId } from '../domain/record/stamp';
import type { Area } from './area';
import type { Memory } from './memory';
import type { Random } from './ports';

/**
 * The id this profile goes on with. It stands in the database and beside it; where the two differ, or one is gone, the
 * database was copied, lost or brought back, and a new id is safer than two profiles with one. Losing an id costs
 * nothing but some writes (docs/sync.md §3.12).
 */
export function settleIdentity(
  known: {
    readonly device: DeviceId | undefined;
    readonly mark: DeviceId | undefined;
    /** Whether the engine has run on this database before. */
    readonly hasMemory: boolean;
    /** Whether there is a place beside the database at all. */
    readonly hasMark: boolean;
  },
  random: Random,
): DeviceId {
  const { device, mark, hasMemory, hasMark } = known;
  if (device === undefined) return deviceId(random());
  if (!hasMark || mark === device) return device;
  // The first tick after the first write: there was nobody to leave a mark yet.
  if (mark === undefined && !hasMemory) return device;
  return deviceId(random());
}

/**
 * Whether somebody else writes under this id, as a cloned profile does: an own item with a write tag that was never
 * written here. A newer version's item under this id is left to whoever can read it, too.
 */
export function isSharedIdentity(area: Area, me: DeviceId, tags: Memory['tags']): boolean {
  return area.items.some(({ owner, slot, tag, content }) => {
    if (owner !== me) return false;
    if (content.state === 'newer') return true;
    return tag !== undefined && content.state === 'read' && !tags[slot]?.includes(tag);
  });
}
