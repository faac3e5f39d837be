/**
 * The two browsers that pages are tested in and looked at with. Run as a script it installs what is missing; imported
 * it says where they are.
 */
import { findBrowser } from './browsers/find.ts';
import { installCached } from './browsers/install-cached.ts';
import { canInstallPackages, installPackages } from './browsers/install-debian.ts';
import { CHROMIUM, FIREFOX, type BrowserKind } from './browsers/kinds.ts';

/** The path of Chromium's program. Throws a sentence saying what to do when there is none, or only an old one. */
export const chromiumPath = (): string => pathOf(CHROMIUM);

/** The path of Firefox's program. Throws a sentence saying what to do when there is none, or only an old one. */
export const firefoxPath = (): string => pathOf(FIREFOX);

/**
 * Installs the browsers that are missing, too old or broken: Debian's packages for root, else a download into the home
 * folder. A browser that the environment names is left alone.
 */
export async function installBrowsers(kinds: readonly BrowserKind[] = [CHROMIUM, FIREFOX]): Promise<void> {
  const missing = () =>
    kinds.filter((kind) => !process.env[kind.variable] && findBrowser(kind).kind !== 'found');
  if (canInstallPackages()) {
    const problem = installPackages(missing().map(({ debianPackage }) => debianPackage));
    if (problem !== undefined) console.warn(`apt-get could not install everything: ${problem}`);
  }
  for (const kind of missing()) {
    const problem = await installCached(kind);
    if (problem !== undefined) console.warn(`${kind.name} could not be downloaded: ${problem}`);
  }
}

function pathOf(kind: BrowserKind): string {
  const finding = findBrowser(kind);
  if (finding.kind === 'found') return finding.path;
  const problem = finding.kind === 'missing' ? `${kind.name} was not found` : finding.problem;
  throw new Error(
    `${problem}. Install ${kind.name} ${kind.minimum} or newer (Debian: ${kind.debianPackage}), ` +
      `or say where it is: ${kind.variable}=/path/to/it.`,
  );
}

if (import.meta.main) {
  await installBrowsers();
  try {
    console.log(`Chromium: ${chromiumPath()}\nFirefox: ${firefoxPath()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
