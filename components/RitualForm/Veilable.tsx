import { useEffect, useRef } from 'react';

import { useLaterTexts } from '../hooks/useLaterTexts';
import { Field } from './Field';
import type { FieldsProps } from './fields-props';
import type { WrittenRitual } from './written-ritual';

interface Props extends FieldsProps {
  readonly field: 'text' | 'person' | 'cue';
  readonly label: string;
  readonly placeholder?: string;
  /** Names to choose from. */
  readonly options?: readonly string[];
  /** The first of the form: it has the focus. */
  readonly isFirst?: boolean;
  /** What the field held at first, as it may be seen here. */
  readonly seen: string;
  readonly start: WrittenRitual;
}

/** A line of words; while names are hidden, one with a name in it is neither shown nor changed. */
export function Veilable(props: Props) {
  const { id, written, problem, onChange, field, label, placeholder, options, isFirst, seen, start } = props;
  const { say } = useLaterTexts();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);

  if (seen !== start[field]) {
    return (
      <div className="ritual-field">
        <p className="ritual-label">{label}</p>
        <p dir="auto">{seen}</p>
        <p className="ritual-note">{say('ritual.veiled')}</p>
      </div>
    );
  }
  const list = `${id}-${field}-list`;
  return (
    <Field id={`${id}-${field}`} label={label} problem={problem(field)}>
      {(control) => (
        <>
          <input
            {...control}
            ref={input}
            dir="auto"
            autoComplete="off"
            list={options && list}
            placeholder={placeholder}
            value={written[field]}
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
          {options && (
            <datalist id={list}>
              {options.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
