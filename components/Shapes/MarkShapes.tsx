import './Shapes.css';

import type { Mark } from '../../utils/domain/reliability';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { Shape } from './Shape';

interface Props {
  /** Oldest first; at most ten. */
  readonly marks: readonly Mark[];
  /** What they are, for who does not see them. */
  readonly label: string;
}

const NAMES = { kept: 'kept', late: 'late', missed: 'missed', 'called off': 'called-off' } as const;

/** How the last ten promises to someone went: shapes, each with its word, and no word about what they amount to. */
export function MarkShapes({ marks, label }: Props) {
  const { say } = useLaterTexts();
  const inWords = ({ shape, moved, repaired }: Mark) => {
    const how = say(`ten.${NAMES[shape]}`);
    const and = moved ? say('ten.moved', { how }) : how;
    return repaired ? say('ten.repaired', { how: and }) : and;
  };
  return (
    <ol className="shapes" aria-label={label}>
      {marks.map((mark) => (
        <li key={mark.id} title={inWords(mark)}>
          <Shape shape={mark.shape} moved={mark.moved} repaired={mark.repaired} />
          <span className="unseen">{inWords(mark)}</span>
        </li>
      ))}
      {Array.from({ length: 10 - marks.length }, (_, index) => (
        <li key={index} aria-hidden="true">
          <Shape shape="none" moved={false} />
        </li>
      ))}
    </ol>
  );
}
