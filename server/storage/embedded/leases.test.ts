import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fakeClock } from '../../ports/fakes';
import { openStores } from '../testing';

const stores = openStores();
afterAll(() => stores.dispose());

describe('a store that is replaced by an earlier copy', () => {
  it('writes documents that were written after the copy', async () => {
    const [before, restored] = [stores.directory(), stores.directory()];
    mkdirSync(restored, { mode: 0o700 });
    const restore = (name: string): void => {
      for (const file of readdirSync(before).filter((one) => one.startsWith(name)))
        copyFileSync(join(before, file), join(restored, file));
    };
    const clock = fakeClock();
    const { signal } = new AbortController();
    const open = (directory: string) => stores.open({ directory, clock });
    const write = async (ports: Awaited<ReturnType<typeof open>>, title: string) => {
      const lease = await ports.leases.acquire('sync s', 'one', 60_000);
      const put = { type: 'put', index: 'i', document: { id: '1', content: { title } } } as const;
      return ports.documents.write([put], { fence: lease?.token ?? 0, signal });
    };
    const ports = await open(before);
    await ports.documents.prepare({ name: 'i', columns: [] });
    restore('moltler');
    for (const title of ['a', 'b', 'c'])
      expect(await write(ports, title)).toEqual([{ type: 'done' }]);
    restore('documents');
    await clock.advance(1000);
    expect(await write(await open(restored), 'd')).toEqual([{ type: 'done' }]);
  });
});
