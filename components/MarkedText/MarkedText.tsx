import './MarkedText.css';

import type { ReactNode } from 'react';

interface Mark {
  readonly start: number;
  readonly end: number;
  /** How it is drawn, where there are several ways. */
  readonly look?: string;
}

interface Props {
  /** What the whole goes by, in its own style sheet too; its copy is called so with `-copy` behind it. */
  readonly name: string;
  readonly text: string;
  /** In order, none over another. */
  readonly marks: readonly Mark[];
  /** The field, of the class `marked-field`. */
  readonly children: ReactNode;
}

/**
 * A field with words marked in it. The marks lie in a copy behind it: it has the same words in the same places and gives
 * both their height (docs/decisions/0011).
 */
export function MarkedText({ name, text, marks, children }: Props) {
  return (
    <div className={`marked ${name}`}>
      <div className={`marked-copy ${name}-copy`} aria-hidden="true" dir="auto">
        {pieces(text, marks).map(({ start, words, mark }) =>
          mark ? (
            <mark key={start} className={mark.look}>
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </div>
      {children}
    </div>
  );
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly mark?: Mark;
}

/** The text cut where something is marked. */
function pieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const cut: Piece[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.start > end) cut.push({ start: end, words: text.slice(end, mark.start) });
    cut.push({ start: mark.start, words: text.slice(mark.start, mark.end), mark });
    end = mark.end;
  }
  return [...cut, { start: end, words: text.slice(end) }];
}
