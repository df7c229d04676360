import { startSamples, type Samples } from '../../samples';
import { moltlerAtWork } from '../testing';

// Some tests start several programs in sequence.
jest.setTimeout(60_000);

describe('syncs in the terminal', () => {
  const moltler = moltlerAtWork();
  let samples: Samples;
  beforeAll(async () => {
    samples = await startSamples();
    await moltler.connect(samples);
  }, 60_000);
  afterAll(async () => {
    moltler.remove();
    await samples.close();
  });
  const status = (...options: string[]) => moltler.run(['sync', 'status', ...options]);

  it('are listed, none at first', async () => {
    const { code, stdout, stderr } = await status();
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('There are no syncs yet.');
    expect((await status('--json')).stdout).toBe('[]\n');
  });

  it('run quietly in a pipe: only the result and messages', async () => {
    const { code, stdout, stderr } = await moltler.run([
      ...['--format', 'csv', '-e'],
      "SYNC CONNECTOR mycompany.issues TO github-* WHERE state = 'open' SCHEDULE '@daily'",
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^sync,outcome,kind,read,.*\nmycompany_issues,ok,full,\d+,\d+,0,0,0,\d+\n$/,
    );
    expect(stderr).toContain('Stored sync "mycompany_issues".');
    expect(stderr).not.toMatch(/\r|\d+ written/);
  });

  it('are listed with their state, their runs and their documents', async () => {
    const { code, stdout } = await status();
    expect(code).toBe(0);
    expect(stdout).toMatch(/name +│ state +│ last_run +│ outcome +│ next_run +│/);
    expect(stdout).toMatch(/mycompany_issues │ scheduled │ \S+Z │ ok +│ \S+Z │ +\d+ │/);
    const [sync] = JSON.parse((await status('--json')).stdout) as {
      name: string;
      target: string;
    }[];
    expect(sync).toMatchObject({ name: 'mycompany_issues', target: 'github-*' });
  });

  it('are watched until Ctrl-C, which is no failure', async () => {
    const { process: child, finished } = moltler.start(['sync', 'status', '--watch']);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, stdout } = await finished;
    expect(code).toBe(0);
    expect(stdout.match(/mycompany_issues/g)).toHaveLength(1);
  });

  it('are one line for each look for a program that watches them', async () => {
    const { process: child, finished } = moltler.start(['sync', 'status', '--watch', '--json']);
    child.stdout?.once('data', () => child.kill('SIGTERM'));
    const { code, stdout } = await finished;
    expect(code).toBe(0);
    expect(JSON.parse(stdout.trimEnd())).toMatchObject([{ name: 'mycompany_issues' }]);
    expect(stdout.trimEnd()).not.toContain('\n');
  });

  it('are not watched where nothing can be asked', async () => {
    const { code, stdout, stderr } = await status('--watch', '--url', 'http://127.0.0.1:9');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('127.0.0.1:9');
  });

  it('are asked from the server of the data directory, without a trace in the history', async () => {
    const server = moltler.start(['serve', '--port', '0']);
    try {
      await new Promise<void>((resolve) => {
        for (const stream of [server.process.stdout, server.process.stderr])
          stream?.once('data', () => resolve());
      });
      expect((await status()).stdout).toContain('mycompany_issues');
      const history = await moltler.run([
        '-e',
        "SHOW HISTORY LIKE '%SHOW SYNCS%'",
        '--format',
        'csv',
      ]);
      expect(history.stdout).not.toContain('SHOW SYNCS');
    } finally {
      server.process.kill('SIGTERM');
      await server.finished;
    }
  });

  it('report an option that is not known, and an unknown command', async () => {
    expect((await status('--wach')).code).toBe(2);
    const { code, stderr } = await moltler.run(['sync', 'stauts']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "status"?');
  });
});
