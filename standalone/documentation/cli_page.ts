import type { Command } from 'commander';
import { commandLine } from '../cli';
import { blocks, GENERATED } from './markdown';

/** The help of `moltler` and of each command, by command. */
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

/** How requests reach services, and how an operator can restrict them. */
const NETWORK = blocks(
  '## The network',
  'A connector sends its credentials to the addresses in its CONFIG and nowhere else. A redirect to another origin is rejected. For links to the next page, only the path and query are used, always at the address of the connector, so a service behind a proxy or load balancer may report a different address.',
  '`ALTER CONNECTOR` that changes an address, `proxy`, `ca_certificate` or `verify_certificates` changes where secrets are sent, so it must include those secrets again. The error shows the statement to run.',
  '**Allowed hosts.** `--allow-host` or `MOLTLER_ALLOW_HOSTS` limits connectors, and the proxies in OPTIONS, to the listed hosts. `*.example.com` matches every subdomain; a port may follow. Link-local addresses (169.254.0.0/16, fe80::/10) and the metadata services of cloud providers are blocked, by name, by address, and by the address that a name resolves to; `--allow-link-local` or `MOLTLER_ALLOW_LINK_LOCAL=1` allows them. This includes the role of the machine or container that the server runs on, which AWS connectors without keys can use. A proxy resolves names itself, so with a proxy, only the name or address as written is checked.',
  '**Proxies.** `proxy` in OPTIONS takes precedence. Otherwise the same environment variables as in curl apply: `https_proxy` or `HTTPS_PROXY`; `http_proxy`, in lower case only; `all_proxy` or `ALL_PROXY`. `no_proxy` or `NO_PROXY` lists exceptions: host names (including their subdomains), addresses and networks (`10.0.0.0/8`), each with or without a port, or `*`. Unlike in curl, requests to this machine (`localhost`, `127.0.0.0/8`, `::1`) never use a proxy from the environment. SOCKS proxies are not supported.',
  '**Certificates.** `ca_certificate` in OPTIONS is PEM text or the path of a file on the machine that runs Moltler. The file (a regular file of at most 1 MB) is read when the connector is created or changed; later changes to the file have no effect.',
);

/** The page of the command line. */
export function cliPage(): string {
  return `${blocks(
    GENERATED,
    '# The command line',
    '`moltler` without a command or script opens the interactive terminal. Results go to standard output, everything else to standard error.',
    ...[...helpTexts()].map(([typed, text]) =>
      blocks(`## ${typed}`, `\`\`\`text\n${text.trimEnd()}\n\`\`\``),
    ),
    NETWORK,
  )}\n`;
}
