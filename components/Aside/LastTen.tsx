import { useId } from 'react';

import { lastTen } from '../../utils/domain/reliability';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { AsideContent } from '../hooks/useAside';
import { MarkShapes } from '../Shapes/MarkShapes';

interface Props {
  readonly settled: AsideContent['settled'];
}

/** How the latest promises to each of today's people went: shapes, and no word about what they amount to. */
export function LastTen({ settled }: Props) {
  const { say } = useLaterTexts();
  const headingId = useId();
  const rows = settled
    .map(({ person, commitments, repairs }) => ({ person, marks: lastTen(commitments, repairs) }))
    .filter(({ marks }) => marks.length > 0);
  if (rows.length === 0) return null;

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
            <MarkShapes marks={marks} label={say('ten.with', { name: person.name })} />
          </div>
        ))}
      </div>
    </section>
  );
}
