import { EarlierWordings } from '../../components/EarlierWordings/EarlierWordings';
import { useRestoreWording } from '../../components/hooks/useRestoreWording';
import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import type { PartProps } from './Sync';

/** What changes on other devices wrote over lately; without any there is nothing to see. */
export function Wordings({ panel: { wordings, names }, devices, now, report }: PartProps) {
  const { say } = useLaterTexts();
  const restore = useRestoreWording();
  if (wordings.length === 0) return null;
  return (
    <section aria-labelledby="wordings">
      <h3 id="wordings">{say('wording.heading')}</h3>
      <p className="soft">{say('wording.means')}</p>
      <EarlierWordings
        wordings={wordings}
        about="everything"
        names={names}
        devices={devices}
        now={now}
        onUse={({ seq }, seen) => {
          const words = say('wording.done', { text: seen });
          void restore(seq).then((outcome) => report({ outcome, words, takesFocus: true }));
        }}
      />
    </section>
  );
}
