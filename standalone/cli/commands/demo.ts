import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseScript } from '../../../common/language';
import type { Samples } from '../../samples';
import type * as SamplesBundle from '../../samples';
import { EXIT, type ExitCode } from '../exit_codes';
import { openEngine } from '../open_engine';
import { engineHost, type Host } from '../open_host';
import { runScript } from '../run_script';
import { runRepl } from '../terminal/repl';
import { describeDiagnostic, describeError } from '../terminal/report';

const BANNER = `Moltler Connectors, with SAMPLE services on this machine:
the GitHub of an invented organisation, and its Prometheus.
`;
const YOUR_TURN = `
Your turn. The sample connectors are mycompany (GitHub) and prometheus_prod.
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
    process.stdout.write(BANNER);
    const ready = await connect(host, samples, interrupt.signal);
    if (ready !== EXIT.ok) return ready;
    const code = await walkThrough(host, interrupt.signal);
    if (code !== EXIT.ok || !process.stdin.isTTY) return code;
    process.removeListener('SIGINT', onSignal);
    process.stdout.write(YOUR_TURN);
    await runRepl(host);
    return EXIT.ok;
  } finally {
    await engine.close();
    await samples.close();
  }
}

/** Makes the sample connectors and tests them, silently unless that fails. */
async function connect(host: Host, samples: Samples, signal: AbortSignal): Promise<ExitCode> {
  const text = await script('setup.sql');
  const parameters = { github_url: samples.github.url, prometheus_url: samples.prometheus.url };
  let code: ExitCode = EXIT.ok;
  for await (const event of host.run({ text, parameters, signal })) {
    if (event.type !== 'error' && event.type !== 'diagnostics') continue;
    code = signal.aborted ? EXIT.interrupted : EXIT.failed;
    const said =
      event.type === 'error'
        ? [describeError(event.error)]
        : event.diagnostics.map((one) => describeDiagnostic(one, text));
    process.stderr.write(`${said.join('\n')}\n`);
  }
  return code;
}

/** Each statement of the walk-through: what is said about it, the statement, its result. */
async function walkThrough(host: Host, signal: AbortSignal): Promise<ExitCode> {
  const text = await script('walkthrough.sql');
  let end = 0;
  for (const statement of parseScript(text).statements) {
    const remarks = text.slice(end, statement.offset).match(/--[^\n]*/g) ?? [];
    end = statement.offset + statement.text.length;
    const said = remarks.map((remark) => `${dim(remark)}\n`).join('');
    process.stdout.write(`\n${said}${prompted(statement.text)};\n`);
    const code = await runScript(host, {
      text: statement.text,
      parameters: {},
      format: 'table',
      strict: false,
      signal,
      outcomes: true,
      stdout: process.stdout,
      stderr: process.stderr,
    });
    if (code !== EXIT.ok) return code;
  }
  return EXIT.ok;
}

const script = (name: string): Promise<string> =>
  readFile(join(__dirname, '..', '..', 'standalone', 'samples', 'scripts', name), 'utf8');
const dim = (text: string): string => (process.stdout.isTTY ? `\u001b[2m${text}\u001b[0m` : text);
/** As the terminal shows a statement that was typed. */
const prompted = (statement: string): string =>
  statement
    .split('\n')
    .map((line, index) => `${index === 0 ? 'moltler> ' : '     ... '}${line}`)
    .join('\n');
