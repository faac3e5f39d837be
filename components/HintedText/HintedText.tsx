import './HintedText.css';

import { type ComponentProps, useRef } from 'react';

import { type Hint, hintsIn } from '../../utils/domain/wording';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useWording } from '../hooks/useWording';
import { MarkedText } from '../MarkedText/MarkedText';

/** What a person wants to leave as they wrote it. */
export type LeftAlone = ReadonlySet<string>;

interface Props extends Pick<
  ComponentProps<'textarea'>,
  'id' | 'aria-labelledby' | 'aria-describedby' | 'aria-invalid'
> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly left: LeftAlone;
  readonly onLeave: (left: LeftAlone) => void;
}

/**
 * A text of one's own, in which what may be heard otherwise than it is meant is underlined, with why below; each can be
 * left as it is.
 */
export function HintedText({ value, onChange, left, onLeave, ...others }: Props) {
  const { say } = useLaterTexts();
  const wording = useWording();
  const field = useRef<HTMLTextAreaElement>(null);
  const hints = wording ? hintsIn(value, wording).filter((hint) => !left.has(keyOf(hint, value))) : [];
  const kinds = Map.groupBy(hints, ({ kind }) => kind);

  return (
    <>
      <MarkedText name="hinted" text={value} marks={hints}>
        <textarea
          {...others}
          ref={field}
          className="marked-field hinted-field"
          rows={1}
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </MarkedText>
      <div aria-live="polite">
        {[...kinds].map(([kind, ofKind]) => (
          <div className="hint" key={kind}>
            <p>
              {say(`wording.${kind}.why`)} {say(`wording.${kind}.better`)}
            </p>
            <button
              type="button"
              className="button button-quiet"
              aria-label={say('repair.leave-named', { words: wordsOf(ofKind[0], value) })}
              onClick={() => {
                onLeave(new Set([...left, ...ofKind.map((hint) => keyOf(hint, value))]));
                field.current?.focus();
              }}
            >
              {say('wording.leave-it')}
            </button>
          </div>
        ))}
      </div>
    </>
  );
}

function wordsOf(hint: Hint | undefined, value: string): string {
  return hint ? value.slice(hint.start, hint.end) : '';
}

/** The same words of the same kind, wherever they stand. */
function keyOf(hint: Hint, value: string): string {
  return `${hint.kind} ${wordsOf(hint, value).toLowerCase()}`;
}
