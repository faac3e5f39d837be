import { normaliseLines } from './record/text';

/**
 * A text in lines that was changed here while it was changed elsewhere: what was written here stands, with what was added
 * elsewhere meanwhile after it, and without what was taken away there and left as it was here. Where only one side changed
 * it, it is that side's. Lines that are alike are one; empty ones, between paragraphs, stay.
 * @param began the text as it stood when the change here began
 * @param typed as it is wanted here, as `normaliseLines` has it
 * @param now as it stands
 */
export function mergedLines(began: string, typed: string, now: string): string {
  if (typed === began) return now;
  if (now === began) return typed;
  const [before, here, there] = [began.split('\n'), typed.split('\n'), now.split('\n')];
  const kept = here.filter((line) => there.includes(line) || !before.includes(line));
  const added = there.filter((line) => !before.includes(line));
  const all = [...kept, ...added];
  return normaliseLines(all.filter((line, at) => line === '' || all.indexOf(line) === at).join('\n'));
}
