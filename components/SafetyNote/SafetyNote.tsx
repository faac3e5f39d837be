import './SafetyNote.css';

import { useLaterTexts } from '../hooks/useLaterTexts';

/** A directory of helplines by country, kept by others: the only address outside that the product names. */
const HELPLINES = 'https://findahelpline.com';

/** What mending is not for, and where to look for help (docs/domain.md S24). Stands by itself wherever it is put. */
export function SafetyNote() {
  const { say } = useLaterTexts();
  return (
    <div className="safety">
      <p>{say('safety.not-ours')}</p>
      <p>{say('safety.now')}</p>
      <p>
        {say('safety.line')}{' '}
        <a href={HELPLINES} target="_blank" rel="noreferrer">
          findahelpline.com
        </a>
      </p>
      <p>{say('safety.growth')}</p>
    </div>
  );
}
