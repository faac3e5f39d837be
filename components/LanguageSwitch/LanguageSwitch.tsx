import { useId } from 'react';

import { LANGUAGES } from '../../utils/i18n';
import { useTexts } from '../hooks/steadily';
import { useLanguageChoice } from '../hooks/useLanguageChoice';

interface Props {
  /** Names by tag, each in its own language. */
  readonly languages?: Readonly<Record<string, string>>;
}

/** Chooses the language of this device. With one language there is nothing to choose, and nothing to see. */
export function LanguageSwitch({ languages = LANGUAGES }: Props) {
  const { say, language } = useTexts();
  const choose = useLanguageChoice();
  const id = useId();
  if (Object.keys(languages).length < 2) return null;
  return (
    <p>
      <label htmlFor={id}>{say('language.label')}</label>{' '}
      <select id={id} value={language} onChange={(event) => void choose(event.target.value)}>
        {Object.entries(languages).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
