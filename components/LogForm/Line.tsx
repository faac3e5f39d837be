import type { ComponentProps, Ref } from 'react';

import type { Span } from '../../utils/domain/quick-add';
import { isComposing } from '../hooks/is-composing';
import { MarkedText } from '../MarkedText/MarkedText';

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

/** One line of speech with what was understood marked in it; a long one wraps. Enter sends the form. */
export function Line({ field, value, spans, onChange, onNext, ...others }: Props) {
  return (
    <MarkedText
      name="line"
      text={value}
      marks={spans.map(({ kind, ...span }) => ({ ...span, look: `mark-${kind}` }))}
    >
      <textarea
        {...others}
        ref={field}
        className="marked-field line-field"
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
    </MarkedText>
  );
}
