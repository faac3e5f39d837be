import { type ReactNode, useId } from 'react';

import { useLaterTexts } from '../hooks/useLaterTexts';
import type { AsideContent } from '../hooks/useAside';
import type { Noticing } from '../hooks/useNotice';
import { Nobody } from './Nobody';
import { Question } from './Question';
import { type Drafting, useQuestion } from './useQuestion';
import { Written } from './Written';

interface Props {
  readonly content: AsideContent;
  readonly drafting: Drafting;
  readonly report: Noticing['report'];
}

/** The day's question about one person, what was written, or whom to add first; nothing when nobody is to be asked about. */
export function ThankYou({ content, drafting, report }: Props) {
  const { say } = useLaterTexts();
  const { today, question, type } = useQuestion(content, drafting);
  const headingId = useId();
  const shared = { headingId, report };

  const card = (inside: ReactNode) => (
    <section className="thanks" aria-labelledby={headingId}>
      {inside}
    </section>
  );
  if (question) return card(<Question {...shared} {...question} onType={type} />);
  if (today.kind === 'written') {
    const { appreciation } = today;
    const name = content.people.find(({ id }) => id === appreciation.person)?.name ?? say('who.elsewhere');
    return card(<Written key={appreciation.id} {...shared} appreciation={appreciation} name={name} />);
  }
  return content.people.length === 0 ? card(<Nobody {...shared} />) : null;
}
