import type { PageUnderTest } from '../browser/driver';

/** Everything in some tables of the extension's database, read in one of its pages. */
export async function readTables(
  page: PageUnderTest,
  names: readonly string[],
): Promise<Readonly<Record<string, readonly object[]>>> {
  return JSON.parse(await page.evaluate(tablesAsText, [...names])) as Record<string, readonly object[]>;
}

/** Runs in the page. As text: of an object that stands in two places, Firefox hands out one only. */
async function tablesAsText(names: readonly string[]): Promise<string> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
  const db = await settled(indexedDB.open('steadily'));
  try {
    const transaction = db.transaction(names);
    const rows = await Promise.all(names.map((name) => settled(transaction.objectStore(name).getAll())));
    return JSON.stringify(Object.fromEntries(names.map((name, index) => [name, rows[index]])));
  } finally {
    db.close();
  }
}
