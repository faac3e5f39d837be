import type { Area } from '../../utils/domain/focus/area';
import type { Because, Suggestion as Suggested } from '../../utils/domain/focus/suggest-focus';
import { type LaterTexts, useLaterTexts } from '../hooks/useLaterTexts';
import { countInWords } from '../../utils/i18n/count-in-words';

interface Props {
  /** Undefined while one's own record suggests nothing. */
  readonly suggestion: Suggested | undefined;
  readonly onTake: (area: Area) => void;
  readonly onChoose: () => void;
}

/** What one's own record suggests for this week, and why; or just the way to choose. */
export function Suggestion({ suggestion, onTake, onChoose }: Props) {
  const { say } = useLaterTexts();
  if (!suggestion) {
    return (
      <>
        <p className="focus-why">{say('focus.none')}</p>
        <button type="button" className="button" onClick={onChoose}>
          {say('focus.choose')}
        </button>
      </>
    );
  }
  const { area, because } = suggestion;
  return (
    <>
      <p className="focus-why">{becauseInWords(area, because, say)}</p>
      <p className="focus-what">{say(`focus.${area}`)}</p>
      <div className="focus-row">
        <button type="button" className="button" onClick={() => onTake(area)}>
          {say('focus.take')}
        </button>
        <button type="button" className="button button-quiet" onClick={onChoose}>
          {say('focus.choose-another')}
        </button>
      </div>
    </>
  );
}

function becauseInWords(area: Area, { kind, times }: Because, say: LaterTexts['say']): string {
  const values = { times: countInWords(times, say) };
  switch (kind) {
    case 'moved-untold':
    case 'still-open':
    case 'unrepaired':
    case 'without-day':
      return say(`because.${kind}`, values);
    case 'slipped':
      switch (area) {
        case 'mornings':
        case 'afternoons':
        case 'evenings':
        case 'weekends':
          return say(`because.${area}`, values);
        default:
          return say('because.little-things', values);
      }
  }
}
