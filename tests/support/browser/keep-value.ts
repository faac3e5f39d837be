/** Opens a database of its own in a page. Self-contained, as is everything here: it is carried into the page as text. */
export async function writeValue(value: string): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('harness', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('values');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  }).catch((error: unknown) => (error as Error).name);
  if (typeof database === 'string') return database;
  const outcome = await new Promise<string>((resolve) => {
    const transaction = database.transaction('values', 'readwrite', { durability: 'strict' });
    transaction.objectStore('values').put(value, 'value');
    transaction.oncomplete = () => resolve('written');
    transaction.onabort = () => resolve(transaction.error?.name ?? 'aborted');
  });
  database.close();
  return outcome;
}

/** Gives what was written last, or null. */
export async function readValue(): Promise<string | null> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('harness', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('values');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  const value = await new Promise<unknown>((resolve, reject) => {
    const request = database.transaction('values').objectStore('values').get('value');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  database.close();
  return typeof value === 'string' ? value : null;
}
