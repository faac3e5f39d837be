/** 32 random bits as a whole number. */
export function random32(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
