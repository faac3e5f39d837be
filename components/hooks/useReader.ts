import { useEffect, useState } from 'react';

import { loadReader, type QuickAdd, type QuickAddContext, readQuickAdd } from '../../utils/domain/quick-add';
import { useTexts } from './steadily';
import { usePeople } from './usePeople';

type ReadOptions = Pick<QuickAddContext, 'now' | 'leave'>;

/** Reads lines of speech. Its date words come after the first paint; until then a line is read without them. */
export function useReader(): (line: string, options: ReadOptions) => QuickAdd {
  const { locale } = useTexts();
  const people = usePeople();
  const [, setLoaded] = useState<string>();

  useEffect(() => {
    let isCurrent = true;
    void loadReader(locale).then(() => isCurrent && setLoaded(locale));
    return () => {
      isCurrent = false;
    };
  }, [locale]);

  return (line, options) => readQuickAdd(line, { people, locale, ...options });
}
