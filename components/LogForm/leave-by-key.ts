import type { KeyboardEvent } from 'react';

/** Backspace or Delete on a chip takes back what it says. A default says nothing that could be taken back. */
export function leaveByKey({
  isDefault,
  onLeave,
}: {
  readonly isDefault: boolean;
  readonly onLeave: () => void;
}) {
  return (event: KeyboardEvent) => {
    if (isDefault || (event.key !== 'Backspace' && event.key !== 'Delete')) return;
    event.preventDefault();
    onLeave();
  };
}
