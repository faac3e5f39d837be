import type { ApologyPart, HintKind } from './index';

/** The phrases of a language, as `phrasePattern` reads them. What may match at the same place stands longest first. */
export interface WordingTable {
  readonly hints: Readonly<Record<HintKind, readonly string[]>>;
  readonly parts: Readonly<Record<ApologyPart, readonly string[]>>;
}
