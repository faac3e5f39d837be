import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { hashOf } from '../route';
import type { PersonProps } from './person-props';

/** What waits to be checked with them, what is being mended, and what was missed lately and is not mended. */
export function ToMend({ page, name, names }: PersonProps) {
  const { say } = useLaterTexts();
  const { repairs, lately, decisions } = page;
  const begun = repairs
    .filter(({ closedAt }) => !closedAt)
    .map(({ id, of, texts }) => {
      const about = lately.find((commitment) => commitment.id === of);
      const text = texts.what !== undefined ? names.seen(texts.what) : about && names.wordsOf(about);
      return { id, text: text ?? say('person.mend-other') };
    });
  const mended = new Set(repairs.map(({ of }) => of));
  const missed = lately.filter(
    ({ id, outcome, isLeftAlone }) => outcome?.kind === 'missed' && !isLeftAlone && !mended.has(id),
  );

  return (
    <>
      {decisions.length > 0 && (
        <section>
          <h2>{say('person.check', { name })}</h2>
          <ul className="person-mend">
            {decisions.map((decision) => {
              const text = names.wordsOf(decision);
              return (
                <li key={decision.id} className="person-check">
                  <p dir="auto">{text}</p>
                  <a
                    className="button"
                    href={hashOf({ section: 'promises' })}
                    aria-label={say('person.check-go-named', { text })}
                  >
                    {say('person.check-go')}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {begun.length + missed.length > 0 && (
        <section>
          <h2>{say('person.mend')}</h2>
          <ul className="person-mend">
            {begun.map(({ id, text }) => (
              <li key={id}>
                <p dir="auto">{text}</p>
                <a
                  className="button"
                  href={hashOf({ section: 'repairs', id })}
                  aria-label={say('person.mend-go-named', { text })}
                >
                  {say('person.mend-go')}
                </a>
              </li>
            ))}
            {missed.map((commitment) => {
              const text = names.wordsOf(commitment);
              return (
                <li key={commitment.id}>
                  <p dir="auto">{text}</p>
                  <a
                    className="button"
                    href={hashOf({ section: 'repairs', id: 'new', query: { of: commitment.id } })}
                    aria-label={say('person.mend-it-named', { text })}
                  >
                    {say('person.mend-it')}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
