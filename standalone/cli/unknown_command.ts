import type { Command } from 'commander';
import { nearest } from '../../common/binding';
import { EXIT } from './exit_codes';

/** Exits with the error that `parent` has no such command, and suggests a similar one. */
export function rejectUnknownCommand(parent: Command, name: string): never {
  const near = nearest(
    name,
    parent.commands.map((command) => command.name()),
  );
  const typed = `${parent.parent === null ? '' : `${parent.name()} `}${name}`;
  const hint =
    near === undefined ? 'Run statements with -e, or a file with -f.' : `Did you mean "${near}"?`;
  return parent.error(`error: Unknown command "${typed}". ${hint}`, { exitCode: EXIT.usage });
}

/** Without this, `moltler bogus --help` would show the help of `moltler` as if nothing were wrong. */
export function rejectHelpOfUnknown(program: Command): void {
  program.on('beforeAllHelp', ({ command }: { readonly command: Command }) => {
    const [name] = command.args;
    if (command.commands.length === 0 || name === undefined || name.startsWith('-')) return;
    if (!command.commands.some((each) => each.name() === name)) rejectUnknownCommand(command, name);
  });
}

/** `moltler help [command...]`. */
export function showHelp(program: Command, path: readonly string[]): void {
  let command = program;
  for (const name of path) {
    const next = command.commands.find((each) => each.name() === name);
    if (next === undefined) rejectUnknownCommand(command, name);
    command = next;
  }
  // The typed arguments belong to `help`, not to the command it describes.
  command.args = [];
  command.outputHelp();
}
