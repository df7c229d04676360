import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { openStores } from '../testing/open_stores';

const stores = openStores();
afterAll(() => stores.dispose());

/** Opens the ports in the directory of its argument. */
const START = `
  import { openEmbeddedPorts } from ${JSON.stringify(__dirname)};
  import { leaseOf } from ${JSON.stringify(join(__dirname, '../../ports'))};
  const acknowledge = (n: number) => process.stdout.write(n + '\\n');
  void (async () => {
    const ports = await openEmbeddedPorts({ directory: process.argv[2] ?? '' });
`;

/** Writes until it is killed, and prints the name of each secret once it is acknowledged. */
const SECRETS = `${START}
    for (let n = 0; ; n += 1) {
      await ports.secrets.write('s_' + n, 'value ' + n);
      await ports.history.append({ at: '', user: '', text: 's_' + n, kind: '', changes: false, outcome: 'ok', rows: 0, requests: 0, milliseconds: 0 });
      acknowledge(n);
      if (n % 5 === 4) await ports.rotateKey();
    }
  })();`;

/** Does what a sync does: writes documents, then the checkpoint with their keys. Continues where it was killed. */
const SYNC = `${START}
    const { documents, syncs, leases } = ports;
    const signal = new AbortController().signal;
    const sync = await syncs.get('s')
      ?? await syncs.create({ name: 's', statement: '', target: 'i', paused: false, user: '' });
    const fence = (await leases.acquire(leaseOf(sync.id), 'one', 60_000))?.token ?? 0;
    await documents.prepare({ name: 'i', columns: [] });
    const [before] = await syncs.slices(sync.id);
    for (let n = (before?.generation ?? -1) + 1; ; n += 1) {
      const page = [0, 1, 2].map((row) => ({ type: 'put' as const, index: 'i', document: { id: n + '-' + row, content: { n } } }));
      const outcomes = await documents.write(page, { fence, signal });
      if (outcomes.some(({ type }) => type !== 'done')) throw new Error('not done');
      await syncs.advance(sync.id, fence, {
        state: { slice: 'a', scope: '', generation: n },
        keys: { slice: 'a', generation: 0, keys: Uint8Array.of(n % 256) },
      });
      acknowledge(n);
    }
  })();`;

function bundleWriter(contents: string): string {
  const outfile = join(stores.directory(), 'writer.js');
  buildSync({
    stdin: { contents, loader: 'ts', resolveDir: __dirname },
    outfile,
    bundle: true,
    platform: 'node',
    external: ['libsql'],
  });
  return outfile;
}

/** Runs the writer, kills it during its work after `lines` acknowledgements, and returns them. */
async function writeAndKill(
  program: string,
  directory: string,
  lines: number,
): Promise<readonly number[]> {
  const child = spawn(process.execPath, [program, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // The bundle is outside the tree and finds its native module this way.
    env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') },
  });
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === lines) child.kill('SIGKILL');
  }
  return acknowledged;
}

describe('a process killed while it writes', () => {
  it('loses nothing that it acknowledged, even while the key was being rotated', async () => {
    const program = bundleWriter(SECRETS);
    const directory = stores.directory();
    for (const lines of [1, 7, 10, 23, 35]) {
      const { length: acknowledged } = await writeAndKill(program, directory, lines);
      expect(acknowledged).toBeGreaterThanOrEqual(lines);
      const ports = await stores.open({ directory });
      const [newest] = await ports.history.list({ limit: 1 });
      expect(Number(newest?.text.slice(2))).toBeGreaterThanOrEqual(acknowledged - 1);
      for (let n = 0; n < acknowledged; n += 1) {
        expect(await ports.secrets.read(`s_${n}`)).toBe(`value ${n}`);
      }
      await ports.close();
    }
  });

  it('has no document without acknowledgement but those of one page, and no half of a checkpoint', async () => {
    const program = bundleWriter(SYNC);
    const directory = stores.directory();
    for (const lines of [1, 8, 20, 50]) {
      const acknowledged = await writeAndKill(program, directory, lines);
      const ports = await stores.open({ directory });
      const { documents, syncs } = ports;
      const [state] = await syncs.slices((await syncs.get('s'))?.id ?? '');
      const checkpoint = state?.generation ?? -1;
      expect(checkpoint).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? Infinity);
      const pages = new Map<unknown, number>();
      const { signal } = new AbortController();
      for await (const batch of documents.read({ pattern: 'i', batch: 1000, signal }))
        for (const { content } of batch)
          pages.set(content['n'], (pages.get(content['n']) ?? 0) + 1);
      const written = [...pages.keys()];
      expect(new Set(pages.values())).toEqual(new Set([3]));
      expect(written.length).toBeGreaterThanOrEqual(checkpoint + 1);
      expect(written.length).toBeLessThanOrEqual(checkpoint + 2);
      expect(await documents.count('i')).toBe(3 * written.length);
      const keys: number[] = [];
      for await (const segment of syncs.keys((await syncs.get('s'))?.id ?? ''))
        keys.push(...segment.keys);
      expect(keys).toEqual(Array.from({ length: checkpoint + 1 }, (_, n) => n % 256));
      await ports.close();
    }
  });
});
