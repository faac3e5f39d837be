import { useLaterTexts } from '../../components/hooks/useLaterTexts';

/** What to look at when no other device shows up. */
export function HowToCheck() {
  const { say } = useLaterTexts();
  return (
    <details>
      <summary>{say('check.heading')}</summary>
      <ul className="told">
        {(['chromium', 'firefox', 'apart', 'patience'] as const).map((name) => (
          <li key={name}>{say(`check.${name}`)}</li>
        ))}
      </ul>
    </details>
  );
}
