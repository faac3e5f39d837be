import '../../utils/platform/temporal';

import { startPage } from '../../components/hooks/startPage';
import { App } from './App';

startPage(<App />, 'page.journal');
