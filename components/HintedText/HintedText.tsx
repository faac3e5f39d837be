import './HintedText.css';

import { type ComponentProps, useRef } from 'react';

import { type Hint, hintsIn } from '../../utils/domain/wording';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useWording } from '../hooks/useWording';

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
 * left as it is. The lines lie in a copy behind the field: it has the same words in the same places and gives both their
 * height (docs/decisions/0011).
 */
export function HintedText({ value, onChange, left, onLeave, ...others }: Props) {
  const { say } = useLaterTexts();
  const wording = useWording();
  const field = useRef<HTMLTextAreaElement>(null);
  const hints = wording ? hintsIn(value, wording).filter((hint) => !left.has(keyOf(hint, value))) : [];
  const kinds = Map.groupBy(hints, ({ kind }) => kind);

  return (
    <>
      <div className="hinted">
        <div className="hinted-copy" aria-hidden="true" dir="auto">
          {pieces(value, hints).map(({ start, words, isHint }) =>
            isHint ? <mark key={start}>{words}</mark> : words,
          )}
        </div>
        <textarea
          {...others}
          ref={field}
          className="hinted-field"
          rows={1}
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
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

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly isHint: boolean;
}

/** The text cut where something is pointed at. */
function pieces(value: string, hints: readonly Hint[]): readonly Piece[] {
  const cut: Piece[] = [];
  let end = 0;
  for (const hint of hints) {
    if (hint.start > end) cut.push({ start: end, words: value.slice(end, hint.start), isHint: false });
    cut.push({ start: hint.start, words: value.slice(hint.start, hint.end), isHint: true });
    end = hint.end;
  }
  return [...cut, { start: end, words: value.slice(end), isHint: false }];
}
