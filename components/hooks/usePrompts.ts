import { useEffect, useState } from 'react';

import { loadPrompts, type Prompt } from '../../utils/domain/prompts';
import { useTexts } from './steadily';

const NONE: readonly Prompt[] = [];

/** Our own prompts in the language of the page; undefined until they are loaded. */
export function usePrompts(): readonly Prompt[] | undefined {
  const { language } = useTexts();
  const [prompts, setPrompts] = useState<readonly Prompt[]>();

  useEffect(() => {
    let isCurrent = true;
    void tryLoading(language).then((loaded) => isCurrent && setPrompts(loaded));
    return () => {
      isCurrent = false;
    };
  }, [language]);

  return prompts;
}

/** Without prompts there is no question today; all else goes on. */
async function tryLoading(language: string): Promise<readonly Prompt[]> {
  try {
    return await loadPrompts(language);
  } catch (error) {
    console.error('Steadily could not load its prompts:', error);
    return NONE;
  }
}
