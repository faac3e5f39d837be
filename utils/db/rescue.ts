/** Everything a database holds, whatever version wrote it. */
export interface Rescue {
  readonly product: 'Steadily';
  readonly database: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Reads a database as it is, without upgrading or understanding it, so that it can be saved when it cannot be used.
 * Rejects when the browser cannot read it, or when there is none.
 */
export async function rescue(name: string, factory: IDBFactory = indexedDB): Promise<Rescue> {
  const database = await openAsItIs(name, factory);
  try {
    const stores: Record<string, readonly unknown[]> = {};
    for (const store of database.objectStoreNames) {
      const request = database.transaction(store, 'readonly').objectStore(store).getAll();
      stores[store] = await settled<unknown[]>(request);
    }
    return { product: 'Steadily', database: name, version: database.version, stores };
  } finally {
    database.close();
  }
}

async function openAsItIs(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name);
  // Opening what does not exist would make an empty database: take that back.
  request.onupgradeneeded = () => request.transaction?.abort();
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database could not be read.'));
  });
}
