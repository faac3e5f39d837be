import type { SyncStatus } from '../../components/hooks/useSync';
import type { LaterTexts } from '../../components/hooks/useLaterTexts';

/** Parts of the space from which it is spoken of (docs/sync.md §3.16). */
const THREE_QUARTERS = 0.75;
const ALMOST = 0.9;

type Space = NonNullable<SyncStatus['space']>;

/** How full the sync space is: what is used, and what that means. */
export function spaceInWords(
  { bytes, limit, moreFit, isFull }: Space,
  waiting: number,
  say: LaterTexts['say'],
): { readonly used: string; readonly means: string } {
  const used = say('space.used', { used: Math.ceil(bytes / 1024), limit: Math.round(limit / 1024) });
  const n = roughly(moreFit);
  const part = bytes / limit;
  if (isFull && waiting > 0) return { used, means: say('space.full', { n: waiting }) };
  if (part >= ALMOST) return { used, means: say('space.almost', { n }) };
  if (part >= THREE_QUARTERS) return { used, means: say('space.three-quarters', { n }) };
  return { used, means: say('space.fits', { n }) };
}

/** The two leading digits, downwards: 1,738 is about 1,700. Entries differ too much in size for more. */
function roughly(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.floor(count / step) * step;
}
