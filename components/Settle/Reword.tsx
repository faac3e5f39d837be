import { EarlierWordings } from '../EarlierWordings/EarlierWordings';
import { useEarlierWordings } from '../hooks/useEarlierWordings';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { deviceNames } from '../SyncWords/device-names';
import type { SettleProps, Settlement } from './SettleDialog';

interface Props extends SettleProps {
  readonly onSettle: (settlement: Settlement) => void;
}

/** How a promise read before a change on another device wrote over it; without such a change there is nothing to see. */
export function Reword({ commitment, names, now, onSettle }: Props) {
  const texts = useLaterTexts();
  const read = useEarlierWordings(commitment.id);
  if (!read || read.wordings.length === 0) return null;
  return (
    <details className="settle-wordings">
      <summary>{texts.say('wording.heading')}</summary>
      <EarlierWordings
        wordings={read.wordings}
        about="one"
        names={names}
        devices={deviceNames(read.status, { ...texts, seen: names.seen })}
        now={now}
        onUse={({ seq }, seen) => onSettle({ kind: 'reworded', seq, seen })}
      />
    </details>
  );
}
