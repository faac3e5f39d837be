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
  for (const [owner, observation] of Object.entries(options.owners)) {
    const { coveredSince, ...rest } = observation;
    const items = area.items.filter((item) => item.owner === owner);
    const isDead = owner !== me && !live.has(owner) && items.length > 0;
    const isCovered =
      isDead &&
      items.every(({ content }) => {
        if (content.state !== 'read') return true;
        return content.records.map(keyOf).every((key) => records.has(key) && !uncovered.has(key));
      });
    owners[owner] = isCovered ? { ...rest, coveredSince: Math.min(coveredSince ?? now, now) } : rest;
    if (!isCovered || coveredSince === undefined || now - coveredSince < ADOPTION_MINUTES) continue;
    // What cannot be read may be the only copy of something: it stays.
    for (const { key, content } of items) {
      if (content.state === 'read' && content.leftOut === 0) removable.push(key);
    }
  }
  return { owners, removable };
}
