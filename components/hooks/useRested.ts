import { useEffect, useState } from 'react';

/** How long something has to stay as it is before it counts as said: who types goes on sooner. */
const REST_MS = 500;

/**
 * A value as it was when it last rested: what changes at every key is not answered at every key.
 * @param key what the value is known by: the same for as long as the value means the same
 */
export function useRested<T>(value: T, key: string): T | undefined {
  const [rested, setRested] = useState<{ readonly key: string; readonly value: T }>();
  const isNew = rested?.key !== key;
  useEffect(() => {
    if (!isNew) return undefined;
    const timer = setTimeout(() => setRested({ key, value }), REST_MS);
    return () => clearTimeout(timer);
  }, [key, isNew, value]);
  return rested?.value;
}
