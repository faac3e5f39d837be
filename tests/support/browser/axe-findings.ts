import type { AxeResults, Result } from 'axe-core';
import type { AxeFinding, AxeFindings } from './driver';

/** Runs axe over the document under the rules with these tags. Carried into the page as text: see `probe`. */
export async function axeFindings(tags: readonly string[]): Promise<AxeFindings> {
  const { axe } = globalThis as unknown as {
    axe: { run(context: Document, options: { runOnly: readonly string[] }): Promise<AxeResults> };
  };
  const brief = (results: readonly Result[]): AxeFinding[] =>
    results.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, why: failureSummary ?? '' })),
    }));
  const { violations, incomplete } = await axe.run(document, { runOnly: tags });
  return { violations: brief(violations), incomplete: brief(incomplete) };
}
