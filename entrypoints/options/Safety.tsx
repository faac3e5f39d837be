import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import { SafetyNote } from '../../components/SafetyNote/SafetyNote';

/** At the end of Settings: what the product is not for, and where to look for help. */
export function Safety() {
  const { say } = useLaterTexts();
  return (
    <section aria-labelledby="safety">
      <h2 id="safety">{say('safety.heading')}</h2>
      <div className="card">
        <SafetyNote />
      </div>
    </section>
  );
}
