/** Runs one piece of work of this name at a time, across all pages and the background of this extension. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
