import { useEffect, useRef, useState } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import { useMissed } from '../../../components/hooks/useRepairs';
import type { RecordId } from '../../../utils/domain/record/record-id';
import { hashOf } from '../route';
import type { SectionProps } from '../section-props';

interface Props extends SectionProps {
  /** The promise it is about. */
  readonly of: RecordId;
}

/** Where links to the repair of a promise lead: makes it, or finds the one there is, and goes there. */
export function BeginRepair({ of, names, go, report }: Props) {
  const { say } = useLaterTexts();
  const { begin } = useRepairCommands();
  const missed = useMissed(of);
  const wasAsked = useRef(false);
  const [failed, setFailed] = useState<'nothing' | 'not-written'>();

  useEffect(() => {
    if (wasAsked.current || missed === undefined) return;
    wasAsked.current = true;
    void begin(of).then(({ outcome, id }) => {
      // One that was there already was not begun now: there is nothing to take back.
      if (outcome.kind === 'done' && outcome.command !== undefined && missed !== 'none') {
        report({ outcome, words: say('repair.done-begun', { text: names.wordsOf(missed) }) });
      }
      if (id !== undefined) return go({ section: 'repairs', id }, 'replace');
      setFailed(outcome.kind === 'not-written' ? 'not-written' : 'nothing');
      if (outcome.kind === 'not-written') report({ outcome, words: '' });
    });
  }, [begin, go, missed, names, of, report, say]);

  if (!failed) return null;
  return (
    <div className="repairs">
      <h1>{say('journal.repairs')}</h1>
      {failed === 'nothing' && <p className="repairs-empty">{say('repair.nothing')}</p>}
      <a className="button" href={hashOf({ section: 'repairs' })}>
        {say('repair.to-list')}
      </a>
    </div>
  );
}
