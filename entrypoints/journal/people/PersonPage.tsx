import './people.css';
import './person.css';
import './remembered.css';

import { useEffect } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { usePersonPage } from '../../../components/hooks/usePersonPage';
import { nameAmong } from '../../../components/hooks/names';
import type { RecordId } from '../../../utils/domain/record/record-id';
import { hashOf } from '../route';
import type { SectionProps } from '../section-props';
import { About } from './About';
import { Boundaries } from './Boundaries';
import { Dates } from './Dates';
import { Lately } from './Lately';
import { OnTheirMind } from './OnTheirMind';
import { OpenWith } from './OpenWith';
import type { PersonProps } from './person-props';
import { PersonHead } from './PersonHead';
import { RecordCard } from './RecordCard';
import { RitualsWith } from './RitualsWith';
import { ToMend } from './ToMend';
import { Trusts } from './Trusts';

interface Props extends SectionProps {
  readonly id: RecordId;
}

/** One person: what was promised to them, how it goes, and what is worth remembering about them. */
export function PersonPage({ id, people, names, now, report, inPlace, route, go }: Props) {
  const { say } = useLaterTexts();
  const page = usePersonPage(id, now);
  const root = page?.own.id;

  // Who was merged with someone is found on the page of the one who stands for both.
  useEffect(() => {
    if (root !== undefined && root !== id) go({ section: 'people', id: root }, 'replace');
  }, [root, id, go]);

  if (page === undefined) return null;
  if (page === null) {
    return (
      <>
        <p>{say('journal.not-here')}</p>
        <p>
          <a href={hashOf({ section: 'people' })}>{say('people.to-all')}</a>
        </p>
      </>
    );
  }

  const { own } = page;
  const hidden = names.nameOf({ person: own.id }) ?? '';
  const name = names.areHidden ? hidden : nameAmong({ ...own }, people);
  const shared: PersonProps = { page, name, people, names, now, report };
  return (
    <article className="person">
      <PersonHead {...shared} isAsked={route.query['promise'] !== undefined} />
      <RecordCard {...shared} />
      <OpenWith {...shared} inPlace={inPlace} />
      <ToMend {...shared} />
      <Lately {...shared} inPlace={inPlace} />
      <div className="person-two">
        <Boundaries {...shared} />
        <OnTheirMind {...shared} />
      </div>
      <div className="person-two">
        <Dates {...shared} />
        <Trusts {...shared} />
      </div>
      <RitualsWith {...shared} />
      <About {...shared} />
    </article>
  );
}
