import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Contents, renderedOnce, type Rendered } from './contents';
import {
  authorObject,
  AUTHORS,
  ISSUES_PER_REPOSITORY,
  ORGANISATION,
  pullObject,
  rangeText,
  REPOSITORIES,
  repositoryObject,
} from './data';

/**
 * The fake GitHub of the benchmarks, in its own process. Bodies are rendered once, so that only the client is
 * measured. Lists of issues have a cursor and no last page, like GitHub's
 * (https://docs.github.com/rest/issues/issues#list-repository-issues); lists of repositories have rel="last".
 * GET /__control?latency=20&faults=30&reset=1 sets the latency, makes every thirtieth request fail (alternately with a
 * reset, 502 and 503), and returns the requests so far. `size` and `bytes`: issues in a repository, and of their bodies;
 * `gzip=1`: bodies are compressed for clients that accept it; `change=100`: one in a hundred issues changes now; `million=900000`: the list of a million has so many rows.
 */
let latency = 0;
/** One in that many requests fails; 0 for none. */
let faults = 0;
let compresses = false;
let served = 0;
let requests: Record<string, number> = {};
const contents = new Contents();

interface Reply extends Rendered {
  readonly link?: string;
}

function replyTo(url: URL): Reply | undefined {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const state = url.searchParams.get('state') ?? 'open';
  const path = url.pathname;
  const next = (set: Record<string, string>, rel = 'next'): string => {
    const target = new URL(url);
    for (const [name, value] of Object.entries(set)) target.searchParams.set(name, value);
    return `<${target.href}>; rel="${rel}"`;
  };
  /** A list of `total` rows with a cursor; `row` renders one of them. */
  const cursor = (
    key: string | undefined,
    total: number,
    row: (index: number) => string,
  ): Reply => {
    const start = Number(url.searchParams.get('after') ?? 0);
    const end = Math.min(start + size, total);
    const make = (): string => {
      const rows: string[] = [];
      for (let index = start; index < end; index += 1) rows.push(row(index));
      return `[${rows.join(',')}]`;
    };
    return {
      ...(key === undefined
        ? renderedOnce(make())
        : contents.rendered(`${key} ${start} ${size}`, make)),
      ...(end < total ? { link: next({ after: String(end) }) } : {}),
    };
  };
  const numbered = (key: string, total: number, row: (index: number) => object): Reply => {
    const page = Number(url.searchParams.get('page') ?? 1);
    const start = (page - 1) * size;
    const last = Math.ceil(total / size);
    const rendered = contents.rendered(`${key} ${page} ${size}`, () =>
      JSON.stringify(
        Array.from({ length: Math.max(0, Math.min(size, total - start)) }, (_, index) =>
          row(start + index),
        ),
      ),
    );
    return {
      ...rendered,
      ...(page < last
        ? { link: `${next({ page: String(page + 1) })}, ${next({ page: String(last) }, 'last')}` }
        : {}),
    };
  };
  /** The issues of a repository, or of all. */
  const issues = (repository: number | undefined): Reply => {
    const since = url.searchParams.get('since');
    const own = contents.issues(repository, state, since === null ? undefined : Date.parse(since));
    const row = (index: number): string => {
      const issue = own[index];
      return issue === undefined ? 'null' : contents.text(issue);
    };
    return cursor(`issues ${repository} ${state} ${since}`, own.length, row);
  };

  if (path === `/orgs/${ORGANISATION}/repos`)
    return numbered('repos', REPOSITORIES, repositoryObject);
  if (path === `/orgs/${ORGANISATION}/issues`) return issues(undefined);
  if (path === '/api/v1/query_range') return contents.rendered('range', rangeText);
  const author = /^\/users\/user-(\d+)$/.exec(path);
  if (author) return renderedOnce(JSON.stringify(authorObject(Number(author[1]) % AUTHORS)));
  if (path === '/user' || path === '/rate_limit' || path === `/orgs/${ORGANISATION}`)
    return renderedOnce('{"login":"bench","id":1}');
  const list = /^\/repos\/bench\/([\w-]+)\/(issues|pulls)$/.exec(path);
  // Created on demand: they would fill the memory.
  if (list?.[2] === 'issues' && list[1] === 'million')
    return cursor(undefined, contents.million, (index) => contents.small(index + 1));
  if (list?.[2] === 'issues') return issues(Number(list[1]?.replace('repo-', '')));
  if (list?.[2] === 'pulls') return numbered('pulls', 200, (index) => pullObject(index + 1, false));
  const pull = /^\/repos\/bench\/[\w-]+\/pulls\/(\d+)$/.exec(path);
  if (pull) return renderedOnce(JSON.stringify(pullObject(Number(pull[1]), true)));
  return undefined;
}

/** A transient fault of alternating kinds, with the same latency as any response. */
function fail(count: number, response: ServerResponse): void {
  requests['fault'] = (requests['fault'] ?? 0) + 1;
  const kind = count % 3;
  setTimeout(() => {
    if (kind === 0) response.destroy();
    else response.writeHead(kind === 1 ? 502 : 503).end();
  }, latency);
}

function control(wanted: URLSearchParams): void {
  const has = (name: string): boolean => wanted.has(name);
  const numberOf = (name: string): number => Number(wanted.get(name));
  if (has('latency')) latency = numberOf('latency');
  if (has('faults')) faults = numberOf('faults');
  else if (has('reset')) faults = 0;
  if (has('reset')) served = 0;
  if (has('size') || has('bytes'))
    contents.reset(
      has('size') ? numberOf('size') : ISSUES_PER_REPOSITORY,
      has('bytes') ? numberOf('bytes') : undefined,
    );
  if (has('gzip')) compresses = numberOf('gzip') === 1;
  if (has('change')) contents.change(numberOf('change'));
  if (has('million')) contents.shorten(numberOf('million'));
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  if (url.pathname === '/__control') {
    control(url.searchParams);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(requests));
    if (url.searchParams.has('reset')) requests = {};
    return;
  }
  served += 1;
  if (faults > 0 && served % faults === 0) {
    fail(served / faults, response);
    return;
  }
  const send = (): void => {
    const found = replyTo(url);
    const notModified = found !== undefined && request.headers['if-none-match'] === found.etag;
    const status = found === undefined ? 404 : notModified ? 304 : 200;
    requests[String(status)] = (requests[String(status)] ?? 0) + 1;
    const zipped = compresses && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(status, {
      ...(zipped && found !== undefined && !notModified && { 'content-encoding': 'gzip' }),
      'content-type': 'application/json; charset=utf-8',
      ...(found === undefined ? {} : { etag: found.etag }),
      'x-ratelimit-limit': '1000000',
      'x-ratelimit-remaining': '999999',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-ratelimit-resource': 'core',
      ...(found?.link === undefined ? {} : { link: found.link }),
    });
    if (notModified) response.end();
    else response.end((zipped ? found?.compressed() : found?.body) ?? '{"message":"Not Found"}');
  };
  if (latency > 0) setTimeout(send, latency);
  else send();
}

const server = createServer(serve);
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on('disconnect', () => process.exit(0));
