import './RepairCard.css';

import type { Commitment } from '../../utils/domain/commitment';
import { MYSELF } from '../../utils/domain/record/record-id';
import type { Repair } from '../../utils/domain/repair';
import type { Names } from '../hooks/names';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { aboutInWords, standingInWords } from './repair-in-words';

interface Props {
  readonly repair: Repair;
  /** The promise it is about, where it is about one that is here. */
  readonly about: Commitment | undefined;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  /** Where it goes on. */
  readonly href: string;
  /** Whom it is with stands around it already. */
  readonly isAmongTheirs?: boolean;
}

/** One repair in a list: what it is about, with whom, how far it is, and the way into it. */
export function RepairCard({ repair, about, names, now, href, isAmongTheirs = false }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const text = aboutInWords(repair, about, { names, say });
  const name = repair.person === MYSELF ? undefined : names.nameOf(repair);
  const isOpen = !repair.closedAt;
  return (
    <li className={isOpen ? 'repair-card' : 'repair-card repair-card-closed'}>
      <div>
        <p className="repair-card-about" dir="auto">
          {text}
        </p>
        <p className="repair-card-standing" dir="auto">
          {!isAmongTheirs && name !== undefined && `${say('repair.with', { name })}. `}
          {standingInWords(repair, now, texts)}
        </p>
      </div>
      <a
        className={isOpen ? 'button' : 'button button-quiet'}
        href={href}
        aria-label={say(isOpen ? 'repair.go-on-named' : 'repair.look-named', { text })}
      >
        {say(isOpen ? 'repair.go-on' : 'repair.look')}
      </a>
    </li>
  );
}
