import { useEffect, useMemo, useState } from 'react';

import { loadReader, type QuickAdd, type QuickAddContext, readQuickAdd } from '../../utils/domain/quick-add';
import { useTexts } from './steadily';
import { usePeople } from './usePeople';

type ReadOptions = Pick<QuickAddContext, 'now' | 'leave'>;

export interface Reader {
  /** What is understood so far: the date words come after the first paint, and until then a line is read without. */
  readonly read: (line: string, options: ReadOptions) => QuickAdd;
  /** What is understood once the date words are here: a line that was typed faster than they came loses none. */
  readonly readFully: (line: string, options: ReadOptions) => Promise<QuickAdd>;
}

/** Reads lines of speech. */
export function useReader(): Reader {
  const { locale } = useTexts();
  const people = usePeople();
  const [loaded, setLoaded] = useState<string>();

  useEffect(() => {
    let isCurrent = true;
    void tryLoading(locale).then(() => isCurrent && setLoaded(locale));
    return () => {
      isCurrent = false;
    };
  }, [locale]);

  return useMemo(() => {
    const read: Reader['read'] = (line, options) => readQuickAdd(line, { people, locale, ...options });
    return {
      read,
      readFully: async (line, options) => {
        if (loaded !== locale) await tryLoading(locale);
        return read(line, options);
      },
    };
  }, [people, locale, loaded]);
}

/** Without date words a line is still a promise: nothing may be lost because they could not be loaded. */
async function tryLoading(locale: string): Promise<void> {
  try {
    await loadReader(locale);
  } catch (error) {
    console.error('Steadily could not load its date words:', error);
  }
}
