/** The little of an assertion library that also runs inside a page: compares whole values, says both when they differ. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [written(actual), written(expected)];
  if (one !== other) throw new Error(`${what}: expected ${other}, got ${one}`);
}

export function isTrue(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Not true: ${what}`);
}

/** The reason a promise was rejected with. */
export async function rejection(promise: Promise<unknown>, what: string): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`${what}: expected a rejection`);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => sorted(part)) ?? 'undefined';
}

function sorted(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
}
