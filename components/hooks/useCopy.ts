import { useState } from 'react';

export interface Copied {
  /** What was to be copied: what is said of it holds while the words are these. */
  readonly text: string;
  readonly isDone: boolean;
}

/** Copies words to send elsewhere, the only way out there is; and what became of the last ones. */
export function useCopy(): readonly [copied: Copied | undefined, copy: (text: string) => Promise<void>] {
  const [copied, setCopied] = useState<Copied>();
  const copy = async (text: string) => {
    const isDone = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied({ text, isDone });
  };
  return [copied, copy];
}
