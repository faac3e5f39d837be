import './Choices.css';

interface Choice {
  readonly name: string;
  /** What it is called. */
  readonly label: string;
  /** What it means, in a sentence. */
  readonly means: string;
  readonly choose: () => void;
}

/** What can be done, each with a sentence that says what it means. */
export function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <ul className="settle-choices">
      {choices.map(({ name, label, means, choose }) => (
        <li key={name}>
          <button type="button" className="settle-choice" onClick={choose}>
            <strong>{label}</strong>
            <span>{means}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
