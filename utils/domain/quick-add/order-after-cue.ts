import type { Language } from './language';

/**
 * Where an order begins behind a cue that no comma ends: "when I clock out text June". It is the first such verb that
 * nothing beside it makes part of the cue, and of two side by side the second ("when the shops open buy milk").
 * @returns its place in the clause, or undefined where there is none
 */
export function orderFinder({
  begins = '(?!)',
  subjects = '(?!)',
  finite = '(?!)',
}: Language['cues']): (clause: string) => number | undefined {
  const [verb, subject, noun] = [begins, subjects, finite].map((words) => new RegExp(`^(?:${words})$`, 'u'));
  return (clause) => {
    const words = [...clause.matchAll(/\S+/g)];
    const wordAt = (at: number) => words[at]?.[0] ?? '';
    const isOrder = (at: number) =>
      at > 1 &&
      at < words.length - 1 &&
      verb?.test(wordAt(at)) === true &&
      !subject?.test(wordAt(at - 1)) &&
      !/'s?$/.test(wordAt(at - 1)) &&
      !noun?.test(wordAt(at + 1));
    const first = words.findIndex(
      (_, at) => isOrder(at) && !(verb?.test(wordAt(at + 1)) && !isOrder(at + 1) && at + 2 < words.length),
    );
    return first < 0 ? undefined : words[isOrder(first + 1) ? first + 1 : first]?.index;
  };
}
