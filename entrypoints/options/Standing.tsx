import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import { isAlone, isAtWork, standingInWords } from '../../components/SyncWords/standing-in-words';
import { HowToCheck } from './HowToCheck';
import type { PartProps } from './Sync';
import { SyncSwitch } from './SyncSwitch';

/** The plain truth about sync, and the switch. */
export function Standing(part: PartProps) {
  const { panel, devices, now } = part;
  const texts = useLaterTexts();
  const { status } = panel;
  const [first, ...further] = standingInWords(panel, now, { ...texts, devices });
  // A full space says the same in its own place.
  const waiting = isAtWork(panel) && !status?.space?.isFull ? (status?.waiting ?? 0) : 0;

  return (
    <div className="card">
      <p className="sync-truth">{first}</p>
      {further.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {waiting > 0 && <p>{texts.say('sync.waiting', { n: waiting })}</p>}
      {status?.reach === 'on' && isAtWork(panel) && isAlone(status) && <HowToCheck />}
      <SyncSwitch {...part} />
    </div>
  );
}
