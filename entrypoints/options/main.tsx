import '../../utils/platform/temporal';

import { startPage } from '../../components/hooks/startPage';
import { notices } from '../../utils/platform/notifications';
import { App } from './App';

startPage(<App notices={notices()} />, 'page.options');
