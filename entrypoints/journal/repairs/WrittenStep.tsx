import { useId } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { RepairText } from '../../../utils/domain/repair';
import { SavedLine } from './SavedLine';
import type { StepProps } from './step-props';
import { StepButtons } from './StepButtons';
import { useRepairText } from './useRepairText';
import { VeiledText } from './VeiledText';

interface Props extends StepProps {
  readonly field: Extract<RepairText, 'what' | 'heard' | 'amends'>;
}

/** A step that is a text: what happened, how it was for them, how it is made good. */
export function WrittenStep({ repair, field, names, onPassed, headingId }: Props) {
  const { say } = useLaterTexts();
  const lineId = useId();
  const { text, type, flush, standing, veiled } = useRepairText(repair, field, names);

  const goOn = async () => {
    if (await flush()) await onPassed();
  };

  return (
    <>
      {veiled === undefined ? (
        <textarea
          className="repair-paper"
          rows={4}
          dir="auto"
          aria-labelledby={headingId}
          aria-describedby={lineId}
          aria-invalid={standing !== undefined && standing !== 'saved' ? true : undefined}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
      ) : (
        <VeiledText seen={veiled} />
      )}
      <SavedLine id={lineId} field={field} standing={standing} />
      <StepButtons onSkip={text.trim() === '' ? () => void onPassed() : undefined}>
        <button type="button" className="button button-main" onClick={() => void goOn()}>
          {say('repair.go-on')}
        </button>
      </StepButtons>
    </>
  );
}
