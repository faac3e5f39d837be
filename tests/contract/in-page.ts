import { STORAGE } from './storage';

/** Keeps one promise of the storage contract in this page; answers what was wrong, or null. */
async function keepPromise(index: number): Promise<string | null> {
  const promised = STORAGE[index];
  if (!promised) return `there is no promise ${index}`;
  try {
    await promised.keep({ factory: globalThis }, `contract-${index}`);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}

Object.assign(globalThis, { keepPromise });
