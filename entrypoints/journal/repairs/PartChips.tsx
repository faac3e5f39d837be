import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useWording } from '../../../components/hooks/useWording';
import { APOLOGY_PARTS, apologyParts } from '../../../utils/domain/wording';

interface Props {
  readonly text: string;
}

/** The five parts an apology can have, those that are there filled. None is asked for. */
export function PartChips({ text }: Props) {
  const { say } = useLaterTexts();
  const wording = useWording();
  const there = wording && apologyParts(text, wording);
  return (
    <ul className="part-chips" aria-label={say('repair.parts')}>
      {APOLOGY_PARTS.map((part) => {
        const name = say(`part.${part}`);
        return (
          <li key={part} className={there?.has(part) ? 'part-chip part-chip-there' : 'part-chip'}>
            {there?.has(part) ? (
              <>
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <path d="m2 6.5 2.75 2.75L10 3.5" />
                </svg>
                <span aria-hidden="true">{name}</span>
                <span className="unseen">{say('repair.part-there', { part: name })}</span>
              </>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}
