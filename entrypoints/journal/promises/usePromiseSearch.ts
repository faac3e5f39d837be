import { useMemo } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useFound } from '../../../components/hooks/useFound';
import type { PromiseList } from '../../../components/hooks/usePromises';
import type { Person } from '../../../utils/domain/person';
import { factsOf, matches, type Sought, soughtBy } from '../../../utils/domain/search/matches';
import { readQuery } from '../../../utils/domain/search/query';
import { queryWords } from '../../../utils/i18n/query-words';
import { type Filters, soughtByChips } from './filters';

export interface PromiseSearch {
  /** What was written, as it is looked for; undefined when nothing was. */
  readonly sought: readonly Sought[] | undefined;
  readonly open: PromiseList['open'];
  readonly months: PromiseList['months'];
  /** How many there are of what is looked for; undefined while nothing is, or nothing is known of it yet. */
  readonly count: number | undefined;
  /** Whether the rest is still being looked for. */
  readonly isLooking: boolean;
}

/** The list, narrowed by what is written above it and by its chips; undefined until there is something to say. */
export function usePromiseSearch(
  list: PromiseList | undefined,
  { find, how, person }: Filters,
  { people, now }: { readonly people: readonly Person[]; readonly now: Temporal.ZonedDateTime },
): PromiseSearch | undefined {
  const texts = useLaterTexts();
  const words = useMemo(() => queryWords(texts), [texts]);
  const today = now.toPlainDate().toString();
  const zone = now.timeZoneId;

  const written = useMemo(() => {
    const query = readQuery(find, words, Temporal.PlainDate.from(today));
    return query.length > 0 ? soughtBy(query, people, zone) : undefined;
  }, [find, words, today, people, zone]);
  const all = useMemo(() => {
    const chips = soughtByChips({ find, ...(how && { how }), ...(person && { person }) });
    return written || chips.length > 0 ? [...(written ?? []), ...chips] : undefined;
  }, [written, find, how, person]);
  // Nothing that was settled is open: there is nothing to look for.
  const found = useFound(how === 'open' ? undefined : all, list?.months);
  const open = useMemo(
    () => list && (all ? list.open.filter((one) => matches(factsOf(one, zone), all)) : list.open),
    [list, all, zone],
  );

  if (!list || !open) return undefined;
  if (!all) return { sought: undefined, open, months: list.months, count: undefined, isLooking: false };
  if (how === 'open') return { sought: written, open, months: [], count: open.length, isLooking: false };
  // Until something is known, everything stays where it is: a list that goes and comes again would jump.
  const months = found?.months ?? list.months;
  const count = found && found.months.reduce((sum, { ids }) => sum + ids.length, open.length);
  return { sought: written, open, months, count, isLooking: !found?.isAll };
}
