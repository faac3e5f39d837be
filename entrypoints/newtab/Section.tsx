import type { ReactNode } from 'react';

interface Props {
  readonly heading: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** A list of promises under its heading; an empty one is not there. */
export function Section({ heading, isEmpty, children }: Props) {
  if (isEmpty) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>{children}</ul>
    </section>
  );
}
