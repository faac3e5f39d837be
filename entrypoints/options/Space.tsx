import { useState } from 'react';

import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import { instantOf } from '../../utils/domain/record/minute';
import { spaceInWords } from './space-in-words';
import type { PartProps } from './Sync';

/** How full the sync space is, and what stays here for want of room. */
export function Space({ panel, now, wish }: PartProps) {
  const { say, month } = useLaterTexts();
  const [isAsked, setAsked] = useState(false);
  const { space, staying, waiting = 0 } = panel.status ?? {};
  if (!space) return null;
  const { used, means } = spaceInWords(space, waiting, say);
  const before = staying && month(instantOf(staying.before), now.timeZoneId);

  return (
    <section aria-labelledby="space">
      <h3 id="space">{say('space.heading')}</h3>
      <meter className="space" aria-labelledby="space-words" max={space.limit} value={space.bytes} />
      <p id="space-words">
        {used} {means}
      </p>
      {staying && staying.count > 0 && before !== undefined && (
        <div className="space-staying">
          <p>{say('space.staying', { n: staying.count, month: before })}</p>
          <p role="status">{isAsked && say('space.travel-asked')}</p>
          {!isAsked && (
            <button
              type="button"
              className="button"
              onClick={() => void wish(({ letTravel }) => letTravel()).then(setAsked)}
            >
              {say('space.travel')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
