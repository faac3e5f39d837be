interface Props {
  /** What else could be meant. */
  readonly words: string;
  /** Whether the arrow down in the line chooses it, too. */
  readonly isOnArrow?: boolean;
  readonly onChoose: () => void;
}

/** What else the words could mean, one click away. */
export function OtherReading({ words, isOnArrow = false, onChoose }: Props) {
  return (
    <li className="chip chip-other">
      <button type="button" className="chip-act" dir="auto" onClick={onChoose}>
        {words}
        {isOnArrow && (
          <svg viewBox="0 0 16 16" width="11" height="11" aria-hidden="true">
            <path
              d="M8 2v11m-4-4 4 4 4-4"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </svg>
        )}
      </button>
    </li>
  );
}
