import { useEffect, useRef } from 'react';

import type { Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { Field } from '../../../components/RitualForm/Field';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** What stood there at first. */
  readonly start: string;
  readonly names: Names;
  readonly problem: string | undefined;
  readonly onChange: (typed: string) => void;
}

/** The first line of a form, with the focus; while names are hidden, one with a name in it is neither shown nor changed. */
export function WordsField({ id, label, placeholder, value, start, names, problem, onChange }: Props) {
  const { say } = useLaterTexts();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const seen = names.seen(start);
  if (seen !== start) {
    return (
      <div className="ritual-field">
        <p className="ritual-label">{label}</p>
        <p dir="auto">{seen}</p>
        <p className="ritual-note">{say('ritual.veiled')}</p>
      </div>
    );
  }
  return (
    <Field id={id} label={label} problem={problem}>
      {(control) => (
        <input
          {...control}
          ref={input}
          dir="auto"
          autoComplete="off"
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
