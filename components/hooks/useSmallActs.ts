import { useEffect, useState } from 'react';

import { loadSmallActs } from '../../utils/domain/small-acts';
import type { SmallAct } from '../../utils/domain/small-acts/small-act';
import { useTexts } from './steadily';

const NONE: readonly SmallAct[] = [];

/** Our own small acts in the language of the page; undefined until they are loaded. */
export function useSmallActs(): readonly SmallAct[] | undefined {
  const { language } = useTexts();
  const [acts, setActs] = useState<readonly SmallAct[]>();

  useEffect(() => {
    let isCurrent = true;
    void tryLoading(language).then((loaded) => isCurrent && setActs(loaded));
    return () => {
      isCurrent = false;
    };
  }, [language]);

  return acts;
}

/** Without them there is no small act today; all else goes on. */
async function tryLoading(language: string): Promise<readonly SmallAct[]> {
  try {
    return await loadSmallActs(language);
  } catch (error) {
    console.error('Steadily could not load its small acts:', error);
    return NONE;
  }
}
