import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, projectText } from '../../support/repo/project-files';

const CODE = projectFiles().filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));

test('everything in utils lies in a known room', () => {
  const rooms = /^utils\/(README\.md$|(domain|db|sync|i18n|platform)\/)/;
  expect(projectFiles('utils').filter((path) => !rooms.test(path))).toEqual([]);
});

test('every entrypoint lies one level deep, in a folder of its own', () => {
  const folders = /^entrypoints\/(background|newtab|popup|journal|options)\//;
  expect(projectFiles('entrypoints').filter((path) => !folders.test(path))).toEqual([]);
});

test('no file and no folder has a name that anything fits into', () => {
  const vague = /^(helpers?|common|misc|types|utils?|shared|stuff)$/;
  const names = CODE.flatMap((path) => path.split('/').slice(path.startsWith('utils/') ? 1 : 0));
  expect(names.map((name) => name.replace(/\..*$/, '')).filter((name) => vague.test(name))).toEqual([]);
});

/** Files of more than 250 lines, each with its reason. */
const LONG: Readonly<Record<string, string>> = Object.fromEntries(
  ['de', 'en-phrases', 'es-phrases', 'fr', 'ja', 'pt-phrases', 'zh'].map((table) => [
    `utils/domain/quick-add/languages/${table}.ts`,
    'a table, read as a whole',
  ]),
);
const linesOf = (path: string) => projectText(path).trimEnd().split('\n').length;

test('no file has more than 250 lines without a reason', () => {
  const long = CODE.filter((path) => linesOf(path) > 250);
  expect(long.filter((path) => !(path in LONG))).toEqual([]);
});

test('no reason is left over for a file that has become short', () => {
  const long = CODE.filter((path) => linesOf(path) > 250);
  expect(Object.keys(LONG).filter((path) => !long.includes(path))).toEqual([]);
});

test('every test is named after what it tests and ends in .test.ts', () => {
  const tests = projectFiles('tests').filter((path) => /^tests\/(unit|property|component|e2e)\//.test(path));
  const odd = tests.filter((path) => !/\.test\.tsx?$/.test(path) && basename(path) !== 'vitest.config.ts');
  expect(odd).toEqual([]);
});
