// Dexie's live queries ask whether there is an IndexedDB at all before they run.
import 'fake-indexeddb/auto';

import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
