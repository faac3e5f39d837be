import './SyncLine.css';

import type { Names } from '../hooks/names';
import { useSync } from '../hooks/useSync';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { deviceNames } from '../SyncWords/device-names';
import { lineInWords } from '../SyncWords/line-in-words';

interface Props {
  readonly now: Temporal.ZonedDateTime;
  readonly names: Names;
}

/** Where the entries are, in one line that leads to more. */
export function SyncLine({ now, names: { seen } }: Props) {
  const sync = useSync();
  const texts = useLaterTexts();
  if (!sync) return null;
  const devices = deviceNames(sync.status, { ...texts, seen });
  return (
    <a className="sync-line" href="options.html">
      <bdi>{lineInWords(sync, now, { ...texts, devices })}</bdi>
    </a>
  );
}
