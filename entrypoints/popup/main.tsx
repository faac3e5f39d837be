import '../../utils/platform/temporal';

import { startPage } from '../../components/hooks/startPage';
import { askedIn } from '../../utils/platform/popup-address';
import { App } from './App';

// The address bar may ask for more in a tab that shows this page already: then only what stands behind `#` changes.
addEventListener('hashchange', () => location.reload());

startPage(<App asked={askedIn(location.hash)} />, 'page.popup');
