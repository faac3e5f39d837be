import { expect, test } from 'vitest';
import { projectFiles, projectText } from '../../support/repo/project-files';

const OWN_PATH = 'tests/unit/repo/leftovers.test.ts';
const TEXT = projectFiles().filter(
  (path) =>
    /\.(ts|tsx|mjs|css|html|json|md)$/.test(path) && path !== OWN_PATH && path !== 'package-lock.json',
);

/** `path:line` of every line that matches. */
const linesLike = (pattern: RegExp, paths = TEXT) =>
  paths.flatMap((path) =>
    projectText(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );

test('nothing is left to do in a comment', () => {
  expect(linesLike(/\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
});

test('no test is skipped, postponed or run alone', () => {
  const tests = TEXT.filter((path) => path.startsWith('tests/'));
  expect(linesLike(/\b(test|it|describe)\s*\.\s*(skip|todo|only|fails|skipIf|runIf)\b/, tests)).toEqual([]);
  expect(linesLike(/\b(xit|xtest|xdescribe|fit|fdescribe)\s*\(/, tests)).toEqual([]);
});

test('no debugger is left behind', () => {
  expect(linesLike(/^\s*debugger\b/)).toEqual([]);
});
