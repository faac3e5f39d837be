import type { ReactNode } from 'react';

import { leaveByKey } from './leave-by-key';

interface Props {
  /** What is chosen here, for those who do not see it. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  /** A default that nobody said or chose. */
  readonly isDefault: boolean;
  readonly onChoose: (value: string) => void;
  /** Backspace: back into words, or to the default. */
  readonly onLeave: () => void;
  /** A button beside it. */
  readonly children?: ReactNode;
}

/** A chip that opens the browser's own list: the list lies over the words, unseen. */
export function ChoiceChip({ label, options, value, isDefault, onChoose, onLeave, children }: Props) {
  return (
    <li className={isDefault ? 'chip chip-default' : 'chip'}>
      <span className="chip-choice">
        <span aria-hidden="true" dir="auto">
          {options.find((option) => option.value === value)?.text}
        </span>
        <select
          aria-label={label}
          value={value}
          onChange={(event) => onChoose(event.target.value)}
          onKeyDown={leaveByKey({ isDefault, onLeave })}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      </span>
      {children}
    </li>
  );
}
