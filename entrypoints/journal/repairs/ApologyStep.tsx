import { useId, useState } from 'react';

import { CopyButton } from '../../../components/CopyButton/CopyButton';
import { HintedText, type LeftAlone } from '../../../components/HintedText/HintedText';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { PartChips } from './PartChips';
import { SavedLine } from './SavedLine';
import type { StepProps } from './step-props';
import { StepButtons } from './StepButtons';
import { useRepairText } from './useRepairText';
import { VeiledText } from './VeiledText';

const NOTHING: LeftAlone = new Set();

/** What a person left as they wrote it, by repair, for as long as the page lives. */
const leftIn = new Map<string, LeftAlone>();

/** The apology, in one's own words, with a hand for those who want one. It leaves the page only by being copied. */
export function ApologyStep({ repair, names, onPassed, headingId }: StepProps) {
  const { say } = useLaterTexts();
  const lineId = useId();
  const { text, type, flush, standing, veiled } = useRepairText(repair, 'apology', names);
  const [left, setLeft] = useState(leftIn.get(repair.id) ?? NOTHING);

  const goOn = async () => {
    if (await flush()) await onPassed();
  };

  return (
    <>
      {veiled === undefined ? (
        <HintedText
          aria-labelledby={headingId}
          aria-describedby={lineId}
          aria-invalid={standing !== undefined && standing !== 'saved' ? true : undefined}
          value={text}
          onChange={type}
          left={left}
          onLeave={(more) => {
            leftIn.set(repair.id, more);
            setLeft(more);
          }}
        />
      ) : (
        <VeiledText seen={veiled} />
      )}
      <SavedLine id={lineId} field="apology" standing={standing} />
      <PartChips text={text} />
      <StepButtons onSkip={text.trim() === '' ? () => void onPassed() : undefined}>
        <CopyButton text={text} />
        <button type="button" className="button button-main" onClick={() => void goOn()}>
          {say('repair.go-on')}
        </button>
      </StepButtons>
    </>
  );
}
