import type { Command } from 'commander';
import { commandLine } from '../cli/command_line';
import { blocks, GENERATED } from './markdown';

/** The help of `moltler` and of each of its commands, by what a person types. */
export function helpTexts(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (command: Command, typed: string): void => {
    let text = '';
    command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 80 });
    command.outputHelp();
    texts.set(typed, text);
    for (const child of command.commands) visit(child, `${typed} ${child.name()}`);
  };
  visit(
    commandLine(() => undefined),
    'moltler',
  );
  return texts;
}

/** The page of the command line. */
export function cliPage(): string {
  return `${blocks(
    GENERATED,
    '# The terminal',
    '`moltler` alone opens the interactive terminal. Results go to standard output, everything else to standard error.',
    ...[...helpTexts()].map(([typed, text]) =>
      blocks(`## ${typed}`, `\`\`\`text\n${text.trimEnd()}\n\`\`\``),
    ),
  )}\n`;
}
