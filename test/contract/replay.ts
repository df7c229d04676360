import fs from 'node:fs';
import path from 'node:path';
import type { ServerResponse } from 'node:http';
import {
  loopbackServer,
  type LoopbackServer,
  type SeenRequest,
} from '../../server/connectors/testing';

/** One exchange of a recording. */
interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly response: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const SCENARIOS = path.resolve(
  require.resolve('@octokit/fixtures/package.json'),
  '../scenarios/api.github.com',
);
const GITHUB = 'https://api.github.com';
/** Length and encoding headers, which do not apply to a replayed body. */
const NOT_REPLAYED = ['content-length', 'content-encoding', 'transfer-encoding', 'connection'];

/**
 * Real GitHub responses from the recorded scenario, on loopback. A request gets the next recorded response for its
 * method, path and page; parameters that we add (`state=all`) are ignored.
 */
export async function replay(scenario: string): Promise<LoopbackServer> {
  const file = path.join(SCENARIOS, scenario, 'normalized-fixture.json');
  const recorded = JSON.parse(fs.readFileSync(file, 'utf8')) as readonly Recorded[];
  const used = new Map<string, number>();
  const respond = (request: SeenRequest, response: ServerResponse): void => {
    const key = keyOf(request.method, request.url);
    const all = recorded.filter((one) => keyOf(one.method, one.path) === key);
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    const found = all[Math.min(count, all.length - 1)];
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: `not recorded: ${key}` }));
      return;
    }
    const here = `http://${String(request.headers.host)}`;
    const headers = Object.entries(found.headers)
      .filter(([name]) => !NOT_REPLAYED.includes(name))
      .map(([name, value]) => [name, String(value).replaceAll(GITHUB, here)] as const);
    response.writeHead(found.status, Object.fromEntries(headers));
    response.end(found.status === 204 ? undefined : JSON.stringify(found.response));
  };
  return loopbackServer(respond);
}

function keyOf(method: string, address: string): string {
  const url = new URL(address, GITHUB);
  const page = url.searchParams.get('page');
  return `${method.toUpperCase()} ${url.pathname}${page === null ? '' : `?page=${page}`}`;
}
