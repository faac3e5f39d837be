import { useState } from 'react';

interface Props {
  /** Read out: what the time is of stands beside it. */
  readonly label: string;
  readonly value: Temporal.PlainTime;
  readonly onChange: (value: Temporal.PlainTime) => void;
}

/** A time of day. What is typed counts once it is one and the field is left. */
export function TimeField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  const present = value.toString({ smallestUnit: 'minute' });
  const leave = () => {
    setTyped(undefined);
    if (typed !== undefined && typed !== '' && typed !== present) onChange(Temporal.PlainTime.from(typed));
  };
  return (
    <input
      type="time"
      aria-label={label}
      value={typed ?? present}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
    />
  );
}
