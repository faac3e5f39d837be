import { useEffect, useState } from 'react';

import { loadWording, type Wording } from '../../utils/domain/wording';
import { useTexts } from './steadily';

/** The phrases by which a line is read over, in the page's language; undefined until they are here, or when they cannot come. */
export function useWording(): Wording | undefined {
  const { language } = useTexts();
  const [wording, setWording] = useState<Wording>();
  useEffect(() => {
    let isCurrent = true;
    // Without them a text is still a text.
    loadWording(language).then(
      (loaded) => isCurrent && setWording(loaded),
      (error: unknown) => console.error('Steadily could not load its wording:', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return wording;
}
