import { useId } from 'react';

import { lastTen, type Mark } from '../../utils/domain/reliability';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { AsideContent } from '../hooks/useAside';
import { Shape } from './Shape';

interface Props {
  readonly settled: AsideContent['settled'];
}

const NAMES = { kept: 'kept', late: 'late', missed: 'missed', 'called off': 'called-off' } as const;

/** How the latest promises to each of today's people went: shapes, and no word about what they amount to. */
export function LastTen({ settled }: Props) {
  const { say } = useLaterTexts();
  const headingId = useId();
  const rows = settled
    .map(({ person, commitments }) => ({ person, marks: lastTen(commitments, []) }))
    .filter(({ marks }) => marks.length > 0);
  if (rows.length === 0) return null;

  const inWords = ({ shape, moved }: Mark) => {
    const how = say(`ten.${NAMES[shape]}`);
    return moved ? say('ten.moved', { how }) : how;
  };
  return (
    <section aria-labelledby={headingId}>
      <h2 className="ten-heading" id={headingId}>
        {say('ten.heading')}
      </h2>
      <div className="ten">
        {rows.map(({ person, marks }) => (
          <div key={person.id} className="ten-row">
            <span className="ten-name">
              <bdi>{person.name}</bdi>
            </span>
            <ol className="ten-shapes" aria-label={say('ten.with', { name: person.name })}>
              {marks.map((mark) => (
                <li key={mark.id} title={inWords(mark)}>
                  <Shape shape={mark.shape} moved={mark.moved} />
                  <span className="unseen">{inWords(mark)}</span>
                </li>
              ))}
              {Array.from({ length: 10 - marks.length }, (_, index) => (
                <li key={index} aria-hidden="true">
                  <Shape shape="none" moved={false} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
