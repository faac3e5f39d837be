import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface Remark {
  file: string;
  line: number;
  /** For example `eslint(no-console)`. */
  rule: string;
  /** The message and the advice. */
  says: string;
}

/**
 * Lints files that exist for this one call only: a folder outside the project mirrors the paths, and the project's own
 * configuration runs on it, the rules that need types included.
 *
 * @param files path from the project's root → content
 */
export async function lintPlanted(files: Readonly<Record<string, string>>): Promise<Remark[]> {
  const folder = await mkdtemp(join(tmpdir(), 'steadily-planted-'));
  try {
    const config = JSON.stringify(join(ROOT, 'oxlint.config.ts'));
    await writeFile(join(folder, 'oxlint.config.ts'), `export { default } from ${config};\n`);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const { diagnostics } = await report(folder);
    return diagnostics.map(({ filename, code, message, help = '', labels }) => ({
      file: filename,
      line: labels[0]?.span.line ?? 0,
      rule: code,
      says: `${message} ${help}`,
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Report {
  diagnostics: {
    filename: string;
    code: string;
    message: string;
    help?: string;
    labels: { span: { line: number } }[];
  }[];
}

function report(folder: string): Promise<Report> {
  const program = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolveReport, reject) => {
    // Exit status 1 only says that something was found; what counts is whether there is a report to read.
    execFile(process.execPath, [program, '--format=json'], { cwd: folder }, (_error, stdout, stderr) => {
      try {
        resolveReport(JSON.parse(stdout) as Report);
      } catch (cause) {
        reject(new Error(`oxlint gave no report: ${stdout}${stderr}`, { cause }));
      }
    });
  });
}
