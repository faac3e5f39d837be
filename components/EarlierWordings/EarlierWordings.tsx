import './EarlierWordings.css';

import { instantOf } from '../../utils/domain/record/minute';
import type { Names } from '../hooks/names';
import type { EarlierWording } from '../hooks/useEarlierWordings';
import { type LaterTexts, useLaterTexts } from '../hooks/useLaterTexts';
import type { DeviceNames } from '../SyncWords/device-names';

interface Props {
  readonly wordings: readonly EarlierWording[];
  /** `everything`: each says what it belongs to and how it reads now. `one`: what it is about stands above. */
  readonly about: 'everything' | 'one';
  readonly names: Names;
  readonly devices: DeviceNames;
  readonly now: Temporal.ZonedDateTime;
  /** @param seen the words as they may be seen */
  readonly onUse: (wording: EarlierWording, seen: string) => void;
}

/** What merges wrote over, each with what stands there now and a way back to it. */
export function EarlierWordings({ wordings, about, names, devices, now, onUse }: Props) {
  const { say, ago } = useLaterTexts();
  return (
    <ul className={`wordings wordings-of-${about}`}>
      {wordings.map((wording) => {
        const words = seenWords(wording, wording.words, names, say);
        const isPlain = about === 'one' && wording.field === 'text';
        const by = { device: devices.byId(wording.by), ago: ago(instantOf(wording.at), now) };
        return (
          <li key={wording.seq} className="wording">
            <div>
              <p className="wording-words" dir="auto">
                {words}
              </p>
              {!isPlain && (
                <p className="wording-about" dir="auto">
                  {wording.present === undefined
                    ? say('wording.gone')
                    : say('wording.present', { text: seenWords(wording, wording.present, names, say) })}
                </p>
              )}
              <p className="wording-about">{say(isPlain ? 'wording.written' : keyOfField(wording), by)}</p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={say('wording.use-named', { text: words })}
              onClick={() => onUse(wording, words)}
            >
              {say('wording.use')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** An earlier name of somebody is known to nobody who could mask it: where names are hidden it is not shown at all. */
function seenWords(
  { table }: EarlierWording,
  words: string,
  { areHidden, seen }: Names,
  say: LaterTexts['say'],
): string {
  return areHidden && table === 'people' ? say('who.hidden') : seen(words);
}

function keyOfField({ table, field }: EarlierWording) {
  switch (`${table}.${field}`) {
    case 'commitments.text':
      return 'wording.promise';
    case 'commitments.cue':
      return 'wording.cue';
    case 'people.name':
      return 'wording.name';
    case 'appreciations.text':
      return 'wording.noticed';
    default:
      return 'wording.other';
  }
}
