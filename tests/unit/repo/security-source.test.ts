import { expect, test } from 'vitest';
import { securityLine } from '../../../scripts/browsers/security-source';

test('a machine without the security suite gets it from its own mirror', () => {
  const sources = 'deb http://mirror.test/debian bookworm main';
  expect(securityLine(sources, 'bookworm')).toBe(
    'deb http://mirror.test/debian-security bookworm-security main',
  );
});

test('the newer format of source lists is understood', () => {
  const sources =
    'Types: deb\nURIs: http://mirror.test/debian/\nSuites: trixie trixie-updates\nComponents: main';
  expect(securityLine(sources, 'trixie', '/keys/debian.gpg')).toBe(
    'deb [signed-by=/keys/debian.gpg] http://mirror.test/debian-security trixie-security main',
  );
});

test('a machine that has the suite keeps what it has', () => {
  const sources =
    'deb http://mirror.test/debian bookworm main\ndeb http://other.test/debian-security bookworm-security main';
  expect(securityLine(sources, 'bookworm')).toBeUndefined();
});

test('a suite that is commented out does not count', () => {
  const sources =
    'deb http://mirror.test/debian bookworm main\n# deb http://mirror.test/debian-security bookworm-security main';
  expect(securityLine(sources, 'bookworm')).toBe(
    'deb http://mirror.test/debian-security bookworm-security main',
  );
});

test('without a mirror of Debian nothing is added', () => {
  expect(securityLine('deb http://mirror.test/ubuntu noble main', 'noble')).toBeUndefined();
});
