import { type ReactNode, StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { readLanguage } from '../../utils/db/language';
import { type Opening, openDatabase } from '../../utils/db/open';
import { englishTexts, loadTexts, type TextKey, type Texts } from '../../utils/i18n';
import { browserLanguages } from '../../utils/platform/languages';
import { Trouble } from '../Trouble/Trouble';
import { TroubleBoundary } from '../Trouble/TroubleBoundary';
import { SteadilyContext } from './steadily';

/** Puts a page on the screen: at once in the browser's language, then with its data or a clear word why not. */
export function startPage(page: ReactNode, title: Extract<TextKey, `page.${string}`>): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <Page first={openDatabase()} title={title}>
        {page}
      </Page>
    </StrictMode>,
  );
}

interface PageProps {
  readonly first: Promise<Opening>;
  readonly title: Extract<TextKey, `page.${string}`>;
  readonly children: ReactNode;
}

function Page({ first, title, children }: PageProps) {
  const [opening, setOpening] = useState(first);
  const [texts, setTexts] = useState<Texts>(() => englishTexts(browserLanguages()[0]));
  const [result, setResult] = useState<Opening>();

  useEffect(() => {
    let isCurrent = true;
    void opening.then(async (opened) => {
      const chosen = opened.ok ? await readLanguage(opened.db) : undefined;
      const loaded = await loadTexts([...(chosen ? [chosen] : []), ...browserLanguages()]);
      if (!isCurrent) return;
      setTexts(loaded);
      setResult(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, [opening]);

  useEffect(() => {
    document.title = texts.say(title);
    document.documentElement.lang = texts.language;
  }, [texts, title]);

  const steadily = useMemo(() => {
    const renew = async (): Promise<Opening> => {
      const fresh = await openDatabase();
      if (fresh.ok) setOpening(Promise.resolve(fresh));
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
