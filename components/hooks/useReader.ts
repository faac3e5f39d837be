import { useCallback, useEffect, useState } from 'react';

import type { Person } from '../../utils/domain/person';
import type * as quickAdd from '../../utils/domain/quick-add';
import type { QuickAdd, QuickAddContext } from '../../utils/domain/quick-add';
import { useTexts } from './steadily';

export interface Reader {
  /** What is understood so far: the reader comes after the first paint, and until then a line is all words. */
  readonly read: (line: string, options: Pick<QuickAddContext, 'now' | 'leave'>) => QuickAdd;
  /** Whether the reader is here with its words, or could not be loaded. */
  readonly isReady: boolean;
  /** Settles once it is here: a line that was typed faster than they came loses none. */
  readonly ready: () => Promise<void>;
}

/** Reads lines of speech, in which these people are known. */
export function useReader(people: readonly Person[]): Reader {
  const { locale, spoken } = useTexts();
  const [loaded, setLoaded] = useState<string>();

  const ready = useCallback(async () => {
    await Promise.all([spoken, locale].map(tryLoading));
  }, [spoken, locale]);

  useEffect(() => {
    let isCurrent = true;
    // With its words here, the line is to be read again.
    void ready().then(() => isCurrent && setLoaded(`${spoken} ${locale}`));
    return () => {
      isCurrent = false;
    };
  }, [ready, spoken, locale]);

  return {
    read: (line, options) => {
      if (!reader) return { text: line, alternatives: [], spans: [] };
      const { readQuickAdd } = reader;
      const reading = readQuickAdd(line, { people, locale: spoken, ...options });
      if (spoken === locale) return reading;
      // Who speaks a language that the page does not may write in either.
      const other = readQuickAdd(line, { people, locale, ...options });
      return understood(other) > understood(reading) ? other : reading;
    },
    isReady: loaded === `${spoken} ${locale}`,
    ready,
  };
}

/** How much of a line says when: the language that explains more of it is the one it is written in. */
function understood({ spans }: QuickAdd): number {
  return spans.reduce((sum, { kind, start, end }) => sum + (kind === 'person' ? 0 : end - start), 0);
}

/** Stays once it is loaded, for every line of this page. */
let reader: typeof quickAdd | undefined;

/** Without the reader a line is still a promise: nothing may be lost because it could not be loaded. */
async function tryLoading(locale: string): Promise<void> {
  try {
    const loaded = await import('../../utils/domain/quick-add');
    await loaded.loadReader(locale);
    reader = loaded;
  } catch (error) {
    console.error('Steadily could not load its date words:', error);
  }
}
