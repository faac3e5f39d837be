import type { ReactNode } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';

interface Props {
  readonly onSkip?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The way past a step on one side, and on with it on the other. */
export function StepButtons({ onSkip, children }: Props) {
  const { say } = useLaterTexts();
  return (
    <div className="repair-bar">
      {onSkip && (
        <button type="button" className="button button-quiet" onClick={onSkip}>
          {say('repair.skip')}
        </button>
      )}
      <div className="repair-bar-on">{children}</div>
    </div>
  );
}
