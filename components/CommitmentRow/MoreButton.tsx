import { useTexts } from '../hooks/steadily';

interface Props {
  /** The words of the promise. */
  readonly words: string;
  readonly onMore: () => void;
}

/** Asks what else may become of a promise. */
export function MoreButton({ words, onMore }: Props) {
  const { say } = useTexts();
  return (
    <button
      type="button"
      className="commitment-more"
      aria-label={say('act.named', { act: say('act.more'), text: words })}
      title={say('act.more')}
      onClick={onMore}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="currentColor">
        <circle cx="3" cy="8" r="1.4" />
        <circle cx="8" cy="8" r="1.4" />
        <circle cx="13" cy="8" r="1.4" />
      </svg>
    </button>
  );
}
