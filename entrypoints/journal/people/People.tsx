import { lazy, Suspense } from 'react';

import type { SectionProps } from '../section-props';
import { PeopleList } from './PeopleList';

/** What one person's page needs comes with the first of them that is opened. */
const PersonPage = lazy(async () => ({ default: (await import('./PersonPage')).PersonPage }));

/** Everyone promises are made to, or one of them. */
export function People(props: SectionProps) {
  const { id } = props.route;
  if (id === undefined) return <PeopleList {...props} />;
  return (
    <Suspense>
      <PersonPage {...props} id={id} />
    </Suspense>
  );
}
