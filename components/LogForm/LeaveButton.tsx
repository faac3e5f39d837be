import type { KeyboardEvent } from 'react';

interface Props {
  readonly label: string;
  readonly onLeave: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** Turns what a chip says back into words. */
export function LeaveButton({ label, onLeave, onKeyDown }: Props) {
  return (
    <button
      type="button"
      className="chip-leave"
      aria-label={label}
      title={label}
      onClick={onLeave}
      onKeyDown={onKeyDown}
    >
      <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
    </button>
  );
}
