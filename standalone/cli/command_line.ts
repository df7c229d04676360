import { Command, InvalidArgumentError, Option } from 'commander';
import { WRITE_MODES } from '../../common/contract';
import type { Bounds } from '../../server/bounds';
import { BoundSyntaxError, collectBounds, operatorBounds } from './bounds';
import { demoCommand, type DemoOptions } from './commands/demo';
import { formatCommand } from './commands/format';
import { runCommand, type RunOptions } from './commands/run';
import { DEFAULT_PORT, serveCommand, type ServeCommandOptions } from './commands/serve';
import { createToken, listTokens, revokeToken } from './commands/tokens';
import { deleteSecret, listSecrets, rotateKey, setSecret } from './commands/secrets';
import { EXIT, type ExitCode } from './exit_codes';
import { OUTPUT_FORMATS } from './output';
import { collectParameter, ParameterSyntaxError } from './parameters';
import { VERSION } from './version';

const EXIT_CODES = `
Exit codes:
  0    everything ran (a result that is not complete warns on standard error)
  1    a statement failed, or the script does not parse
  2    the command line is wrong
  3    with --strict: a result is not complete
  130  interrupted`;

/** The command line. `finish` gets the exit code of the command that ran. */
export function commandLine(finish: (code: ExitCode) => void): Command {
  const program = new Command('moltler')
    .description('Query, sync and act on the services you run on, in one SQL-like language.')
    .version(VERSION)
    .showHelpAfterError('(moltler --help shows the options)')
    .exitOverride();
  const data = (): Option =>
    new Option(
      '--data <directory>',
      'data directory (else MOLTLER_DATA, else ~/.moltler)',
    ).argParser(directoryName);
  const mode = (): Option =>
    new Option('--mode <mode>', 'what actions may do; safe refuses deletes')
      .choices(WRITE_MODES)
      .default('full')
      .env('MOLTLER_MODE');

  const bound = (): Option =>
    new Option(
      '--bound <name=value>',
      'change a limit on work and memory (docs/bounds.md); may be repeated (also MOLTLER_BOUNDS=name=value,…)',
    ).argParser(boundValue);

  program
    .option('-e, --execute <statements>', 'run these statements; may be repeated', collect)
    .option('-f, --file <file>', 'run the statements of a file; - is standard input')
    .addOption(
      new Option('--format <format>', 'of results').choices(OUTPUT_FORMATS).default('table'),
    )
    .option('--param <name=value>', 'value of $name in the statements; may be repeated', parameter)
    .option('--strict', 'exit with 3 where a result is not complete')
    .option(
      '--escape-formulas',
      "csv: put ' before cells that a spreadsheet would run as a formula",
    )
    .addOption(mode())
    .addOption(bound())
    .addOption(data())
    .option('--url <url>', 'run the statements on this Moltler server', serverUrl)
    .addOption(new Option('--token <token>', 'for --url').env('MOLTLER_TOKEN'))
    .addHelpText('after', EXIT_CODES)
    .allowExcessArguments(true)
    .action(async (options: RunOptions) => {
      const [stray] = program.args;
      if (stray !== undefined) {
        program.error(
          `error: there is no command '${stray}'; statements go after -e, a file after -f.`,
          { exitCode: EXIT.usage },
        );
      }
      if (options.execute !== undefined && options.file !== undefined) {
        program.error('error: -e and -f exclude each other.', { exitCode: EXIT.usage });
      }
      finish(await runCommand(options));
    });

  program
    .command('demo')
    .description(
      'sample services on this machine, the console and a terminal on them, until interrupted',
    )
    .option(
      '--data <directory>',
      'data directory of the demo (else ~/.moltler/demo)',
      directoryName,
    )
    .option(
      '--port <port>',
      `port of the console, refused where it is taken (else ${DEFAULT_PORT}, or a free one)`,
      portNumber,
    )
    .addOption(bound())
    .option('--once', 'print the walk-through and end: no console, no terminal')
    .action(async (_: object, command: Command) =>
      finish(await demoCommand(command.optsWithGlobals<DemoOptions>())),
    );

  const serve = program
    .command('serve')
    .description('the HTTP interface and the console, until interrupted')
    .addOption(mode())
    .addOption(bound())
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 takes a free one', portNumber, DEFAULT_PORT)
    .option('--tls-cert <file>', 'certificate, PEM')
    .option('--tls-key <file>', 'its key, PEM')
    .option('--insecure', 'listen on other addresses than loopback without TLS')
    .option(
      '--public-name <name>',
      'name[:port] by which DNS or a proxy makes it known; may be repeated; with one, everybody needs a token',
      publicName,
    )
    .option(
      '--allow-host <host>',
      'connectors may reach this host only, or *.example.com; may be repeated (else MOLTLER_ALLOW_HOSTS, a list with commas; else every host)',
      allowedHost,
    )
    .option(
      '--allow-link-local',
      'connectors may reach link-local addresses and those where clouds hand out credentials (else MOLTLER_ALLOW_LINK_LOCAL=1)',
    )
    .action(async (_: object, command: Command) =>
      finish(await serveCommand(command.optsWithGlobals<ServeCommandOptions>())),
    );

  const tokens = program
    .command('tokens')
    .description('tokens for the HTTP interface; only their hashes are kept');
  const given = <T extends object>(command: Command): T & { data?: string } =>
    command.optsWithGlobals<T & { data?: string }>();
  tokens
    .command('create <name>')
    .description('print a new token, once')
    .option('--read-only', 'it may read and explain, not change or act')
    .option('--expires <time>', 'such as 12h, 30d, 8w, ten years at most; never unless given')
    .action(async (name: string, _: object, command: Command) =>
      finish(await createToken(name, given<{ readOnly?: boolean; expires?: string }>(command))),
    );
  tokens
    .command('list')
    .description('names, rights and dates')
    .action(async (_: object, command: Command) => finish(await listTokens(given(command))));
  tokens
    .command('revoke <name>')
    .description('end a token')
    .action(async (name: string, _: object, command: Command) =>
      finish(await revokeToken(name, given(command))),
    );

  const secrets = program.command('secrets').description('store, list and delete secrets');
  const dataOf = (command: Command): string | undefined =>
    command.optsWithGlobals<{ data?: string }>().data;
  secrets
    .command('set <name> [value]')
    .description(
      'store a secret; without a value it is asked for without echo, or read from standard input',
    )
    .action(async (name: string, value: string | undefined, _: object, command: Command) =>
      finish(await setSecret(name, value, dataOf(command))),
    );
  secrets
    .command('list')
    .description('names of the secrets; values are never shown')
    .action(async (_: object, command: Command) => finish(await listSecrets(dataOf(command))));
  secrets
    .command('delete <name>')
    .description('forget a secret')
    .action(async (name: string, _: object, command: Command) =>
      finish(await deleteSecret(name, dataOf(command))),
    );
  secrets
    .command('rotate-key')
    .description('encrypt all secrets with a new key')
    .action(async (_: object, command: Command) => finish(await rotateKey(dataOf(command))));

  program
    .command('format [file]')
    .description('format a script to standard output; exit 1 where it does not parse')
    .option('--check', 'change nothing; exit 1 where it is not formatted')
    .option('--write', 'rewrite the file')
    .action(async (file: string | undefined, options: { check?: boolean; write?: boolean }) =>
      finish(await formatCommand(file, options)),
    );
  const stores = [...secrets.commands, ...tokens.commands];
  for (const command of [...stores, serve]) command.addOption(data());
  for (const command of [program, ...program.commands, ...stores]) command.exitOverride();
  program.hook('preAction', (_, command) => {
    refuseStrayOptions(program, command);
    readBoundsOfEnvironment(program);
  });
  return program;
}

/** Options of `moltler` itself are read wherever they stand; a command that has no use for one says so. */
function refuseStrayOptions(program: Command, command: Command): void {
  if (command === program) return;
  const own = new Set(command.options.map((option) => option.attributeName()));
  for (const option of program.options) {
    const name = option.attributeName();
    if (program.getOptionValueSource(name) === 'cli' && !own.has(name)) {
      program.error(`error: ${option.long ?? name} does not go with ${command.name()}.`, {
        exitCode: EXIT.usage,
      });
    }
  }
}

/** What MOLTLER_BOUNDS sets counts where the command line does not say otherwise. */
function readBoundsOfEnvironment(program: Command): void {
  try {
    program.setOptionValue('bound', operatorBounds(program.opts<RunOptions>().bound));
  } catch (error) {
    if (!(error instanceof BoundSyntaxError)) throw error;
    program.error(`error: MOLTLER_BOUNDS: ${error.message}`, { exitCode: EXIT.usage });
  }
}

function boundValue(value: string, previous: Partial<Bounds> | undefined): Partial<Bounds> {
  try {
    return collectBounds(value, previous);
  } catch (error) {
    if (error instanceof BoundSyntaxError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
function collect(value: string, previous: readonly string[] | undefined): string[] {
  return [...(previous ?? []), value];
}
function publicName(value: string, previous: readonly string[] | undefined): string[] {
  if (!/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(value)) {
    throw new InvalidArgumentError(
      'A name such as moltler.example.com or moltler.example.com:8443, without https://.',
    );
  }
  return collect(value, previous);
}
function allowedHost(value: string, previous: readonly string[] | undefined): string[] {
  if (!/^(?:(?:\*\.)?[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(value)) {
    throw new InvalidArgumentError(
      'A host such as api.github.com, *.example.com or 10.0.0.7:9090, without https://.',
    );
  }
  return collect(value, previous);
}
function serverUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('An address such as https://moltler.example.com.');
  }
  return value;
}
function directoryName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('A directory such as ~/.moltler.');
  return value;
}
function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
function parameter(value: string, previous: RunOptions['param'] = {}): RunOptions['param'] {
  try {
    return collectParameter(value, previous);
  } catch (error) {
    if (error instanceof ParameterSyntaxError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
