import type { AxeResults, Result } from 'axe-core';
import type { AxeFinding, AxeFindings } from './driver';

/**
 * Runs axe over the document under the rules with these tags. It cannot tell the contrast of words in front of their
 * marks where promises and apologies are written, nor of an empty text area: tests/unit/repo/contrast.test.ts measures the
 * colours that meet there. Carried into the page as text: see `probe`.
 */
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
  const isMeasuredElsewhere = (id: string, { target, failureSummary }: Result['nodes'][number]) =>
    id === 'color-contrast' &&
    (document.querySelector(String(target[0]))?.closest('.line, .hinted') !== null ||
      failureSummary?.includes('Element has no value') === true);
  const { violations, incomplete } = await axe.run(document, { runOnly: tags });
  const undecided = incomplete
    .map((result) => ({
      ...result,
      nodes: result.nodes.filter((node) => !isMeasuredElsewhere(result.id, node)),
    }))
    .filter(({ nodes }) => nodes.length > 0);
  return { violations: brief(violations), incomplete: brief(undecided) };
}
