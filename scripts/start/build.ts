import { spawnSync } from 'node:child_process';

/** Builds the extension for Chromium; ends the script with the build's own output when it fails. */
export function build(): void {
  console.log('Building…');
  const { status, stdout, stderr } = spawnSync('wxt build -b chrome', { shell: true, encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}
