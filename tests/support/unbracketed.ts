/**
 * What stands on a page, or is read out of it, beside the sentences of the pseudo-language: names and words that a person
 * typed, and whatever bypasses the catalogue.
 * @param isOwn whole texts that are of another catalogue
 */
export function unbracketed(
  root: HTMLElement,
  isOwn: (text: string) => boolean = () => false,
): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of root.querySelectorAll('[aria-label], [placeholder], [title]')) {
    for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
  }
  return texts
    .filter((text) => !isOwn(text))
    .flatMap((text) => withoutSentences(text).split(/, | · /))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** What is left of a text without what stands in brackets, with all that is inside. */
function withoutSentences(text: string): string {
  const shorter = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return shorter === text ? text : withoutSentences(shorter);
}
