import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseScript } from '../../../common/language';
import type { Bounds } from '../../../server/bounds';
import type { Samples } from '../../samples';
import type * as SamplesBundle from '../../samples';
import { PortTaken, serve, type RunningServer } from '../../server';
import { EXIT, type ExitCode } from '../exit_codes';
import { openEngine, type Engine } from '../../engine';
import { engineHost, type Host } from '../open_host';
import { runScript } from '../run_script';
import { runRepl } from '../terminal/repl';
import { describeDiagnostic } from '../terminal/describe_diagnostic';
import { describeError } from '../terminal/describe_error';
import { aborted, interruption } from './interruption';
import { DEFAULT_PORT } from './default_port';
import { rejectSecondServer, formatPortTaken } from './serve';

export interface DemoOptions {
  readonly data?: string;
  readonly elasticsearch?: string;
  /** By default the standard port, or a free one if that is in use. */
  readonly port?: number;
  readonly bound?: Partial<Bounds>;
  /** Only the walk-through in the terminal: no console, no prompt. */
  readonly once?: boolean;
}

const BANNER = `Moltler Connectors with SAMPLE services that run on this machine:
GitHub, Jira, PagerDuty, Datadog, Slack, Prometheus, Salesforce and AWS
of a made-up organization.
`;
/** The comment above the walk-through in the console. */
const FIRST_LINES = `-- Welcome. "Run" runs the statement at the cursor, "Run all" the whole walk-through.
-- All services are samples on this machine, so you cannot break anything.

`;

/** The samples are in their own bundle, which no server loads. */
async function startSamples(): Promise<Samples> {
  const bundle = join(__dirname, '..', 'samples', 'samples.js');
  const { startSamples: start } = (await import(bundle)) as typeof SamplesBundle;
  return start();
}

/** `moltler demo`: sample services with connectors, the console, a walk-through and, interactively, the terminal. */
export async function demoCommand({
  data,
  elasticsearch,
  port,
  bound,
  once = false,
}: DemoOptions): Promise<ExitCode> {
  const directory = data ?? join(homedir(), '.moltler', 'demo');
  // A second demo would point the connectors of the first at its own samples.
  if (await rejectSecondServer(directory, 'moltler demo')) return EXIT.failed;
  const signal = interruption();
  const engine = await openEngine({
    data: directory,
    // The store of the environment is for real data.
    elasticsearch: elasticsearch ?? '',
    mode: 'full',
    bounds: bound,
  });
  let samples: Samples | undefined;
  let server: RunningServer | undefined;
  try {
    samples = await startSamples();
    for (const [name, value] of Object.entries(samples.setup.secrets)) {
      await engine.ports.secrets.write(name, value);
    }
    const host = engineHost(engine);
    process.stdout.write(BANNER);
    const ready = await connect(host, samples, signal);
    if (ready !== EXIT.ok) return ready;
    if (once) return await walkThrough(host, signal);
    server = await startConsole(engine, port);
    await present(host, server.urls.join(', '), signal);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    return formatPortTaken(error, 'moltler demo');
  } finally {
    await server?.close();
    await engine.close();
    await samples?.close();
  }
}

/** The console on the default port, or on a free one if that is in use and was not requested. */
async function startConsole(engine: Engine, port: number | undefined): Promise<RunningServer> {
  const walkthrough = FIRST_LINES + (await script('walkthrough.sql'));
  const start = (on: number): Promise<RunningServer> =>
    serve({ engine, host: '127.0.0.1', port: on, samples: { walkthrough } });
  try {
    return await start(port ?? DEFAULT_PORT);
  } catch (error) {
    if (port !== undefined || !(error instanceof PortTaken)) throw error;
    process.stderr.write(`Port ${DEFAULT_PORT} is in use, so the console uses another one.\n`);
    return start(0);
  }
}

/** Prints the console's address and the walk-through, then opens the terminal, if any, until interrupted. */
async function present(host: Host, url: string, signal: AbortSignal): Promise<void> {
  const { stdin, stdout } = process;
  stdout.write(`
The console:  ${bold(url)}
              Open it in a browser: the walk-through is ready to run there.
The data:     ${host.directory}

The same walk-through in the terminal:
`);
  await walkThrough(host, signal);
  if (signal.aborted) return;
  if (!stdin.isTTY || !stdout.isTTY) {
    stdout.write(`\nThe console is running at ${url}. Press Ctrl-C to stop it.\n`);
    await aborted(signal);
    return;
  }
  stdout.write(`
Your turn: use the console at ${bold(url)}, or this terminal;
they share the same data. The sample connectors are mycompany (GitHub),
jira_project, pagerduty_prod, datadog_prod, prometheus_prod, slack,
salesforce_prod and aws_prod. Type exit to stop the demo.
`);
  await runRepl(host, {
    signal,
    beforeInterrupt: 'Press Ctrl-C again to stop the demo and its console.',
  });
}

/** Creates and tests the sample connectors, silently unless that fails. */
async function connect(host: Host, samples: Samples, signal: AbortSignal): Promise<ExitCode> {
  const text = await script('setup.sql');
  const { parameters } = samples.setup;
  let code: ExitCode = EXIT.ok;
  for await (const event of host.run({ text, parameters, signal })) {
    if (event.type !== 'error' && event.type !== 'diagnostics') continue;
    code = signal.aborted ? EXIT.interrupted : EXIT.failed;
    const lines =
      event.type === 'error'
        ? [describeError(event.error)]
        : event.diagnostics.map((one) => describeDiagnostic(one, text));
    process.stderr.write(`${lines.join('\n')}\n`);
  }
  return code;
}

/** Each statement of the walk-through: its comment, the statement, its result. */
async function walkThrough(host: Host, signal: AbortSignal): Promise<ExitCode> {
  const text = await script('walkthrough.sql');
  let end = 0;
  for (const statement of parseScript(text).statements) {
    const remarks = text.slice(end, statement.offset).match(/--[^\n]*/g) ?? [];
    end = statement.offset + statement.text.length;
    const comments = remarks.map((remark) => `${dim(remark)}\n`).join('');
    process.stdout.write(`\n${comments}${prompted(statement.text)};\n`);
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
const styled = (code: number, text: string): string =>
  process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text;
const bold = (text: string): string => styled(1, text);
const dim = (text: string): string => styled(2, text);
/** A statement as if it had been typed in the terminal. */
const prompted = (statement: string): string =>
  statement
    .split('\n')
    .map((line, index) => `${index === 0 ? 'moltler> ' : '     ... '}${line}`)
    .join('\n');
