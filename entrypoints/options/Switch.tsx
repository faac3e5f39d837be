import { useId } from 'react';

interface Props {
  readonly label: string;
  /** What it means, in a sentence below. */
  readonly means?: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ label, means, isOn, onTurn }: Props) {
  const id = useId();
  return (
    <div className="setting">
      <label className="switch">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={means === undefined ? undefined : id}
          onChange={(event) => onTurn(event.target.checked)}
        />
        {label}
      </label>
      {means !== undefined && (
        <p id={id} className="setting-means">
          {means}
        </p>
      )}
    </div>
  );
}
