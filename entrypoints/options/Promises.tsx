import { useLaterTexts } from '../../components/hooks/useLaterTexts';

/** What sync promises and what it does not, in full (docs/sync.md §1), of what exists so far. */
export function Promises() {
  const { say } = useLaterTexts();
  return (
    <section className="promises">
      <details>
        <summary>{say('promises.heading')}</summary>
        <ul className="told">
          {(['copies', 'removal', 'both', 'revived', 'words', 'space'] as const).map((name) => (
            <li key={name}>{say(`promises.${name}`)}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{say('limits.heading')}</summary>
        <ul className="told">
          {(['backup', 'when', 'apart', 'clock', 'reading'] as const).map((name) => (
            <li key={name}>{say(`limits.${name}`)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
