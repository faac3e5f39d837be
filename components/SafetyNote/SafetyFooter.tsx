import { useLaterTexts } from '../hooks/useLaterTexts';
import { SafetyNote } from './SafetyNote';

/** At the end of every page about mending: nothing is sent, and where to look for help. */
export function SafetyFooter() {
  const { say } = useLaterTexts();
  return (
    <footer className="safety-footer">
      <p>{say('safety.footer')}</p>
      <details>
        <summary>{say('safety.where')}</summary>
        <SafetyNote />
      </details>
    </footer>
  );
}
