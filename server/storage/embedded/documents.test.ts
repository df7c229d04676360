import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { jsonText, type JsonValue } from '../../../common/declaration';
import type { Document, DocumentOperation, DocumentStore } from '../../ports';
import { fakeClock } from '../../ports/fakes';
import { openStores } from '../testing/open_stores';
import { enlarge, mayMount, mountSmall, unmount } from '../testing/small_disk';

const stores = openStores();
afterAll(() => stores.dispose());

const { signal } = new AbortController();
const put = (id: string, content: Document['content'] = {}): DocumentOperation => ({
  type: 'put',
  index: 'i',
  document: { id, content },
});
const numbered = (count: number, content?: Document['content']) =>
  Array.from({ length: count }, (_, n) => put(`d${n}`, content));
async function filled(directory: string, operations: readonly DocumentOperation[]) {
  const { documents } = await stores.open({ directory });
  await documents.prepare({ name: 'i', columns: [] });
  await documents.write(operations, { fence: 1, signal });
  return documents;
}
async function idsOf(documents: DocumentStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const batch of documents.read({ pattern: 'i', batch: 1000, signal }))
    ids.push(...batch.map(({ id }) => id));
  return ids;
}
const fileOf = (directory: string) => join(directory, 'documents.db');

describe('documents in the embedded store', () => {
  it('are there after the next start, and for other processes, in the order of their ids', async () => {
    const directory = stores.directory();
    const one = await stores.open({ directory });
    const other = await filled(directory, [put('b'), put('c'), put('a')]);
    expect(await idsOf(one.documents)).toEqual(['a', 'b', 'c']);
    await one.documents.write([{ type: 'remove', index: 'i', id: 'b' }], { fence: 2, signal });
    expect(await idsOf(other)).toEqual(['a', 'c']);
    expect(await other.count('*')).toBe(2);
    await one.close();
    const again = await stores.open({ directory });
    expect(await idsOf(again.documents)).toEqual(['a', 'c']);
  });

  it('lose nothing of two processes that write at once, and count exactly', async () => {
    const directory = stores.directory();
    const one = await filled(directory, []);
    const { documents: two } = await stores.open({ directory });
    const write = (store: DocumentStore, name: string) =>
      Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          store.write([put(`${name}${n}`), put('shared', { n })], { fence: 1, signal }),
        ),
      );
    await Promise.all([write(one, 'one'), write(two, 'two')]);
    expect(await one.count('i')).toBe(41);
    expect(await idsOf(two)).toHaveLength(41);
  });

  it('are in a file that only its owner can read, which exists once there is an index', async () => {
    const directory = stores.directory();
    const { documents } = await stores.open({ directory });
    expect(await documents.names()).toEqual([]);
    expect(await idsOf(documents)).toEqual([]);
    expect(await documents.drop('i')).toBe(false);
    expect(existsSync(fileOf(directory))).toBe(false);
    await documents.prepare({ name: 'i', columns: [] });
    for (const file of [fileOf(directory), `${fileOf(directory)}-wal`])
      expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it('are kept exactly up to the deepest nesting of a document', async () => {
    let deep: JsonValue = 1;
    for (let level = 0; level < 999; level += 1) deep = [deep];
    const documents = await filled(stores.directory(), [put('a', { deep })]);
    for await (const [document] of documents.read({ pattern: 'i', batch: 1, signal }))
      expect(jsonText(document?.content ?? null)).toBe(jsonText({ deep }));
  });

  it('do not block the event loop while many are written, read and dropped', async () => {
    const text = 'x'.repeat(2000);
    const documents = await filled(stores.directory(), []);
    let turns = 0;
    let running = true;
    const count = () => {
      turns += 1;
      if (running) setImmediate(count);
    };
    setImmediate(count);
    const during = async (work: () => Promise<unknown>): Promise<number> => {
      const before = turns;
      await work();
      return turns - before;
    };
    const operations = numbered(5000, { text });
    // At most 1 MB in one turn.
    const writing = await during(() => documents.write(operations, { fence: 1, signal }));
    const reading = await during(() => idsOf(documents));
    const dropping = await during(() => documents.drop('i'));
    running = false;
    expect(Math.min(writing, reading, dropping)).toBeGreaterThanOrEqual(10);
  });

  it('leave no space behind when their index is dropped', async () => {
    const directory = stores.directory();
    const documents = await filled(directory, numbered(3000, { text: 'x'.repeat(2000) }));
    await documents.drop('i');
    const file = new Libsql(fileOf(directory));
    file.pragma('wal_checkpoint(TRUNCATE)');
    file.close();
    expect(statSync(fileOf(directory)).size).toBeLessThan(200_000);
  });

  it('of an index that was being dropped are gone, and the next drop deletes them', async () => {
    const directory = stores.directory();
    const documents = await filled(directory, numbered(1200));
    const file = new Libsql(fileOf(directory));
    // As if the process was killed right after the first step.
    file.exec('INSERT INTO leftovers SELECT id FROM indices; DELETE FROM indices');
    await documents.prepare({ name: 'i', columns: [] });
    expect(await documents.count('i')).toBe(0);
    expect(await idsOf(documents)).toEqual([]);
    await documents.drop('i');
    expect(file.prepare('SELECT count(*) AS n FROM documents').all([])).toEqual([{ n: 0 }]);
    file.close();
  });

  it('that were removed are remembered for a day', async () => {
    const clock = fakeClock();
    const directory = stores.directory();
    const { documents } = await stores.open({ directory, clock });
    await documents.prepare({ name: 'i', columns: [] });
    await documents.write(numbered(600), { fence: 1, signal });
    const removals = numbered(600).map((_, n): DocumentOperation => ({
      type: 'remove',
      index: 'i',
      id: `d${n}`,
    }));
    await documents.write(removals, { fence: 2, signal });
    const file = new Libsql(fileOf(directory));
    const rows = () => file.prepare('SELECT count(*) AS n FROM documents').all([]);
    await clock.advance(86_000_000);
    await documents.prepare({ name: 'i', columns: [] });
    expect(rows()).toEqual([{ n: 600 }]);
    await clock.advance(1_000_000);
    await documents.prepare({ name: 'i', columns: [] });
    expect(rows()).toEqual([{ n: 0 }]);
    file.close();
  });
});

describe('a file of documents that cannot be used', () => {
  it('is reported as damaged and left unchanged; everything else works', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    const content = Buffer.alloc(8192, 7);
    writeFileSync(fileOf(directory), content, { mode: 0o600 });
    const damaged = { code: 'store_corrupt', message: expect.stringContaining('documents.db') };
    await expect(ports.documents.names()).rejects.toMatchObject(damaged);
    await expect(ports.documents.prepare({ name: 'i', columns: [] })).rejects.toMatchObject(
      damaged,
    );
    await expect(idsOf(ports.documents)).rejects.toMatchObject(damaged);
    expect(readFileSync(fileOf(directory)).equals(content)).toBe(true);
    await ports.secrets.write('token', 'value');
  });

  it('is reported if pages in the middle are lost', async () => {
    const directory = stores.directory();
    const documents = await filled(directory, numbered(2000, { text: 'x'.repeat(500) }));
    const file = new Libsql(fileOf(directory));
    file.pragma('wal_checkpoint(TRUNCATE)');
    file.close();
    truncateSync(fileOf(directory), 300_000);
    await expect(idsOf(documents)).rejects.toMatchObject({ code: 'store_corrupt' });
  });

  it.each([
    ['a body that breaks off', `UPDATE documents SET body = '{"a'`],
    ['an id', `UPDATE documents SET id = CAST(x'41ff80' AS TEXT)`],
  ])('is reported if a cell is damaged: %s', async (_, sql) => {
    const directory = stores.directory();
    const documents = await filled(directory, [put('a')]);
    const file = new Libsql(fileOf(directory));
    file.exec(sql);
    file.close();
    await expect(idsOf(documents)).rejects.toMatchObject({ code: 'store_corrupt' });
    expect(await documents.names()).toEqual(['i']);
  });

  it.each([
    ['another program', 'CREATE TABLE bookmarks (url TEXT)', 'store_not_moltler'],
    ['a newer version', undefined, 'store_newer'],
  ])('is not changed if it belongs to %s', async (_, sql, code) => {
    const directory = stores.directory();
    mkdirSync(directory, { mode: 0o700 });
    if (sql === undefined) await (await filled(directory, [])).drop('i');
    const file = new Libsql(fileOf(directory));
    file.exec(sql ?? 'PRAGMA user_version = 99');
    file.pragma('wal_checkpoint(TRUNCATE)');
    file.close();
    const before = readFileSync(fileOf(directory));
    const { documents } = await stores.open({ directory });
    await expect(documents.prepare({ name: 'i', columns: [] })).rejects.toMatchObject({ code });
    expect(readFileSync(fileOf(directory)).equals(before)).toBe(true);
  });

  it('works again once the cause is gone', async () => {
    const directory = stores.directory();
    const { documents } = await stores.open({ directory });
    mkdirSync(fileOf(directory));
    await expect(documents.names()).rejects.toMatchObject({ code: 'store_unusable' });

    rmdirSync(fileOf(directory));
    await documents.prepare({ name: 'i', columns: [] });
    expect(await documents.names()).toEqual(['i']);
  });
});

const onSmallDisk = mayMount(stores.directory()) ? it : it.skip;

onSmallDisk(
  'documents on a full disk keep what was acknowledged, and continue when there is space',
  async () => {
    const directory = stores.directory();
    mountSmall(directory, 2048);
    try {
      const ports = await stores.open({ directory });
      const { documents } = ports;
      await documents.prepare({ name: 'i', columns: [] });
      const kept: string[] = [];
      const fill = async () => {
        for (let n = 0; ; n += 1) {
          const some = [put(`a${n}`, { text: 'x'.repeat(5000) }), put(`b${n}`)];
          await documents.write(some, { fence: 1, signal });
          kept.push(`a${n}`, `b${n}`);
        }
      };
      await expect(fill()).rejects.toMatchObject({ code: 'store_full' });
      expect(kept.length).toBeGreaterThan(20);
      expect(await idsOf(documents)).toEqual([...kept].sort());
      expect(await documents.count('i')).toBe(kept.length);
      enlarge(directory, 8192);
      await documents.write([put('c')], { fence: 1, signal });
      await ports.close();
      const again = await stores.open({ directory });
      expect(await idsOf(again.documents)).toEqual([...kept.sort(), 'c']);
      await again.close();
    } finally {
      unmount(directory);
    }
  },
);
