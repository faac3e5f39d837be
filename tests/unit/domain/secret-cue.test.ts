import { expect, test } from 'vitest';
import { soundsLikeSecret } from '../../../utils/domain/secret-cue';
import { projectFiles, projectText } from '../../support/repo/project-files';

test.each([
  'Don’t tell Mum about the party',
  'dont mention it to Tom',
  'promised not to tell anyone',
  'keep it to myself',
  'Keep Priya’s news to myself',
  'Just between us: she is leaving',
  'between you and me',
  'keep Sam’s secret',
  'It’s a secret',
  'She told me in confidence',
  'Ask about what Sam confided in me',
  'not mine to tell',
  'Nobody knows yet',
  'she hasn’t told anyone yet',
  'I won’t tell a soul',
  'SWORN TO SECRECY',
  'keep quiet about the job',
])('“%s” sounds like a secret', (text) => {
  expect(soundsLikeSecret(text)).toBe(true);
});

test.each([
  'Tell Mum about the party',
  'Don’t tell me the ending',
  'split the bill between us',
  'bake the cake with the secret ingredient',
  'buy the Secret Santa present',
  'I can’t tell the twins apart',
  'never tell a lie',
  'keep it short',
  'nobody knows how it works',
  'secretary called, ring back',
  '',
])('“%s” does not', (text) => {
  expect(soundsLikeSecret(text)).toBe(false);
});

test('ordinary promises hardly ever do: at most one in two hundred', () => {
  const corpora = projectFiles('tests/corpora').filter((path) => /\/en[^/]*\.txt$/.test(path));
  const lines = corpora.flatMap((path) =>
    projectText(path)
      .split('\n')
      .filter((row) => row !== '' && !/^[#@]/.test(row))
      .map((row) => row.split('\t')[0] ?? ''),
  );
  const sounding = lines.filter(soundsLikeSecret);
  expect(sounding.length).toBeLessThanOrEqual(lines.length / 200);
});

test.each(['don’t ', 'keep it ', 'told me ', ' ', 'a'])(
  'ten thousand characters of “%s” take no longer than a moment',
  { timeout: 1_000 },
  (piece) => {
    expect(soundsLikeSecret(piece.repeat(Math.ceil(10_000 / piece.length)))).toBe(false);
  },
);
