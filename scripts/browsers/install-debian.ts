import { execFileSync } from 'node:child_process';
import { securityOptions } from './security-source.ts';

/** With these, pictures show every alphabet and emoji instead of boxes. */
const FONTS = ['fonts-noto-core', 'fonts-noto-color-emoji'];

/** Whether packages can be installed here: apt-get is there and we are root. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && works('apt-get', ['--version']) && works('dpkg-query', ['--version']);
}

/**
 * Installs the packages, or their newest version where an old one is there, and the fonts that are missing. Returns
 * what went wrong, if anything did.
 */
export function installPackages(packages: readonly string[]): string | undefined {
  const wanted = [...packages, ...FONTS.filter((name) => !isInstalled(name))];
  if (wanted.length === 0) return undefined;
  console.log(`Installing ${wanted.join(', ')} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...securityOptions()];
  try {
    execFileSync('apt-get', ['update', ...options], { env, stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...options, ...wanted], {
      env,
      // dpkg names every package it unpacks; what matters goes to the error output.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function isInstalled(name: string): boolean {
  try {
    return execFileSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).startsWith('installed');
  } catch {
    return false;
  }
}

function works(program: string, options: string[]): boolean {
  try {
    execFileSync(program, options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
