import type { BadgeView } from '../../utils/domain/badge';
import type { BackgroundTexts } from '../../utils/i18n/background-texts';
import type { BadgeLook } from '../../utils/platform/badge';

/** `--soon` and `--surface` of components/style/tokens.css, by day: a badge cannot read them. */
const BACKGROUND = '#8a5600';
const COLOUR = '#ffffff';
/** About four characters show. */
const MOST = 99;

/** How what needs a word looks on the toolbar button: a number and a sentence, never names or words of promises. */
export function badgeLook({ dueSoon, stillOpen }: BadgeView, say: BackgroundTexts['say']): BadgeLook {
  const count = dueSoon + stillOpen;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  return { text, title: title({ dueSoon, stillOpen }, say), background: BACKGROUND, colour: COLOUR };
}

function title({ dueSoon, stillOpen }: BadgeView, say: BackgroundTexts['say']): string {
  const soon = say('badge.due-soon', { n: dueSoon });
  const open = say('badge.still-open', { n: stillOpen });
  if (dueSoon === 0 && stillOpen === 0) return say('badge.none');
  const both = say('badge.both', { dueSoon: soon, stillOpen: open });
  return say('badge.title', { what: dueSoon === 0 ? open : stillOpen === 0 ? soon : both });
}
