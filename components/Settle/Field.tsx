import { useId } from 'react';

import type { DraftProblem } from '../../utils/domain/quick-add/draft';
import { useTexts } from '../hooks/steadily';
import { problemInWords } from '../LogForm/problem-in-words';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What is wrong with what was written; it is all still there. */
  readonly problem: DraftProblem | undefined;
  readonly onChange: (value: string) => void;
}

/** Words of a promise, to be written or changed. */
export function Field({ label, value, problem, onChange }: Props) {
  const { say } = useTexts();
  const id = useId();
  return (
    <div className="settle-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-problem`} className="settle-problem" role="alert">
        {problem && problemInWords(problem, say)}
      </p>
    </div>
  );
}
