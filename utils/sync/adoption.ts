import type { DeviceId } from '../domain/record/stamp';
import type { Area } from './area';
import { ADOPTION_MINUTES } from './limits';
import type { Memory } from './memory';
import { keyOf, type RecordKey } from './record';

/**
 * The second half of taking over what dead devices left: once the living have covered all of it for a day, their items
 * are removed. No browser tells whether an upload is finished, hence the day (docs/sync.md §3.13).
 * @param uncovered records that the living do not cover yet
 * @param now minutes since 2020
 */
export function adopt(
  area: Area,
  options: {
    readonly owners: Memory['owners'];
    readonly live: ReadonlySet<DeviceId>;
    readonly me: DeviceId;
    /** Those that were judged. */
    readonly records: ReadonlyMap<RecordKey, unknown>;
    readonly uncovered: ReadonlySet<RecordKey>;
    readonly now: number;
  },
): { readonly owners: Memory['owners']; readonly removable: readonly string[] } {
  const { live, me, records, uncovered, now } = options;
  const owners = { ...options.owners };
  const removable: string[] = [];
  for (const [owner, { coveredSince = {}, ...rest }] of Object.entries(options.owners)) {
    const isDead = owner !== me && !live.has(owner);
    const since: Record<string, number> = {};
    for (const item of isDead ? area.items.filter((it) => it.owner === owner) : []) {
      // What cannot be read may be the only copy of something: it stays.
      if (item.content.state !== 'read' || item.content.leftOut > 0) continue;
      const isCovered = item.content.records
        .map(keyOf)
        .every((key) => records.has(key) && !uncovered.has(key));
      if (!isCovered) continue;
      const from = coveredSince[item.slot];
      since[item.slot] = Math.min(from ?? now, now);
      if (from !== undefined && now - from >= ADOPTION_MINUTES) removable.push(item.key);
    }
    owners[owner] = Object.keys(since).length > 0 ? { ...rest, coveredSince: since } : rest;
  }
  return { owners, removable };
}
