import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SPACE } from '../../ports';
import { spacesSuite } from '../../ports/suites';
import { generateKey } from '../../secrets';
import { openStores } from '../testing/open_stores';
import { openEmbeddedStorage } from '.';

const stores = openStores();
afterAll(() => stores.dispose());

spacesSuite('embedded', () => openEmbeddedStorage({ directory: stores.directory() }));
spacesSuite('embedded, with a given key', () =>
  openEmbeddedStorage({ directory: stores.directory(), encryptionKey: generateKey() }),
);

const CONNECTOR = { name: 'gh', type: 'github', config: {}, options: {}, enabled: true };

describe('the spaces of a data directory', () => {
  it('have what a directory without spaces has in the default one', async () => {
    const directory = stores.directory();
    const before = await stores.open({ directory });
    const created = await before.connectorConfigs.create(CONNECTOR);
    await before.secrets.write('token', 'x');
    await before.close();
    const storage = await openEmbeddedStorage({ directory });
    const { connectorConfigs, secrets } = await storage.ports({ space: DEFAULT_SPACE });
    expect(await connectorConfigs.list()).toEqual([created]);
    expect(await secrets.read('token')).toBe('x');
    expect(existsSync(join(directory, 'spaces'))).toBe(false);
    await storage.close();
  });

  it('outlive the process, and only their owner can read them', async () => {
    const directory = stores.directory();
    const storage = await openEmbeddedStorage({ directory });
    const { connectorConfigs, secrets } = await storage.ports({ space: 'sales' });
    const created = await connectorConfigs.create(CONNECTOR);
    await secrets.write('token', 'x');
    await storage.close();
    for (const path of [
      'spaces',
      'spaces/sales',
      'spaces/sales/moltler.db',
      'spaces/sales/moltler.key',
    ])
      expect([path, statSync(join(directory, path)).mode & 0o077]).toEqual([path, 0]);
    const again = await openEmbeddedStorage({ directory });
    const sales = await again.ports({ space: 'sales' });
    expect(await sales.connectorConfigs.list()).toEqual([created]);
    expect(await sales.secrets.read('token')).toBe('x');
    await again.close();
  });
});
