/**
 * Lines that were changed here while others changed them elsewhere: what was written here stands, with what was added
 * elsewhere meanwhile after it, and without what was taken away there and left as it was here. Lines that are alike are one; empty
 * ones, between paragraphs, stay.
 * @param began the lines as they stood when the change here began
 * @param typed as they are wanted here
 * @param now as they stand
 */
export function mergedLines(
  began: readonly string[],
  typed: readonly string[],
  now: readonly string[],
): readonly string[] {
  const kept = typed.filter((line) => now.includes(line) || !began.includes(line));
  const added = now.filter((line) => !began.includes(line));
  const merged = [...kept, ...added];
  return merged.filter((line, at) => line === '' || merged.indexOf(line) === at);
}
