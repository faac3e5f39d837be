import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEYRINGS = ['pgp', 'gpg'].map((ending) => `/usr/share/keyrings/debian-archive-keyring.${ending}`);

/**
 * Browsers come fresh from Debian's security suite, and a minimal machine may not have it: its Firefox is then too old
 * for us. Returns apt-get options that add the suite for one call, beside the machine's own sources, which stay as they
 * are; none when the suite is there already or this is no Debian.
 */
export function securityOptions(): string[] {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const codename = /^ID="?debian"?$/m.test(release)
    ? /^VERSION_CODENAME=(\w+)$/m.exec(release)?.[1]
    : undefined;
  if (codename === undefined) return [];
  const files = ['/etc/apt/sources.list', ...globSync('/etc/apt/sources.list.d/*.{list,sources}')];
  const sources = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  const keyring = KEYRINGS.find((file) => existsSync(file));
  const line = securityLine(sources.join('\n'), codename, keyring);
  if (line === undefined) return [];

  const parts = mkdtempSync(join(tmpdir(), 'steadily-apt-'));
  if (existsSync('/etc/apt/sources.list.d')) cpSync('/etc/apt/sources.list.d', parts, { recursive: true });
  writeFileSync(join(parts, 'steadily-security.list'), `${line}\n`);
  return ['-o', `Dir::Etc::SourceParts=${parts}`];
}

/**
 * The line that adds the security suite, from the mirror that the machine uses for everything else.
 *
 * @param sources the texts of the machine's source lists, of both formats
 * @param codename Debian's name for its version, say `bookworm`
 */
export function securityLine(sources: string, codename: string, keyring?: string): string | undefined {
  const lines = sources.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  if (lines.some((line) => line.includes(`${codename}-security`))) return undefined;
  const mirror = lines
    .filter((line) => /^(deb|URIs:)\s/.test(line))
    .map((line) => /\S+\/debian(?=\/?(\s|$))/.exec(line)?.[0])
    .find((address) => address !== undefined);
  if (mirror === undefined) return undefined;
  const signed = keyring === undefined ? '' : `[signed-by=${keyring}] `;
  return `deb ${signed}${mirror}-security ${codename}-security main`;
}
