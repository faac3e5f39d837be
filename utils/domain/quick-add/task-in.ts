import type { Span } from './span';

/**
 * Where a line says what is to be done: the longest words of it that say nothing of when, so that the day stays when these
 * are written anew. Whom it is to may well be called among them.
 */
export function taskIn(
  line: string,
  spans: readonly Pick<Span, 'kind' | 'start' | 'end'>[],
): { readonly start: number; readonly end: number } {
  const others = spans.filter(({ kind }) => kind !== 'person');
  const starts = [0, ...others.map(({ end }) => end)];
  const ends = [...others.map(({ start }) => start), line.length];
  const pieces = starts.map((start, index) => {
    const piece = line.slice(start, ends[index]);
    const from = start + piece.length - piece.trimStart().length;
    return { start: from, end: from + piece.trim().length };
  });
  return pieces.reduce((longest, piece) =>
    piece.end - piece.start > longest.end - longest.start ? piece : longest,
  );
}
