import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeClock } from '../../ports/fakes';
import { openStores } from '../testing';

const stores = openStores();
afterAll(() => stores.dispose());

describe('a store that is replaced by an earlier copy', () => {
  it('writes documents that were written after the copy', async () => {
    const directory = stores.directory();
    const clock = fakeClock();
    const { signal } = new AbortController();
    const open = () => stores.open({ directory, clock });
    const write = async (ports: Awaited<ReturnType<typeof open>>, title: string) => {
      const lease = await ports.leases.acquire('sync s', 'one', 60_000);
      const put = { type: 'put', index: 'i', document: { id: '1', content: { title } } } as const;
      return ports.documents.write([put], { fence: lease?.token ?? 0, signal });
    };
    const first = await open();
    await first.documents.prepare({ name: 'i', columns: [] });
    await first.close();
    copyFileSync(join(directory, 'moltler.db'), join(directory, 'copy'));
    const later = await open();
    for (const title of ['a', 'b', 'c'])
      expect(await write(later, title)).toEqual([{ type: 'done' }]);
    await later.close();
    copyFileSync(join(directory, 'copy'), join(directory, 'moltler.db'));
    await clock.advance(1000);
    expect(await write(await open(), 'd')).toEqual([{ type: 'done' }]);
  });
});
