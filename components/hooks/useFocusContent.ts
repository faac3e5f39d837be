import { useCallback } from 'react';

import { type FocusContent, readFocusContent } from '../../utils/db/focus-content';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Prompt } from '../../utils/domain/prompts';
import type { SmallAct } from '../../utils/domain/small-acts/small-act';
import { useLive } from './useLive';
import { usePrompts } from './usePrompts';
import { useSmallActs } from './useSmallActs';

export type { FocusContent } from '../../utils/db/focus-content';

interface Focusing {
  readonly focusing: FocusContent;
  readonly prompts: readonly Prompt[];
  readonly acts: readonly SmallAct[];
}

/**
 * What the week's focus is told from, read together so that nothing shifts; undefined until all of it has been read.
 * @param day today, where the person is
 */
export function useFocusContent(day: Temporal.PlainDate): Focusing | undefined {
  const prompts = usePrompts();
  const acts = useSmallActs();
  const date = day.toString();
  const query = useCallback(
    (db: SteadilyDatabase) => readFocusContent(db, Temporal.PlainDate.from(date)),
    [date],
  );
  const focusing = useLive(query);
  return focusing && prompts && acts && { focusing, prompts, acts };
}
