import * as suites from '../../ports/suites';
import { openStores } from '../testing/open_stores';

const stores = openStores();
afterAll(() => stores.dispose());
const fresh = (historyBound?: number) =>
  stores.open({
    directory: stores.directory(),
    ...(historyBound === undefined ? {} : { historyBound }),
  });

suites.connectorConfigsSuite('embedded', async () => (await fresh()).connectorConfigs);
suites.secretsSuite('embedded', async () => (await fresh()).secrets);
suites.historySuite('embedded', async (bound) => (await fresh(bound)).history);
suites.accessTokensSuite('embedded', async () => (await fresh()).accessTokens);
suites.auditLogSuite('embedded', async () => (await fresh()).auditLog);
