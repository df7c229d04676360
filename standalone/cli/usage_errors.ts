import type { Command } from 'commander';
import { printable } from './output';

/** Errors of the parser of the command line, in the words of all other errors: what happened, then what to do. */
const REWRITTEN: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[] = [
  [/^error: unknown option '([^']*)'/, 'error: Unknown option $1.'],
  [/^error: unknown command '([^']*)'/, 'error: Unknown command "$1".'],
  [
    /^error: missing required argument '([^']*)'/,
    (_, name = '') => `error: ${name.toUpperCase()} is missing.`,
  ],
  [/^error: option '(?:-\w, )?(--[\w-]+)[^']*' argument missing/, 'error: $1 needs a value.'],
  [
    /^error: option '(?:-\w, )?(--[\w-]+)[^']*' argument '([^]*?)' is invalid\./,
    'error: $1 "$2" is not valid.',
  ],
  [
    /^error: option '[^']*' value '([^]*?)' from env '(\w+)' is invalid\./,
    'error: $2 "$1" is not valid.',
  ],
  [/ Allowed choices are ([^.]*)\./, ' Use one of these: $1.'],
  [/^error: too many arguments.*/, 'error: There are too many arguments.'],
  [/\n\(Did you mean one of (.*)\?\)/, ' Did you mean one of these: $1?'],
  [/\n\(Did you mean (.*)\?\)/, ' Did you mean "$1"?'],
];

/** An error of the parser as it is shown. */
export const usageError = (text: string): string =>
  REWRITTEN.reduce(
    (shown, [pattern, by]) =>
      typeof by === 'string' ? shown.replace(pattern, by) : shown.replace(pattern, by),
    printable(text),
  );

/** After an error, each command points to its own help. */
export function pointToHelp(command: Command, typed = command.name()): void {
  command.showHelpAfterError(`Run ${typed} --help for its options.`);
  for (const child of command.commands) pointToHelp(child, `${typed} ${child.name()}`);
}
