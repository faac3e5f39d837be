import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { Outcome } from '../../../components/hooks/useCommands';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import { aboutInWords, standingInWords } from '../../../components/RepairCard/repair-in-words';
import type { Commitment } from '../../../utils/domain/commitment';
import type { Go } from '../useRoute';
import type { StepProps } from './step-props';

interface Props extends StepProps {
  readonly about: Commitment | undefined;
  readonly go: Go;
}

/** Behind all steps: how it is now, once it has had its time. */
export function Ending({ repair, about, names, name, now, report, go }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const commands = useRepairCommands();
  const text = aboutInWords(repair, about, { names, say });
  const isAsking = repair.askOn && Temporal.PlainDate.compare(repair.askOn, now.toPlainDate()) <= 0;

  const act = (outcome: Promise<Outcome>, words: string) =>
    void outcome.then((came) => report({ outcome: came, words, takesFocus: true }));
  const remove = async () => {
    const outcome = await commands.remove(repair.id);
    const isDone = report({ outcome, words: say('repair.done-removed', { text }), takesFocus: true });
    if (isDone) go({ section: 'repairs' }, 'replace');
  };

  return (
    <section className="repair-ending">
      <p className="repair-standing">
        {isAsking && !repair.closedAt ? say('repair.how-now', { name }) : standingInWords(repair, now, texts)}
      </p>
      <div className="repair-bar-on">
        {repair.closedAt ? (
          <button
            type="button"
            className="button"
            onClick={() => act(commands.reopen(repair.id), say('repair.done-open', { text }))}
          >
            {say('repair.open-again')}
          </button>
        ) : (
          <>
            <button
              type="button"
              className={isAsking ? 'button button-main' : 'button'}
              onClick={() => act(commands.close(repair.id), say('repair.done-better', { text }))}
            >
              {say('repair.better')}
            </button>
            {isAsking && (
              <button
                type="button"
                className="button"
                onClick={() => act(commands.askAgain(repair.id), say('repair.done-not-yet'))}
              >
                {say('repair.not-yet')}
              </button>
            )}
          </>
        )}
        <button type="button" className="button button-quiet" onClick={() => void remove()}>
          {say('repair.remove')}
        </button>
      </div>
    </section>
  );
}
