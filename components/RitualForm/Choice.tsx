import { Field } from './Field';
import type { FieldsProps } from './fields-props';

interface Props extends FieldsProps {
  readonly field: 'how' | 'monthDay' | 'nth' | 'weekday' | 'month';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** One of several, in the browser's own list. */
export function Choice({ id, written, problem, onChange, field, label, options }: Props) {
  return (
    <Field id={`${id}-${field}`} label={label} problem={problem(field)}>
      {(control) => (
        <select
          {...control}
          value={written[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        >
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
