import type { ReactNode } from 'react';

/** What a control needs so that its label and what is wrong with it are read out with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby': string;
}

interface Props {
  /** Of the control; what is wrong with it stands at `${id}-problem`. */
  readonly id: string;
  readonly label: string;
  /** What is wrong with it, in words. */
  readonly problem: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label above, and what is wrong with it below. */
export function Field({ id, label, problem, children }: Props) {
  const control = { id, ...(problem !== undefined && { 'aria-invalid': true as const }) };
  return (
    <div className="ritual-field">
      <label htmlFor={id}>{label}</label>
      {children({ ...control, 'aria-describedby': `${id}-problem` })}
      <p id={`${id}-problem`} className="ritual-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
