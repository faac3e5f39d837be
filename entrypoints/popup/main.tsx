import '../../utils/platform/temporal';

import { startPage } from '../../components/hooks/startPage';
import { type Asked, askedIn, keyIn } from '../../utils/platform/popup-address';
import { App } from './App';

// The address bar may ask for more in a tab that shows this page already: then only what stands behind `#` changes.
addEventListener('hashchange', () => location.reload());

const start = (asked: Asked | undefined) => startPage(<App asked={asked} />, 'page.popup');
const key = keyIn(location.hash);
if (key === undefined) start(askedIn(location.hash));
else {
  import('../../utils/platform/left-words')
    .then(({ takeWords }) => takeWords(key))
    .then(start, () => start(undefined));
}
