import './Dialog.css';

import { type ReactNode, type RefObject, useId, useLayoutEffect } from 'react';

import { useTexts } from '../hooks/steadily';

interface Props {
  readonly heading: string;
  /** The words of the way out; "Cancel" unless given. */
  readonly wayOut?: string;
  /** For whoever closes it when something was chosen. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question before the page goes on: the browser's own dialog, with its focus and its Escape. */
export function Dialog({ heading, wayOut, dialog, onClose, children }: Props) {
  const { say } = useTexts();
  const id = useId();

  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, [dialog]);

  // At once, and not with the event that follows: whoever asks for it again in between would ask in vain.
  const leave = () => {
    dialog.current?.close();
    onClose();
  };

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        // A field inside has a cancelling of its own.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        leave();
      }}
      onClose={onClose}
    >
      <h2 id={id} dir="auto">
        {heading}
      </h2>
      {children}
      <button type="button" className="button button-quiet" onClick={leave}>
        {wayOut ?? say('settle.cancel')}
      </button>
    </dialog>
  );
}
