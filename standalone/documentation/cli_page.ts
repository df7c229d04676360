import type { Command } from 'commander';
import { commandLine } from '../cli';
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

/** What the operator decides about the way to services. */
const NETWORK = blocks(
  '## The network',
  'A connector sends its credentials to the addresses in its CONFIG and nowhere else. A redirect to another origin is refused. A link to the next page is followed at the address of the connector, with the path and query of the link, so a service behind a proxy or load balancer may write its own idea of its address.',
  '`ALTER CONNECTOR` that changes an address, `proxy`, `ca_certificate` or `verify_certificates` changes where secrets go, so it must set those secrets again in the same statement. The error shows how to write it.',
  '**Allowed hosts.** `--allow-host` or `MOLTLER_ALLOW_HOSTS` limits connectors, and the proxies of OPTIONS, to the hosts that are listed. `*.example.com` is any name below it; a port may follow. Link-local addresses (169.254.0.0/16, fe80::/10) and those where clouds hand out credentials are refused by name, by address and by what a name resolves to; `--allow-link-local` or `MOLTLER_ALLOW_LINK_LOCAL=1` allows them. A proxy resolves names itself, so behind one only names and addresses as they are written are checked.',
  '**Proxies.** `proxy` in OPTIONS counts first. Otherwise the environment is read as curl reads it: `https_proxy` or `HTTPS_PROXY`; `http_proxy` in small letters only; `all_proxy` or `ALL_PROXY`. `no_proxy` or `NO_PROXY` lists exceptions: names with all names below them, addresses, networks (`10.0.0.0/8`), each with or without a port, or `*`. Unlike with curl, this machine itself (`localhost`, `127.0.0.0/8`, `::1`) is never asked through a proxy of the environment. SOCKS proxies are not supported.',
  '**Certificates.** `ca_certificate` in OPTIONS takes PEM text or the path of a file on the machine where Moltler runs. The file is read when the connector is created or changed (a regular file, 1 MB at most), and its certificates are kept.',
);

/** The page of the command line. */
export function cliPage(): string {
  return `${blocks(
    GENERATED,
    '# The terminal',
    '`moltler` alone opens the interactive terminal. Results go to standard output, everything else to standard error.',
    ...[...helpTexts()].map(([typed, text]) =>
      blocks(`## ${typed}`, `\`\`\`text\n${text.trimEnd()}\n\`\`\``),
    ),
    NETWORK,
  )}\n`;
}
