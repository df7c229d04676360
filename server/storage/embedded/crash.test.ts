import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { openStores } from '../testing/open_stores';

const stores = openStores();
afterAll(() => stores.dispose());

/** Writes until it is killed, and prints the name of each secret once it is acknowledged. */
const WRITER = `
  import { openEmbeddedPorts } from ${JSON.stringify(__dirname)};
  void (async () => {
    const ports = await openEmbeddedPorts({ directory: process.argv[2] ?? '' });
    for (let n = 0; ; n += 1) {
      await ports.secrets.write('s_' + n, 'value ' + n);
      await ports.history.append({ at: '', user: '', text: 's_' + n, kind: '', changes: false, outcome: 'ok', rows: 0, requests: 0, milliseconds: 0 });
      process.stdout.write(n + '\\n');
      if (n % 5 === 4) await ports.rotateKey();
    }
  })();`;

function bundleWriter(): string {
  const outfile = join(stores.directory(), 'writer.js');
  buildSync({
    stdin: { contents: WRITER, loader: 'ts', resolveDir: __dirname },
    outfile,
    bundle: true,
    platform: 'node',
    external: ['libsql'],
  });
  return outfile;
}

/** Runs the writer, kills it during its work after `lines` acknowledgements, and returns their number. */
async function writeAndKill(program: string, directory: string, lines: number): Promise<number> {
  const child = spawn(process.execPath, [program, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // The bundle is outside the tree and finds its native module this way.
    env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') },
  });
  let acknowledged = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    acknowledged += 1;
    if (acknowledged === lines) child.kill('SIGKILL');
  }
  return acknowledged;
}

describe('a process killed while it writes', () => {
  it('loses nothing that it acknowledged, even while the key was being rotated', async () => {
    const program = bundleWriter();
    const directory = stores.directory();
    for (const lines of [1, 7, 10, 23, 35]) {
      const acknowledged = await writeAndKill(program, directory, lines);
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
});
