import { useCallback, useMemo, useState } from 'react';

import { CommitmentRow } from '../../../components/CommitmentRow/CommitmentRow';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useSettled } from '../../../components/hooks/useSettled';
import { useSettling } from '../../../components/hooks/useSettling';
import { AskedLater } from '../../../components/Settle/AskedLater';
import { isDueSoon } from '../../../utils/domain/badge';
import type { Commitment } from '../../../utils/domain/commitment';
import { monthInWords } from '../../../utils/i18n/date-in-words';
import type { SectionProps } from '../section-props';
import { idsToRead, type Lines, readsSame, type Seen } from './lines-of';
import { LongList } from './LongList';
import { SettledRow } from './SettledRow';

interface Props extends Pick<SectionProps, 'names' | 'now' | 'report'> {
  readonly lines: Lines;
}

/** Promises under their headings, each with all that can become of it. */
export function PromiseLines({ lines, names, now, report }: Props) {
  const texts = useLaterTexts();
  const { keep, reopen, settle } = useSettling({ names, now, report });
  const [seen, setSeen] = useState({ from: 0, to: 0 });
  const see = useCallback((now: Seen) => setSeen((before) => (readsSame(before, now) ? before : now)), []);
  const ids = useMemo(() => idsToRead(lines, seen), [lines, seen]);
  const settled = useSettled(ids);
  const [asked, setAsked] = useState<Commitment>();

  const line = (index: number) => {
    const one = lines.at(index);
    switch (one.kind) {
      case 'heading':
        return (
          <h2 className="month">{one.month ? monthInWords(one.month, texts) : texts.say('promises.open')}</h2>
        );
      case 'open':
        return (
          <CommitmentRow
            as="div"
            commitment={one.commitment}
            names={names}
            now={now}
            isSoon={isDueSoon(one.commitment, now)}
            onKeep={keep}
            onReopen={reopen}
            onMore={setAsked}
          />
        );
      case 'settled': {
        const commitment = settled.get(one.key);
        return commitment ? (
          <SettledRow commitment={commitment} names={names} now={now} onMore={setAsked} />
        ) : (
          <div className="settled" aria-busy="true" />
        );
      }
    }
  };

  return (
    <>
      <LongList
        label={texts.say('promises.list')}
        count={lines.count}
        keyOf={useCallback((index: number) => lines.at(index).key, [lines])}
        isHeading={useCallback((index: number) => lines.at(index).kind === 'heading', [lines])}
        onRange={see}
      >
        {line}
      </LongList>
      <AskedLater
        commitment={asked}
        names={names}
        now={now}
        settle={settle}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}
