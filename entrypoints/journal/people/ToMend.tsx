import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { RepairCard } from '../../../components/RepairCard/RepairCard';
import { inOrder } from '../../../utils/domain/repair-steps';
import { hashOf } from '../route';
import type { PersonProps } from './person-props';

/** What waits to be checked with them, what is being mended, and what was missed lately and is not mended. */
export function ToMend({ page, name, names, now }: PersonProps) {
  const { say } = useLaterTexts();
  const { repairs, abouts, lately, decisions } = page;
  const { open: begun } = inOrder(repairs);
  const mended = new Set(repairs.map(({ of }) => of));
  const missed = lately.filter(
    ({ id, outcome, isLeftAlone }) => outcome?.kind === 'missed' && !isLeftAlone && !mended.has(id),
  );

  return (
    <>
      {decisions.length > 0 && (
        <section>
          <h2>{say('person.check', { name })}</h2>
          <ul>
            {decisions.map((decision) => {
              const text = names.wordsOf(decision);
              return (
                <li key={decision.id} className="mend mend-check">
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
          <ul>
            {begun.map((repair) => (
              <RepairCard
                key={repair.id}
                repair={repair}
                about={abouts.get(repair.of ?? '')}
                names={names}
                now={now}
                href={hashOf({ section: 'repairs', id: repair.id })}
                isAmongTheirs
              />
            ))}
            {missed.map((commitment) => {
              const text = names.wordsOf(commitment);
              return (
                <li key={commitment.id} className="mend">
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
