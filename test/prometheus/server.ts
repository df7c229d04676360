import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free_port';

export interface PrometheusServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A real Prometheus on a free loopback port, over existing samples. */
export async function startPrometheus(
  openMetrics: string,
  rules: string,
): Promise<PrometheusServer> {
  const directory = await mkdtemp(join(tmpdir(), 'moltler-prometheus-'));
  const at = (name: string): string => join(directory, name);
  const port = await freePort();
  await writeFile(at('samples.txt'), openMetrics);
  await writeFile(at('rules.yml'), rules);
  await writeFile(
    at('prometheus.yml'),
    `global: {scrape_interval: 1s, evaluation_interval: 1s}
rule_files: [rules.yml]
scrape_configs:
  - {job_name: down, static_configs: [{targets: ['127.0.0.1:${port}']}], metrics_path: /nothing}
`,
  );
  execFileSync(
    'promtool',
    ['tsdb', 'create-blocks-from', 'openmetrics', at('samples.txt'), at('data')],
    { stdio: 'ignore' },
  );
  const child = spawn(
    'prometheus',
    [
      `--config.file=${at('prometheus.yml')}`,
      `--storage.tsdb.path=${at('data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await until(() => ready(`${url}/-/ready`), 'Prometheus to be ready');
  } catch (error) {
    await stop();
    throw new Error(`${String(error)}\n${Buffer.concat(log).toString().slice(-2000)}`, {
      cause: error,
    });
  }
  return { url, stop };
}

/** Polls every 50 ms, for 15 s. */
export async function until(check: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`waited too long for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const ready = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );
