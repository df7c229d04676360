import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type * as SamplesBundle from '../../samples';
import type { Samples } from '../../samples';
import { EXIT, type ExitCode } from '../exit_codes';
import { openEngine } from '../open_engine';
import { engineHost } from '../open_host';
import { runScript } from '../run_script';
import { runRepl } from '../terminal/repl';

const BANNER = `Moltler Connectors, with SAMPLE services on this machine: an invented organisation on GitHub
and its Prometheus. Nothing here leaves the loopback interface.
`;

/** The samples are a bundle of their own; no server loads them. */
async function startSamples(): Promise<Samples> {
  const bundle = join(__dirname, '..', 'samples', 'samples.js');
  const { startSamples: start } = (await import(bundle)) as typeof SamplesBundle;
  return start();
}

/** `moltler demo`: sample services, connectors, a walk-through, then the terminal (where there is one). */
export async function demoCommand({ data }: { readonly data?: string }): Promise<ExitCode> {
  const samples = await startSamples();
  const engine = await openEngine({
    data: data ?? join(homedir(), '.moltler', 'demo'),
    mode: 'full',
  });
  const interrupt = new AbortController();
  const onSignal = (): void => interrupt.abort(new Error('Interrupted.'));
  process.once('SIGINT', onSignal);
  try {
    await engine.ports.secrets.write('github_token', samples.github.token);
    const host = engineHost(engine);
    const run = (text: string, quiet: boolean): Promise<ExitCode> =>
      runScript(host, {
        text,
        parameters: { github_url: samples.github.url, prometheus_url: samples.prometheus.url },
        format: 'table',
        strict: false,
        signal: interrupt.signal,
        outcomes: !quiet,
        stdout: process.stdout,
        stderr: process.stderr,
        ...(quiet
          ? {}
          : {
              onStatement: (statement: string) =>
                process.stdout.write(`\n${indent(statement)}\n\n`),
            }),
      });
    process.stdout.write(BANNER);
    const setup = await run(await readFile(script('setup.sql'), 'utf8'), true);
    if (setup !== EXIT.ok) return setup;
    const code = await run(await readFile(script('walkthrough.sql'), 'utf8'), false);
    if (code !== EXIT.ok || !process.stdin.isTTY) return code;
    process.removeListener('SIGINT', onSignal);
    process.stdout.write('\nYour turn: the sample connectors are mycompany and prometheus_prod.\n');
    await runRepl(host);
    return EXIT.ok;
  } finally {
    await engine.close();
    await samples.close();
  }
}

const script = (name: string): string =>
  join(__dirname, '..', '..', 'standalone', 'samples', 'scripts', name);
const indent = (statement: string): string =>
  statement
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
