// Dexie's live queries ask whether there is an IndexedDB at all before they run.
import 'fake-indexeddb/auto';

import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What a page loads later comes when the machine gets to it.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
