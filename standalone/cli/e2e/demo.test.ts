import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { moltlerAtWork, type RunningMoltler } from '../testing/moltler_process';

// Some tests start several programs in sequence.
jest.setTimeout(60_000);

describe('the demo without a terminal', () => {
  const moltler = moltlerAtWork();
  const data = join(moltler.data, 'demo');
  const demo = ['demo', '--data', data];
  afterAll(() => moltler.remove());

  it('exits if its data directory cannot be used', async () => {
    const file = join(moltler.data, 'a_file');
    writeFileSync(file, '');
    const { code, stderr } = await moltler.run(['demo', '--once', '--data', join(file, 'demo')]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(file) as string });
  });
  it('runs the walk-through with --once, every result non-empty, and exits', async () => {
    const { code, stdout } = await moltler.run([...demo, '--once']);
    expect(code).toBe(0);
    expect(stdout).toContain('SAMPLE services');
    const tables = stdout.match(/├[^]*?└/g) ?? [];
    expect(tables.length).toBe(12);
    // Rows that hold whole requests or responses are shown as blocks: of three statements.
    expect(stdout.match(/^─\[ 1 \]─/gm)).toHaveLength(3);
    for (const table of tables) expect(table.split('\n').length).toBeGreaterThan(2);
    const widest = Math.max(
      ...stdout
        .split('\n')
        .filter((line, at) => at < 4 || /^moltler|^--|^ {5}\.\.\./.test(line))
        .map((line) => line.length),
    );
    expect(widest).toBeLessThanOrEqual(80);
    expect(stdout).toContain('New issue from Moltler');
    expect(existsSync(join(data, 'server.json'))).toBe(false);
  });

  it('rejects a port that is in use, with what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const { code, stderr } = await moltler.run([...demo, '--port', String(port)]);
      expect(code).toBe(1);
      expect(stderr).toContain(`Port ${port} is in use. Choose another with: moltler demo --port`);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  describe('serves', () => {
    let running: RunningMoltler;
    let url: string;
    beforeAll(async () => {
      running = moltler.start([...demo, '--port', '0']);
      url = await printed(running, /is running at (http:\S+)\. Press/);
    });
    // In case an earlier test failed.
    afterAll(() => void running.process.kill('SIGKILL'));

    it('the complete walk-through to the page', async () => {
      const response = await fetch(`${url}/host.json`);
      const { samples } = (await response.json()) as { samples: { walkthrough: string } };
      expect(samples.walkthrough).toContain('CONNECTOR_EXEC mycompany.issues.create');
    });
    it('the terminals of its data directory: they share its connectors, cache and history', async () => {
      const text = 'SELECT name FROM mycompany.repos ORDER BY name LIMIT 2';
      const args = ['--data', data, '--format', 'json', '-e', text];
      const cached = async (): Promise<unknown> => {
        const { stdout } = await moltler.run(args);
        return (JSON.parse(stdout) as { scans: { cached: boolean }[] }[])[0]?.scans[0]?.cached;
      };
      expect(await cached()).toBe(false);
      expect(await cached()).toBe(true);
      const page = await fetch(`${url}/api/moltler/run`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-moltler-request': '1' },
        body: JSON.stringify({ text: "SELECT 'by the page' AS said; SHOW HISTORY LIMIT 5" }),
      });
      expect(await page.text()).toContain(text);
      const history = await moltler.run(['--data', data, '-e', 'SHOW HISTORY LIMIT 5']);
      expect(history.stdout).toContain('by the page');
    });
    it('and allows no second server on its data directory', async () => {
      for (const args of [demo, [...demo, '--once'], ['serve', '--data', data, '--port', '0']]) {
        const { code, stderr } = await moltler.run(args);
        expect({ code, stderr }).toEqual({
          code: 1,
          stderr: expect.stringContaining(`already running on the data directory ${data}: ${url}`),
        });
      }
    });
    it('until it is interrupted, and leaves nothing behind', async () => {
      expect(existsSync(join(data, 'server.json'))).toBe(true);
      running.process.kill('SIGTERM');
      const { code } = await running.finished;
      expect(code).toBe(0);
      expect(existsSync(join(data, 'server.json'))).toBe(false);
    });
  });
});

/** Resolves with the match as soon as the program has printed it. */
function printed({ process: child, finished }: RunningMoltler, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: string) => {
      text += chunk;
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    void finished.then(({ stderr }) => reject(new Error(`It ended: ${stderr}`)));
  });
}
