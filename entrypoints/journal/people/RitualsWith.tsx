import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { ritualsAt } from '../../../utils/domain/rituals-at';
import { ritualInWords } from '../../../utils/i18n/ritual-in-words';
import type { PersonProps } from './person-props';

/** What comes round by itself with them. It is made and changed in Settings. */
export function RitualsWith({ page: { rituals }, name, names, now }: PersonProps) {
  const texts = useLaterTexts();
  const { say } = texts;
  const { current } = ritualsAt(rituals, now);
  return (
    <section>
      <h2>{say('about.rituals')}</h2>
      {current.length === 0 && <p className="person-none">{say('about.rituals-none', { name })}</p>}
      <ul>
        {current.map((ritual) => (
          <li key={ritual.id} className="date">
            <div>
              <p dir="auto">{names.wordsOf(ritual)}</p>
              <p className="person-note person-sentence">{ritualInWords(ritual, now, texts)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a className="person-link" href="options.html">
          {say('about.rituals-go')}
        </a>
      </p>
    </section>
  );
}
