import { storageSuites } from '../../ports/suites';
import { openStores } from '../testing/open_stores';

const stores = openStores();
afterAll(() => stores.dispose());

storageSuites('embedded', (historyBound) =>
  stores.open({
    directory: stores.directory(),
    ...(historyBound === undefined ? {} : { historyBound }),
  }),
);
