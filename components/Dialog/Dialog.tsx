import './Dialog.css';

import { type ReactNode, type RefObject, useEffect, useId } from 'react';

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

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, [dialog]);

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} dir="auto">
        {heading}
      </h2>
      {children}
      <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
        {wayOut ?? say('settle.cancel')}
      </button>
    </dialog>
  );
}
