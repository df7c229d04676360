import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startSamples, type Samples } from '../../samples';
import { moltlerAtWork } from '../testing/moltler_process';

/** Resolves once `holds`; the test's own timeout ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise<void>((resolve) => setImmediate(resolve));
}

describe('a terminal that is interrupted or closed', () => {
  const moltler = moltlerAtWork();
  let samples: Samples;
  beforeAll(async () => {
    samples = await startSamples({ latency: 100 });
    await moltler.connect(samples);
  });
  afterAll(async () => {
    await samples.close();
    moltler.remove();
  });
  const SCAN = "SELECT number, title FROM mycompany.issues WITH (prefer = 'requests')";

  it('exits with 130 on Ctrl-C, and sends no more requests', async () => {
    const before = samples.github.log.length;
    const running = moltler.start(['-e', SCAN]);
    await until(() => samples.github.log.length > before + 1);
    running.process.kill('SIGINT');
    const { code } = await running.finished;
    expect(code).toBe(130);
    // Requests still in progress arrive while another terminal works.
    await moltler.run(['-e', 'SELECT 1']);
    const after = samples.github.log.length;
    await moltler.run(['-e', 'SELECT 1']);
    expect(samples.github.log.length).toBe(after);
    expect(after - before).toBeLessThan(15);
  });

  it('ends quietly when its reader has read enough', async () => {
    const before = samples.github.log.length;
    const shell = spawn(
      'bash',
      [
        '--norc',
        '-c',
        `set -o pipefail; node standalone/moltler.js -e "$0" --format ndjson | head -1`,
        SCAN,
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        cwd: join(__dirname, '..', '..', '..'),
        env: { PATH: process.env['PATH'], MOLTLER_DATA: moltler.data },
      },
    );
    let out = '';
    let output = '';
    shell.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    shell.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    const [code] = (await once(shell, 'close')) as [number];
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(samples.github.log.length - before).toBeLessThan(15);
  });

  it('lets two terminals work on one data directory at once', async () => {
    const make = (name: string): string =>
      Array.from(
        { length: 10 },
        (_, index) =>
          `CREATE CONNECTOR ${name}_${index} TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:9"}`,
      ).join(';\n');
    const both = await Promise.all([
      moltler.run(['-e', make('left')]),
      moltler.run(['-e', make('right')]),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const shown = await moltler.run(['-e', 'SHOW CONNECTORS', '--format', 'ndjson']);
    expect(shown.stdout.match(/"Name":"(left|right)_\d"/g)).toHaveLength(20);
  });
});
