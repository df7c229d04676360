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

/** What goes to standard output, and in which form. */
const OUTPUT = blocks(
  '## Output',
  'Results go to standard output, everything else to standard error. With `--format json`, the output is one array with an object for each statement; with `ndjson`, each row is an object on a line of its own. 64-bit integers beyond 2^53 and decimals (`1.10::decimal(5, 2)`) are strings with all their digits, and timestamps are ISO 8601.',
  'In a pipe, rows are never cut. Plans and the lists of SHOW and DESCRIBE are wrapped at 120 columns, and a wide dry run or response is shown as a block. Without a terminal, each wait of more than 5 seconds for a rate limit is reported in one line on standard error.',
);

/** How secrets are stored. */
const SECRETS = blocks(
  '## Secrets',
  'Secrets are encrypted with AES-256-GCM. The key is in `MOLTLER_ENCRYPTION_KEY` (32 bytes, in hexadecimal or base64), or in a key file with mode 0600 in the data directory. In results, secrets of 8 characters or more are shown as `[redacted]`, and a warning counts the affected values; shorter ones are only redacted in errors, plans and requests.',
);

/** How to use an Elasticsearch as the store. */
const ELASTICSEARCH = blocks(
  '## Elasticsearch',
  'With `--elasticsearch` or `MOLTLER_ELASTICSEARCH`, connectors, views, secrets, API tokens, history, audit log, cached pages and syncs with their documents are stored in Elasticsearch 8.19 or later. The data directory then only has the key file, connector types in files and the line history of the terminal. Several servers can use one Elasticsearch, with the same encryption key: each sees at once what another one changes.',
  `| variable | meaning |
| --- | --- |
| \`MOLTLER_ELASTICSEARCH\` | address, such as \`https://localhost:9200\`, without user name and password; or cloud ID, such as \`my-deployment:dXMtZWFzdC0x…\` |
| \`MOLTLER_ELASTICSEARCH_API_KEY\` | API key, encoded as Elasticsearch returns it, or as \`id:key\` |
| \`MOLTLER_ELASTICSEARCH_USERNAME\`, \`MOLTLER_ELASTICSEARCH_PASSWORD\` | user name and password, instead of an API key |
| \`MOLTLER_ELASTICSEARCH_API_KEY_FILE\`, \`MOLTLER_ELASTICSEARCH_PASSWORD_FILE\` | file with the API key or password, instead of the variable |
| \`MOLTLER_ELASTICSEARCH_CA\` | file with the certificates that sign the one of the server (PEM) |
| \`MOLTLER_ELASTICSEARCH_CA_FINGERPRINT\` | SHA-256 fingerprint of the certificate that signs the one of the server, instead of a file; the server must send that certificate, as Elasticsearch does by default |
| \`MOLTLER_ELASTICSEARCH_CLIENT_CERT\`, \`MOLTLER_ELASTICSEARCH_CLIENT_KEY\` | files with a certificate and its key (PEM), if Elasticsearch requires one of its clients |
| \`MOLTLER_ELASTICSEARCH_PREFIX\` | what the names of all indices begin with, if several installations share one Elasticsearch |`,
  'The user or API key needs the privileges `create_index`, `manage`, `read` and `write` on `.moltler-*` and on the indices that syncs write. With the cluster privilege `manage_index_templates`, each of these indices also gets a template, so that it has the right mapping if it is deleted while a sync writes to it.',
  'Queries never wait long for cached pages: while Elasticsearch does not respond within a second, nothing is cached. Pages of more than 8 MB, as received, are only cached in memory. Cached pages are encrypted like secrets, and are stored again after the key was rotated.',
);

/** How requests reach services, and how an operator can restrict them. */
const NETWORK = blocks(
  '## The network',
  'A connector sends its credentials to the addresses in its CONFIG and nowhere else. A redirect to another origin is rejected. Of a link to the next page, only the path and query are used, always at the address of the connector, so it does not matter if a service behind a proxy or load balancer reports a different one.',
  'An `ALTER CONNECTOR` that changes an address, `proxy`, `ca_certificate` or `verify_certificates` changes where secrets are sent, so it must include those secrets again. If it does not, the error shows the statement to run.',
  '**Allowed hosts.** `--allow-host` or `MOLTLER_ALLOW_HOSTS` limits connectors, and the proxies in OPTIONS, to the listed hosts. `*.example.com` matches every subdomain; a port can be added (`:8443`). Link-local addresses (169.254.0.0/16, fe80::/10) and the metadata services of cloud providers are blocked, by name, by address, and by the address that a name resolves to; `--allow-link-local` or `MOLTLER_ALLOW_LINK_LOCAL=1` allows them. AWS connectors without keys need this to use the role of the machine or container that the server runs on. A proxy resolves names itself; with a proxy, only the name or address as written is checked.',
  '**Proxies.** `proxy` in OPTIONS takes precedence. Otherwise, the same environment variables apply as for curl: `https_proxy` or `HTTPS_PROXY`; `http_proxy`, in lower case only; `all_proxy` or `ALL_PROXY`. `no_proxy` or `NO_PROXY` lists exceptions: host names (including their subdomains), addresses and networks (`10.0.0.0/8`), each with or without a port, or `*`. Unlike in curl, requests to this machine (`localhost`, `127.0.0.0/8`, `::1`) never use a proxy from the environment. SOCKS proxies are not supported.',
  '**Certificates.** `ca_certificate` in OPTIONS is PEM text or the path of a file on the machine that runs Moltler. The file (a regular file of at most 1 MB) is read when the connector is created or changed; later changes to the file have no effect.',
);

/** The page of the command line. */
export function cliPage(): string {
  return `${blocks(
    GENERATED,
    '# The command line',
    '`moltler` without a command or script opens the interactive terminal.',
    ...[...helpTexts()].map(([typed, text]) =>
      blocks(`## ${typed}`, `\`\`\`text\n${text.trimEnd()}\n\`\`\``),
    ),
    OUTPUT,
    SECRETS,
    ELASTICSEARCH,
    NETWORK,
  )}\n`;
}
