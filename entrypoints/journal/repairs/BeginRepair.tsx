import { useEffect, useRef, useState } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import type { RecordId } from '../../../utils/domain/record/record-id';
import { hashOf } from '../route';
import type { SectionProps } from '../section-props';

interface Props extends SectionProps {
  /** The promise it is about. */
  readonly of: RecordId;
}

/** Where links to the repair of a promise lead: makes it, or finds the one there is, and goes there. */
export function BeginRepair({ of, go, report }: Props) {
  const { say } = useLaterTexts();
  const { begin } = useRepairCommands();
  const wasAsked = useRef(false);
  const [isNothing, setNothing] = useState(false);

  useEffect(() => {
    if (wasAsked.current) return;
    wasAsked.current = true;
    void begin(of).then(({ outcome, id }) => {
      if (id !== undefined) return go({ section: 'repairs', id }, 'replace');
      setNothing(true);
      if (outcome.kind === 'not-written') report({ outcome, words: '' });
    });
  }, [begin, go, of, report]);

  if (!isNothing) return null;
  return (
    <div className="repairs">
      <h1>{say('journal.repairs')}</h1>
      <p className="repairs-empty">{say('repair.nothing')}</p>
      <a className="button" href={hashOf({ section: 'repairs' })}>
        {say('repair.to-list')}
      </a>
    </div>
  );
}
