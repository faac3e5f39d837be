import type { ComponentProps, Ref } from 'react';

import type { Span } from '../../utils/domain/quick-add';
import { isComposing } from '../hooks/is-composing';

interface Props extends Pick<
  ComponentProps<'textarea'>,
  'id' | 'placeholder' | 'aria-describedby' | 'aria-invalid'
> {
  readonly field: Ref<HTMLTextAreaElement>;
  readonly value: string;
  /** What was understood, to be marked. */
  readonly spans: readonly Span[];
  readonly onChange: (value: string) => void;
  /** The arrow down at the end of the line, where it has nothing else to do. */
  readonly onNext?: (() => void) | undefined;
}

/**
 * One line of speech with what was understood marked in it; a long one wraps. The marks lie in a copy behind the field:
 * it has the same words in the same places and gives both their height. Enter sends the form.
 */
export function Line({ field, value, spans, onChange, onNext, ...others }: Props) {
  return (
    <div className="line">
      <div className="line-copy" aria-hidden="true" dir="auto">
        {pieces(value, spans).map(({ start, words, kind }) =>
          kind ? (
            <mark key={start} className={`mark-${kind}`}>
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </div>
      <textarea
        {...others}
        ref={field}
        className="line-field"
        rows={1}
        dir="auto"
        autoComplete="off"
        enterKeyHint="done"
        value={value}
        // A promise is one line, wherever it was copied from.
        onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        onKeyDown={(event) => {
          // Inside a composition keys belong to the input method.
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }
          const hasModifier = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;
          const isAtEnd = event.currentTarget.selectionStart === value.length;
          if (event.key !== 'ArrowDown' || hasModifier || !isAtEnd || !onNext) return;
          event.preventDefault();
          onNext();
        }}
      />
    </div>
  );
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly kind?: Span['kind'];
}

/** The line cut where something was understood. */
function pieces(value: string, spans: readonly Span[]): readonly Piece[] {
  const cut: Piece[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start > end) cut.push({ start: end, words: value.slice(end, span.start) });
    cut.push({ start: span.start, words: value.slice(span.start, span.end), kind: span.kind });
    end = span.end;
  }
  return [...cut, { start: end, words: value.slice(end) }];
}
