import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { usePersonCommands } from '../../../components/hooks/usePersonCommands';
import { PERSON_LIMITS } from '../../../utils/domain/person-limits';
import { EditText } from './EditText';
import type { PersonProps } from './person-props';

/** What they asked me to respect, and what I need with them: one a line, changed where it stands. */
export function Boundaries({ page: { own, merged }, names, report }: PersonProps) {
  const { say } = useLaterTexts();
  const { change } = usePersonCommands();
  const save = (whose: 'theirs' | 'mine') => async (typed: string) =>
    report({
      outcome: await change(own.id, { [whose]: typed }),
      words: say('about.done', { what: say('about.boundaries') }),
      comfort: say('write.kept-words'),
    });
  return (
    <section>
      <h2>{say('about.boundaries')}</h2>
      {(['theirs', 'mine'] as const).map((whose) => (
        <div key={whose} className="boundary">
          <h3>{say(`about.${whose}`)}</h3>
          <EditText
            label={`${say('about.boundaries')}, ${say(`about.${whose}`)}`}
            value={(own[whose] ?? []).join('\n')}
            none={say(`about.${whose}-none`)}
            hint={say('about.one-a-line')}
            limit={PERSON_LIMITS[whose]}
            names={names}
            onSave={save(whose)}
          />
          {merged.flatMap((one) =>
            (one[whose] ?? []).map((line) => (
              <p key={`${one.id} ${line}`} className="person-note" dir="auto">
                {say('about.from-merged', { name: names.seen(one.name), line: names.seen(line) })}
              </p>
            )),
          )}
        </div>
      ))}
    </section>
  );
}
