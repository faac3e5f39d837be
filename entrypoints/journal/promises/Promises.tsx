import './promises.css';

import { useMemo } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { usePromises } from '../../../components/hooks/usePromises';
import type { SectionProps } from '../section-props';
import { AlsoFound } from './AlsoFound';
import { Chips } from './Chips';
import { Decisions } from './Decisions';
import { filtersOf, queryOf } from './filters';
import { linesOf } from './lines-of';
import { PromiseLines } from './PromiseLines';
import { useAlsoFound } from './useAlsoFound';
import { usePromiseSearch } from './usePromiseSearch';

/** Every promise: what is to be checked first, what is open by its due, and what was settled, the latest first. */
export function Promises({ route, go, people, names, now, report, inPlace }: SectionProps) {
  const { say } = useLaterTexts();
  const list = usePromises(now, inPlace);
  const filters = useMemo(() => filtersOf(route), [route]);
  const search = usePromiseSearch(list, filters, { people, now });
  const { open, months } = search ?? {};
  const also = useAlsoFound(search?.sought, people);
  // All that stands below as found; undefined while nothing is looked for, or nothing is known of it yet.
  const count =
    also && search?.count !== undefined ? search.count + also.people.length + also.repairs.length : undefined;
  const lines = useMemo(() => open && months && linesOf(open, months), [open, months]);

  const isNarrowed = filters.find !== '' || filters.how !== undefined || filters.person !== undefined;
  const hasNothing = list && list.open.length + list.months.length + list.decisions.length === 0;

  return (
    <>
      <h1>{say('journal.promises')}</h1>
      {hasNothing ? (
        <p className="promises-none">
          {say('promises.none')} <a href="newtab.html">{say('promises.to-today')}</a>
        </p>
      ) : (
        <Chips
          filters={filters}
          people={people}
          names={names}
          onChange={(next) => go({ section: 'promises', query: queryOf(next) })}
        />
      )}
      <p className="promises-found" role="status">
        {count !== undefined && !hasNothing && status(count, search?.isLooking ?? false)}
      </p>
      {list && !isNarrowed && (
        <Decisions decisions={list.decisions} names={names} now={now} report={report} />
      )}
      {also && <AlsoFound found={also} people={people} names={names} />}
      {lines && lines.count > 0 && <PromiseLines lines={lines} names={names} now={now} report={report} />}
    </>
  );

  /** Said once, when everything is known: results that come one after the other are seen as they come. */
  function status(count: number, isLooking: boolean): string {
    if (isLooking) return say('find.looking');
    if (count > 0) return say('find.found', { n: count });
    if (filters.find === '') return say('find.none-filtered');
    return `${say('find.none', { find: filters.find })} ${say('find.hint')}`;
  }
}
