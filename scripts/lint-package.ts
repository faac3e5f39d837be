/** Runs Mozilla's linter for add-ons on the Firefox build, as the store will. Errors fail, and so do unknown warnings. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = '.output/firefox-mv3';

interface Finding {
  code: string;
  message: string;
  description: string;
  file?: string;
  line?: number;
  column?: number;
}

interface Allowed {
  code: string;
  /** How many there are; one more is somebody else's. */
  atMost: number;
  /** Whether the file is the one the reason speaks about. */
  within: (text: string) => boolean;
  reason: string;
}

const ALLOWED: readonly Allowed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    atMost: 2,
    within: (text) => text.includes('https://react.dev/errors/'),
    reason:
      'react-dom assigns innerHTML for dangerouslySetInnerHTML, which our own linter forbids, and for script elements',
  },
];

const run = spawnSync(`addons-linter --output=json ${ROOT}`, { shell: true, encoding: 'utf8' });
const { errors, warnings } = parse(run.stdout);
const used = new Map<Allowed, number>();
const refused = warnings.filter((warning) => {
  const text = warning.file === undefined ? '' : readFileSync(join(ROOT, warning.file), 'utf8');
  const allowed = ALLOWED.find(({ code, within }) => code === warning.code && within(text));
  if (!allowed) return true;
  used.set(allowed, (used.get(allowed) ?? 0) + 1);
  return (used.get(allowed) ?? 0) > allowed.atMost;
});

for (const [{ code, reason }, count] of used) console.log(`${count} × ${code} allowed: ${reason}.`);
for (const { code, message, description, file, line, column } of [...errors, ...refused]) {
  console.error(`${code}: ${message} ${description} (${file ?? 'package'}:${line ?? 0}:${column ?? 0})`);
}
console.log(`${errors.length} errors, ${refused.length} warnings that are not allowed`);
process.exitCode = errors.length + refused.length > 0 ? 1 : 0;

function parse(report: string): { errors: Finding[]; warnings: Finding[] } {
  try {
    return JSON.parse(report) as { errors: Finding[]; warnings: Finding[] };
  } catch {
    throw new Error(`addons-linter gave no report: ${report}${run.stderr}`);
  }
}
