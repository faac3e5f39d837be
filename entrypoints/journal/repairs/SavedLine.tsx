import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { SavedText } from '../../../components/hooks/useSavedText';
import { REPAIR_LIMITS, type RepairText } from '../../../utils/domain/repair';

interface Props {
  readonly id: string;
  readonly field: RepairText;
  readonly standing: SavedText['standing'];
}

/** What became of the words above: that they are stored, quietly, or why not, aloud. */
export function SavedLine({ id, field, standing }: Props) {
  const { say } = useLaterTexts();
  const isProblem = standing !== undefined && standing !== 'saved';
  return (
    <div className="saved-line" id={id}>
      {standing === 'saved' && say('repair.saved')}
      <p className="repair-problem" role="alert">
        {isProblem && problem()}
      </p>
    </div>
  );

  function problem() {
    if (standing === undefined || standing === 'saved') return undefined;
    if (standing.kind === 'not-written')
      return `${say(`write.${standing.failure}`)} ${say('write.kept-words')}`;
    return standing.reason === 'too-long'
      ? say('repair.too-long', { n: REPAIR_LIMITS[field].characters })
      : say('refused.gone');
  }
}
