import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free_port';
import { install, type Distribution } from './distribution';

/** A user of the file realm. */
export interface FileUser {
  readonly name: string;
  readonly password: string;
  readonly role: string;
}
export interface ServerOptions {
  /** With security: who may log in, and what the roles allow (the text of roles.yml). */
  readonly secured?: { readonly users: readonly FileUser[]; readonly roles: string };
  /** The server ends with this process. */
  readonly pid: number;
  /** It runs for so long that slow compiling pays off. */
  readonly lasting?: boolean;
  /** A directory that is removed when it ends. */
  readonly sharedBy?: string;
}
export interface ElasticsearchServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

// Also from the bundle of the benchmarks.
const GUARD = join(__dirname, '../../test/elasticsearch/guard.js');
const START_MILLISECONDS = 150_000;
/** Elasticsearch does not run as root. */
const USER = 'moltler-es';

/** Starts a server on free loopback ports, with an empty data directory that is removed at the end. */
export async function startElasticsearch(
  distribution: Distribution,
  { secured, pid, lasting = false, sharedBy }: ServerOptions,
): Promise<ElasticsearchServer> {
  install(distribution);
  const owner = process.getuid?.() === 0 ? unprivileged() : undefined;
  const directory = mkdtempSync(join(scratch(), 'moltler-elasticsearch-'));
  const at = (...names: string[]): string => join(directory, ...names);
  for (const name of ['config', 'data', 'logs', 'tmp']) mkdirSync(at(name));
  copyFileSync(join(distribution.home, 'config/log4j2.properties'), at('config/log4j2.properties'));
  // Its paths are in the folder of the distribution, which is shared and not writable.
  const options = readFileSync(join(distribution.home, 'config/jvm.options'), 'utf8');
  writeFileSync(
    at('config/jvm.options'),
    options
      .split('\n')
      .filter((line) => !/logs\/|HeapDumpPath/.test(line))
      .join('\n'),
  );
  writeFileSync(at('config/elasticsearch.yml'), '');
  const environment = {
    PATH: process.env['PATH'],
    HOME: directory,
    ES_JAVA_HOME: distribution.javaHome,
    ES_PATH_CONF: at('config'),
    ES_JAVA_OPTS: `-Xms512m -Xmx512m${lasting ? '' : ' -XX:TieredStopAtLevel=1'}`,
    ES_TMPDIR: at('tmp'),
  };
  if (secured !== undefined) writeUsers(distribution, at('config'), environment, secured);
  if (owner !== undefined) give(directory, owner);
  const port = await freePort();
  const settings = {
    'discovery.type': 'single-node',
    'network.host': '127.0.0.1',
    'http.port': port,
    'transport.port': await freePort(),
    'path.data': at('data'),
    'path.logs': at('logs'),
    'xpack.security.enabled': secured !== undefined,
    'xpack.security.autoconfiguration.enabled': false,
    'xpack.security.http.ssl.enabled': false,
    'xpack.security.transport.ssl.enabled': false,
    'cluster.routing.allocation.disk.threshold_enabled': false,
    'cluster.max_shards_per_node': 20_000,
  };
  const guard = spawn(
    process.execPath,
    [
      GUARD,
      JSON.stringify({
        command: join(distribution.home, 'bin/elasticsearch'),
        parameters: Object.entries(settings).flatMap(([name, value]) => ['-E', `${name}=${value}`]),
        environment,
        ...owner,
        log: at('console.log'),
        pid,
        directories: [directory, ...(sharedBy === undefined ? [] : [sharedBy])],
      }),
    ],
    { stdio: 'ignore', detached: true },
  );
  guard.unref();
  const ended = new Promise<void>((resolve) => guard.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    guard.kill('SIGTERM');
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, secured?.users[0]).catch(async (error: unknown) => {
    const log = readFileSync(at('console.log'), 'utf8').slice(-3000);
    await stop();
    throw new Error(`${String(error)}\n${log}`, { cause: error });
  });
  return { url, stop };
}

/** Polls every 50 ms, long enough for a machine that does much else. */
async function untilReady(url: string, user: FileUser | undefined): Promise<void> {
  const headers =
    user === undefined
      ? {}
      : {
          authorization: `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`,
        };
  const end = Date.now() + START_MILLISECONDS;
  for (;;) {
    const answer = await fetch(`${url}/_cluster/health?wait_for_status=yellow&timeout=1s`, {
      headers,
    }).catch(() => undefined);
    if (answer?.ok === true) return;
    if (Date.now() > end)
      throw new Error(`Elasticsearch did not start: ${answer?.status ?? 'no connection'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In memory if there is room for it: the server waits for its disk with each new index. */
function scratch(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4_000_000_000 ? memory : tmpdir();
}

function unprivileged(): { readonly uid: number; readonly gid: number } {
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, USER], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', USER]);
    return { uid: id('-u'), gid: id('-g') };
  }
}

function give(
  directory: string,
  { uid, gid }: { readonly uid: number; readonly gid: number },
): void {
  chmodSync(directory, 0o755);
  execFileSync('chown', ['-R', `${uid}:${gid}`, directory]);
  chownSync(directory, uid, gid);
}

/** The file realm; passwords are hashed by the tool of the distribution. */
function writeUsers(
  distribution: Distribution,
  config: string,
  environment: Record<string, string | undefined>,
  { users, roles }: NonNullable<ServerOptions['secured']>,
): void {
  writeFileSync(join(config, 'roles.yml'), roles);
  for (const name of ['users', 'users_roles']) writeFileSync(join(config, name), '');
  for (const { name, password, role } of users) {
    execFileSync(
      join(distribution.home, 'bin/elasticsearch-users'),
      ['useradd', name, '-p', password, '-r', role],
      { env: environment, stdio: 'ignore' },
    );
  }
}
