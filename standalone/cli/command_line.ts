import { Command, Option } from 'commander';
import { WRITE_MODES } from '../../common/contract';
import { BoundSyntaxError, operatorBounds } from './bounds';
import { DEFAULT_PORT } from './commands/default_port';
import type { DemoOptions } from './commands/demo';
import type { RunOptions } from './commands/run';
import type { ServeCommandOptions } from './commands/serve';
import type { SyncStatusOptions } from './commands/sync';
import { EXIT, type ExitCode } from './exit_codes';
import { OUTPUT_FORMATS } from './output';
import {
  allowedHost,
  boundValue,
  collect,
  directoryName,
  parameter,
  portNumber,
  publicName,
  serverUrl,
} from './option_values';
import { rejectHelpOfUnknown, rejectUnknownCommand, showHelp } from './unknown_command';
import { pointToHelp, usageError } from './usage_errors';
import { VERSION, type StoreOptions } from '../engine';

const EXAMPLES = `
Examples:
  moltler demo                            try it with sample services
  moltler                                 open the terminal
  moltler -e 'SHOW CONNECTORS'            run a statement
  moltler -f report.sql --format csv      run a file, results as CSV
  moltler secrets set github_token        store a secret (prompts for it)`;
const EXIT_CODES = `
Exit codes:
  0    success (a partial result is a warning on standard error)
  1    a statement failed, the script has errors, or the result could not be written
  2    invalid command line
  3    with --strict: a result is partial
  4    more than 10 actions of one statement were not confirmed (see --yes); none was run
  130  interrupted`;
const HELP_SUMMARY = 'show help for a command';

/** The command line. `finish` is called with the exit code of the command. */
export function commandLine(finish: (code: ExitCode) => void): Command {
  const program = new Command('moltler')
    .description('Query your SaaS tools, and act on them, in one SQL-like language.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .configureHelp({
      styleUsage: inCapitals,
      styleOptionTerm: inCapitals,
      styleSubcommandTerm: inCapitals,
    })
    .configureOutput({ outputError: (text, write) => write(usageError(text)) })
    .exitOverride();
  const data = (): Option =>
    new Option(
      '--data <directory>',
      'data directory (default: MOLTLER_DATA, or ~/.moltler)',
    ).argParser(directoryName);
  const elasticsearch = (): Option =>
    new Option(
      '--elasticsearch <url>',
      'store the data in this Elasticsearch, such as https://localhost:9200 or a cloud ID, instead of the data directory (default: MOLTLER_ELASTICSEARCH; see docs/cli.md for credentials)',
    );
  const mode = (): Option =>
    new Option(
      '--mode <mode>',
      'what statements can do: change nothing (read_only), anything except actions that cannot be undone (safe), or anything (full)',
    )
      .choices(WRITE_MODES)
      .default('full')
      .env('MOLTLER_MODE');

  const bound = (): Option =>
    new Option(
      '--bound <name=value>',
      'change a limit on work or memory (see docs/bounds.md); can be repeated (also MOLTLER_BOUNDS=NAME=VALUE,…)',
    ).argParser(boundValue);

  program
    .option('-e, --execute <statements>', 'run statements; can be repeated', collect)
    .option('-f, --file <file>', 'run the statements in a file; - is standard input')
    .addOption(
      new Option('--format <format>', 'output format').choices(OUTPUT_FORMATS).default('table'),
    )
    .option(
      '--param <name=value>',
      'set $name in the statements; can be repeated. The value is read as JSON if it is valid JSON, otherwise as text: n=5 is a number, \'n="5"\' is text',
      parameter,
    )
    .option('--strict', 'exit with 3 if a result is partial')
    .option(
      '--yes',
      'confirm all actions of CONNECTOR_EXEC … FOR EACH in advance; by default, more than 10 must be confirmed in the terminal',
    )
    .option('--quiet', 'do not report progress and waits; warnings and errors are still shown')
    .option(
      '--escape-formulas',
      "with csv: put ' before values that a spreadsheet would run as formulas",
    )
    .addOption(mode())
    .addOption(bound())
    .addOption(data())
    .addOption(elasticsearch())
    .option('--url <url>', 'run the statements on a Moltler server', serverUrl)
    .addOption(new Option('--token <token>', 'API token for --url').env('MOLTLER_TOKEN'))
    .addHelpText('after', `${EXAMPLES}\n${EXIT_CODES}`)
    .helpCommand(false)
    .allowExcessArguments(true)
    .action(async (options: RunOptions) => {
      const [stray] = program.args;
      if (stray !== undefined) {
        rejectUnknownCommand(program, stray);
      }
      if (options.execute !== undefined && options.file !== undefined) {
        program.error('error: -e and -f cannot be combined.', { exitCode: EXIT.usage });
      }
      const { runCommand } = await import('./commands/run');
      finish(await runCommand(options));
    });

  program
    .command('demo')
    .description('try Moltler with sample services, in a console and a terminal')
    .option(
      '--data <directory>',
      'data directory of the demo (default: ~/.moltler/demo)',
      directoryName,
    )
    .option(
      '--port <port>',
      `port of the console (default: ${DEFAULT_PORT}, or a free port if it is in use)`,
      portNumber,
    )
    .addOption(bound())
    .option(
      '--elasticsearch <url>',
      'store the data of the demo in this Elasticsearch (MOLTLER_ELASTICSEARCH is ignored)',
    )
    .option('--once', 'print the walk-through and exit')
    .action(async (_: object, command: Command) => {
      const { demoCommand } = await import('./commands/demo');
      finish(await demoCommand(command.optsWithGlobals<DemoOptions>()));
    });

  const serve = program
    .command('serve')
    .description('start the console and the HTTP API')
    .addOption(mode())
    .addOption(bound())
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 picks a free one', portNumber, DEFAULT_PORT)
    .option('--tls-cert <file>', 'TLS certificate (PEM)')
    .option('--tls-key <file>', 'TLS key (PEM)')
    .option('--insecure', 'allow unencrypted connections from other machines')
    .option(
      '--public-name <name>',
      'public host name of the server, as name[:port]; can be repeated. Every request then requires a token',
      publicName,
    )
    .option(
      '--allow-host <host>',
      'limit connectors to this host, such as api.github.com or *.example.com; can be repeated (default: MOLTLER_ALLOW_HOSTS, separated by commas, or all hosts)',
      allowedHost,
    )
    .option(
      '--allow-link-local',
      'allow connectors to use link-local and cloud metadata addresses (also MOLTLER_ALLOW_LINK_LOCAL=1)',
    )
    .action(async (_: object, command: Command) => {
      const { serveCommand } = await import('./commands/serve');
      finish(await serveCommand(command.optsWithGlobals<ServeCommandOptions>()));
    });

  const tokens = program
    .command('tokens')
    .description('manage the API tokens of a server')
    .helpCommand('help [command]', HELP_SUMMARY);
  const given = <T extends object>(command: Command): T & StoreOptions =>
    command.optsWithGlobals<T & StoreOptions>();
  tokens
    .command('create <name>')
    .description('create a token and print it; it is shown only once')
    .option('--read-only', 'allow only queries, EXPLAIN and tests: no changes, no actions')
    .option(
      '--expires <time>',
      'lifetime such as 12h, 30d or 8w, up to ten years (default: never expires)',
    )
    .action(async (name: string, _: object, command: Command) => {
      const { createToken } = await import('./commands/tokens');
      finish(await createToken(name, given<{ readOnly?: boolean; expires?: string }>(command)));
    });
  tokens
    .command('list')
    .description('list tokens with their access and dates')
    .option('--json', 'print JSON instead of a table')
    .action(async (_: object, command: Command) => {
      const { listTokens } = await import('./commands/tokens');
      finish(await listTokens(given<{ json?: boolean }>(command)));
    });
  tokens
    .command('revoke <name>')
    .description('revoke a token')
    .action(async (name: string, _: object, command: Command) => {
      const { revokeToken } = await import('./commands/tokens');
      finish(await revokeToken(name, given(command)));
    });

  const secrets = program
    .command('secrets')
    .description('manage secrets')
    .helpCommand('help [command]', HELP_SUMMARY);
  secrets
    .command('set <name> [value]')
    .description('store a secret; without a value, prompt for it or read standard input')
    .action(async (name: string, value: string | undefined, _: object, command: Command) => {
      const { setSecret } = await import('./commands/secrets');
      finish(await setSecret(name, value, given(command)));
    });
  secrets
    .command('list')
    .description('list the names of secrets; values are never shown')
    .option('--json', 'print JSON instead of a table')
    .action(async (_: object, command: Command) => {
      const { listSecrets } = await import('./commands/secrets');
      finish(await listSecrets(given<{ json?: boolean }>(command)));
    });
  secrets
    .command('delete <name>')
    .description('delete a secret')
    .action(async (name: string, _: object, command: Command) => {
      const { deleteSecret } = await import('./commands/secrets');
      finish(await deleteSecret(name, given(command)));
    });
  secrets
    .command('rotate-key')
    .description('encrypt all secrets with a new key')
    .action(async (_: object, command: Command) => {
      const { rotateKey } = await import('./commands/secrets');
      finish(await rotateKey(given(command)));
    });

  const syncs = program
    .command('sync')
    .description('show the syncs, which keep copies of data up to date')
    .helpCommand('help [command]', HELP_SUMMARY);
  syncs
    .command('status')
    .description('list the syncs with their last and next runs, and what is wrong')
    .option('--watch', 'list them again every 2 seconds, until Ctrl-C')
    .option('--json', 'print JSON instead of a table')
    .option('--url <url>', 'ask a Moltler server', serverUrl)
    .addOption(new Option('--token <token>', 'API token for --url').env('MOLTLER_TOKEN'))
    .action(async (_: object, command: Command) => {
      const { syncStatus } = await import('./commands/sync');
      finish(await syncStatus(command.optsWithGlobals<SyncStatusOptions>()));
    });

  const types = program
    .command('types')
    .description('check connector types in files (folder "types" of the data directory)')
    .helpCommand('help [command]', HELP_SUMMARY);
  types
    .command('check <file...>')
    .description('check connector types; exit with 1 if one is not valid')
    .action(async (files: readonly string[]) => {
      const { checkTypes } = await import('./commands/types');
      finish(await checkTypes(files));
    });
  types
    .command('schema')
    .description('print the JSON Schema of these files, for editors')
    .action(async () => {
      const { printTypeSchema } = await import('./commands/types');
      finish(printTypeSchema());
    });

  program
    .command('format [file]')
    .description('print a script in standard format; without a file, read it from standard input')
    .option('--check', 'only check: exit with 1 if the script is not formatted')
    .option('--write', 'change the file instead of printing it')
    .action(async (file: string | undefined, options: { check?: boolean; write?: boolean }) => {
      const { formatCommand } = await import('./commands/format');
      finish(await formatCommand(file, options));
    });
  program
    .command('help [command...]')
    .description(HELP_SUMMARY)
    .action((path: string[]) => showHelp(program, path));
  program
    .command('version')
    .description('print the version')
    .action(() => void process.stdout.write(`${VERSION}\n`));
  rejectHelpOfUnknown(program);
  const stores = [...secrets.commands, ...syncs.commands, ...tokens.commands];
  for (const command of [...stores, serve]) command.addOption(data()).addOption(elasticsearch());
  const commands = [...program.commands, ...types.commands, ...stores];
  for (const command of [program, ...commands]) command.exitOverride();
  // They would be ignored.
  for (const command of commands) command.allowExcessArguments(false);
  pointToHelp(program);
  program.hook('preAction', (_, command) => {
    rejectStrayOptions(program, command);
    readBoundsOfEnvironment(program);
  });
  return program;
}

/** `--data <directory>` as `--data DIRECTORY`, so that a placeholder looks the same in help, errors and hints. */
const inCapitals = (text: string): string =>
  text
    .replace(/<([^<>\s]+)>/g, (_, name: string) => name.toUpperCase())
    .replace(/\[[a-z.]+\]/g, (optional) => optional.toUpperCase());

/** Options of `moltler` itself are accepted anywhere; a command rejects those it does not use. */
function rejectStrayOptions(program: Command, command: Command): void {
  if (command === program) return;
  const own = new Set(command.options.map((option) => option.attributeName()));
  for (const option of program.options) {
    const name = option.attributeName();
    if (program.getOptionValueSource(name) === 'cli' && !own.has(name)) {
      program.error(`error: ${option.long ?? name} cannot be used with ${command.name()}.`, {
        exitCode: EXIT.usage,
      });
    }
  }
}

/** MOLTLER_BOUNDS applies unless the command line overrides it. */
function readBoundsOfEnvironment(program: Command): void {
  try {
    program.setOptionValue('bound', operatorBounds(program.opts<RunOptions>().bound));
  } catch (error) {
    if (!(error instanceof BoundSyntaxError)) throw error;
    program.error(`error: MOLTLER_BOUNDS: ${error.message}`, { exitCode: EXIT.usage });
  }
}
