import type { Settling } from '../hooks/useSettling';
import { type SettleProps, SettleDialog, type SettleStep } from './SettleDialog';
import { SettledDialog } from './SettledDialog';

interface Props extends SettleProps, Pick<Settling, 'settle'> {
  /** Where to begin with one that is open. */
  readonly step?: SettleStep | undefined;
  readonly onClose: () => void;
}

/** What else may become of a promise: of an open one all its ends, of a settled one what can be put right. */
export function Asked({ step = 'menu', settle, ...about }: Props) {
  const { commitment } = about;
  return commitment.outcome ? (
    <SettledDialog {...about} onDone={(done) => settle(commitment, { kind: 'carried-out', ...done })} />
  ) : (
    <SettleDialog {...about} step={step} onSettle={(settlement) => settle(commitment, settlement)} />
  );
}
