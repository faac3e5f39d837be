import './Trouble.css';

import { useState } from 'react';

import { useTexts } from '../hooks/steadily';
import { type OpeningProblem, type Rescued, useRescue } from '../hooks/useRescue';

/** Says why the entries cannot be shown and offers to save what is there, instead of showing an empty list. */
export function Trouble({ problem }: { readonly problem: OpeningProblem }) {
  const { say } = useTexts();
  const rescue = useRescue();
  const [rescued, setRescued] = useState<Rescued>();
  const save = () => {
    void rescue(problem).then(setRescued);
  };

  return (
    <main className="trouble">
      <h1>{say(`trouble.${problem.reason}-heading`)}</h1>
      <p>{say(`trouble.${problem.reason}`)}</p>
      {problem.reason === 'failed' && problem.detail !== '' && (
        <p className="trouble-detail">{say('trouble.detail', { detail: problem.detail })}</p>
      )}
      <div className="trouble-acts">
        <button type="button" className="button button-main" onClick={save}>
          {say('trouble.export')}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {say('trouble.retry')}
        </button>
      </div>
      <p role="status">
        {rescued &&
          (rescued.ok
            ? say('trouble.exported', { file: rescued.file })
            : say('trouble.export-failed', { detail: rescued.detail }))}
      </p>
    </main>
  );
}
