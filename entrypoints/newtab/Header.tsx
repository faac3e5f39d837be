import { lazy, Suspense, useState } from 'react';

import { useTexts } from '../../components/hooks/steadily';
import type { Day } from '../../components/hooks/useDay';

const Keys = lazy(async () => ({ default: (await import('./Keys')).Keys }));

interface Props {
  readonly now: Temporal.ZonedDateTime;
  /** Not known in the first moment: the buttons have their places all the same. */
  readonly day: Day | undefined;
  readonly onHide: () => void;
}

/** Which day it is, and what concerns the page as a whole. */
export function Header({ now, day, onHide }: Props) {
  const { say, when } = useTexts();
  const [showsKeys, setShowsKeys] = useState(false);
  return (
    <header className="top">
      <span>{when.longDay(now.toPlainDate())}</span>
      <div className="top-acts">
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={day?.names.areHidden ?? false}
          onClick={onHide}
        >
          {say('hide.names')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setShowsKeys(true)}>
          {say('keys.heading')}
        </button>
      </div>
      {showsKeys && day && (
        <Suspense>
          <Keys
            areOn={day.keysAreOn}
            onTurn={(areOn) => void day.turnKeys(areOn)}
            onClose={() => setShowsKeys(false)}
          />
        </Suspense>
      )}
    </header>
  );
}
