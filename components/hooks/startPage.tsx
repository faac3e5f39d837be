import { type ReactNode, StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { readDeviceSetting } from '../../utils/db/device-settings';
import { type Opening, openDatabase } from '../../utils/db/open';
import { type Catalogues, englishTexts, loadTexts, type TextKey, type Texts } from '../../utils/i18n';
import { pause } from '../../utils/platform/clock';
import { browserLanguages } from '../../utils/platform/languages';
import { tellBackground } from './tell-background';
import { Trouble } from '../Trouble/Trouble';
import { TroubleBoundary } from '../Trouble/TroubleBoundary';
import { SteadilyContext } from './steadily';
import { useFocusKept } from './useFocusKept';

/**
 * Puts a page on the screen: at once in the browser's language, then with its data or a clear word why not.
 * @param catalogues the languages it can speak; the product's own unless given
 */
export function startPage(
  page: ReactNode,
  title: Extract<TextKey, `page.${string}`>,
  catalogues?: Catalogues,
): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <Page
        first={openDatabase({ patience: pause(PATIENCE_MS), upgrades })}
        title={title}
        catalogues={catalogues}
      >
        {page}
      </Page>
    </StrictMode>,
  );
}

const upgrades = () => import('../../utils/db/upgrades');

/** An opening that takes longer waits for another page's blocked upgrade. */
const PATIENCE_MS = 5_000;

interface PageProps {
  readonly first: Promise<Opening>;
  readonly title: Extract<TextKey, `page.${string}`>;
  readonly catalogues: Catalogues | undefined;
  readonly children: ReactNode;
}

function Page({ first, title, catalogues, children }: PageProps) {
  useFocusKept();
  const [opening, setOpening] = useState(first);
  const [texts, setTexts] = useState<Texts>(() => englishTexts(browserLanguages()));
  const [result, setResult] = useState<Opening>();

  useEffect(() => {
    let isCurrent = true;
    void opening.then(async (opened) => {
      const chosen = opened.ok ? await readDeviceSetting(opened.db, 'language') : undefined;
      const loaded = await loadTexts(browserLanguages(), { chosen, ...(catalogues && { catalogues }) });
      if (!isCurrent) return;
      setTexts(loaded);
      setResult(opened);
      if (opened.ok) tellBackground('opened');
    });
    return () => {
      isCurrent = false;
    };
  }, [opening, catalogues]);

  useEffect(() => {
    document.title = texts.say(title);
    document.documentElement.lang = texts.language;
  }, [texts, title]);

  const steadily = useMemo(() => {
    const renew = async (): Promise<Opening> => {
      const fresh = await openDatabase({ patience: pause(PATIENCE_MS), upgrades });
      if (!fresh.ok) return fresh;
      const old = await opening;
      if (old.ok) old.db.close({ disableAutoOpen: true });
      setOpening(Promise.resolve(fresh));
      return fresh;
    };
    return { opening, texts, renew };
  }, [opening, texts]);

  return (
    <SteadilyContext value={steadily}>
      <TroubleBoundary>{result && !result.ok ? <Trouble problem={result} /> : children}</TroubleBoundary>
    </SteadilyContext>
  );
}
