import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useRepairs } from '../../../components/hooks/useRepairs';
import { RepairCard } from '../../../components/RepairCard/RepairCard';
import { SafetyFooter } from '../../../components/SafetyNote/SafetyFooter';
import { inOrder } from '../../../utils/domain/repair-steps';
import { hashOf } from '../route';
import type { SectionProps } from '../section-props';

/** Every repair: what is open first, then what was mended. */
export function RepairList({ names, now }: SectionProps) {
  const { say } = useLaterTexts();
  const list = useRepairs();
  if (!list) return null;
  const { open, closed } = inOrder(list.repairs);
  const parts = [
    { name: 'open', repairs: open },
    { name: 'closed', repairs: closed },
  ] as const;

  return (
    <div className="repairs">
      <div className="repairs-top">
        <h1>{say('journal.repairs')}</h1>
        <a className="button" href={hashOf({ section: 'repairs', id: 'new' })}>
          {say('repair.something-else')}
        </a>
      </div>
      {list.repairs.length === 0 && <p className="repairs-empty">{say('repair.what-it-is')}</p>}
      {parts.map(
        ({ name, repairs }) =>
          repairs.length > 0 && (
            <section key={name} aria-labelledby={`repairs-${name}`}>
              <h2 id={`repairs-${name}`}>{say(`repair.${name}`)}</h2>
              <ul>
                {repairs.map((repair) => (
                  <RepairCard
                    key={repair.id}
                    repair={repair}
                    about={list.abouts.get(repair.of ?? '')}
                    names={names}
                    now={now}
                    href={hashOf({ section: 'repairs', id: repair.id })}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      <SafetyFooter />
    </div>
  );
}
