import './Examples.css';

import { useTexts } from '../hooks/steadily';

interface Props {
  /** Puts a line where promises are written; nothing is saved by it. */
  readonly onTry: (line: string) => void;
}

/** Lines to learn from: each can be tried, and changed before it is saved. */
export function Examples({ onTry }: Props) {
  const { say } = useTexts();
  return (
    <section className="examples">
      <h2>{say('examples.heading')}</h2>
      <ul>
        {(['day', 'moment', 'plain'] as const).map((name) => (
          <li key={name}>
            <button type="button" className="button" onClick={() => onTry(say(`examples.${name}`))}>
              {say(`examples.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
