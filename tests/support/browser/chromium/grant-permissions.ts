import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Granted {
  api?: string[];
}

interface Preferences {
  extensions?: { settings?: Record<string, { active_permissions?: Granted; granted_permissions?: Granted }> };
}

/**
 * Writes into the profile of a browser that is not running that the person has granted optional permissions:
 * `permissions.request` shows a prompt that nobody can answer in a headless browser.
 */
export function grantPermissions(profileDir: string, id: string, permissions: readonly string[]): void {
  const path = join(profileDir, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as Preferences;
  const extension = preferences.extensions?.settings?.[id];
  if (extension === undefined) throw new Error('the profile does not know the extension');
  for (const key of ['active_permissions', 'granted_permissions'] as const) {
    const granted = (extension[key] ??= {});
    granted.api = [...new Set([...(granted.api ?? []), ...permissions])];
  }
  writeFileSync(path, JSON.stringify(preferences));
}
