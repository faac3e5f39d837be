import { hasPassed } from '../../utils/domain/due';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { SettleProps, Settlement } from './SettleDialog';

interface Props extends SettleProps {
  readonly onSettle: (settlement: Settlement) => void;
}

/** Called off is what both agreed on before it was due; afterwards it is only that if they had. */
export function CallOff({ commitment, now, onSettle }: Props) {
  const { say } = useLaterTexts();
  const isLate = hasPassed(commitment.scoredDue, now);
  return (
    <div className="settle-form">
      <p>{say(isLate ? 'settle.call-off-late' : 'settle.call-off-early')}</p>
      <button type="button" className="button button-main" onClick={() => onSettle({ kind: 'called-off' })}>
        {say(isLate ? 'settle.call-off-yes' : 'settle.call-off')}
      </button>
      {isLate && (
        <button type="button" className="button" onClick={() => onSettle({ kind: 'missed' })}>
          {say('settle.call-off-no')}
        </button>
      )}
    </div>
  );
}
