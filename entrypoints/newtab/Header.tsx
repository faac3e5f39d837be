import { lazy, Suspense, useState } from 'react';

import { useTexts } from '../../components/hooks/steadily';
import type { Day } from '../../components/hooks/useDay';
import type { Turn } from '../../components/hooks/useDeviceSwitch';
import { useKey } from '../../components/hooks/useKey';

const Keys = lazy(async () => ({ default: (await import('./Keys')).Keys }));

interface Props {
  readonly now: Temporal.ZonedDateTime;
  /** Not known in the first moment: the buttons have their places all the same. */
  readonly day: Day | undefined;
}

/** Which day it is, and what concerns the page as a whole. */
export function Header({ now, day }: Props) {
  const { say, when } = useTexts();
  const [showsKeys, setShowsKeys] = useState(false);
  const [said, setSaid] = useState('');
  const areHidden = day?.names.areHidden ?? false;

  /** Says only what cannot be seen: that it will not be remembered. */
  const turn = async (how: Turn, isOn: boolean) => {
    setSaid('');
    if (!(await how(isOn))) setSaid(say('hide.not-remembered'));
  };
  const hide = () => {
    if (day) void turn(day.hideNames, !areHidden);
  };
  useKey('h', { isOn: day?.keysAreOn ?? false, act: hide });

  return (
    <header className="top">
      <span>{when.longDay(now.toPlainDate())}</span>
      <div className="top-acts">
        <button type="button" className="button button-quiet" onClick={hide}>
          {say(areHidden ? 'hide.show' : 'hide.hide')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setShowsKeys(true)}>
          {say('keys.heading')}
        </button>
        <a className="button button-quiet" href="journal.html">
          {say('page.journal')}
        </a>
        <a className="button button-quiet" href="options.html">
          {say('page.options')}
        </a>
      </div>
      <p className="top-said" role="status">
        {said}
        {areHidden && <span className="unseen">{say('hide.hidden')}</span>}
      </p>
      {showsKeys && day && (
        <Suspense>
          <Keys
            areOn={day.keysAreOn}
            onTurn={(areOn) => void turn(day.turnKeys, areOn)}
            onClose={() => setShowsKeys(false)}
          />
        </Suspense>
      )}
    </header>
  );
}
