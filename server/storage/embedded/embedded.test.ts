import { fakeClock } from '../../ports/fakes';
import { storageSuites } from '../../ports/suites';
import { openStores } from '../testing/open_stores';

const stores = openStores();
afterAll(() => stores.dispose());

storageSuites('embedded', async (historyBound) => {
  const clock = fakeClock();
  const directory = stores.directory();
  const ports = await stores.open({ directory, clock, ...(historyBound && { historyBound }) });
  return { ...ports, clock };
});
