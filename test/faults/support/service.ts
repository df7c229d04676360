import type { ServerResponse } from 'node:http';
import {
  json,
  loopbackServer,
  type LoopbackServer,
  type SeenRequest,
} from '../../../server/connectors/testing';

/** How a service responds to one request. */
export type Behaviour = (request: SeenRequest, response: ServerResponse) => void;

/** A service whose behaviour a test changes while it runs; 404 for other paths. */
export interface FaultyService extends LoopbackServer {
  /** Forgets earlier requests, and responds like this from now on. Keys are URL prefixes; the first match wins. */
  respondWith(behaviours: Readonly<Record<string, Behaviour>>): void;
  /** `GET /path?query` of each request since the last `respondWith`. */
  requests(): readonly string[];
}

/** Starts a service without responses. */
export async function faultyService(): Promise<FaultyService> {
  let current: readonly (readonly [string, Behaviour])[] = [];
  let from = 0;
  const server = await loopbackServer((request, response) => {
    const found = current.find(([path]) => request.url.startsWith(path));
    if (found === undefined) json(response, 404, { message: 'Not Found' });
    else found[1](request, response);
  });
  return {
    ...server,
    respondWith(behaviours) {
      current = Object.entries(behaviours);
      from = server.seen.length;
    },
    requests: () => server.seen.slice(from).map(({ method, url }) => `${method} ${url}`),
  };
}

/** Responds with JSON. */
export const says =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) =>
    json(response, status, body, headers);

/** Responds with this text unchanged. */
export const text =
  (body: string, type = 'application/json', status = 200): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };

/** Issue `number` of `acme/web` in GitHub's format. */
export const issue = (number: number, repo = 'acme/web') => ({
  id: number,
  number,
  title: `Issue ${number}`,
  state: 'open',
  body: 'x',
  user: { login: 'ada' },
  labels: [],
  assignees: [],
  comments: 0,
  locked: false,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  repository_url: `https://api.github.com/repos/${repo}`,
  html_url: `https://github.com/${repo}/issues/${number}`,
});

/** Repository `name` of the organization `acme` in GitHub's format. */
export const repository = (name: string) => ({
  id: name.length * 1000 + name.charCodeAt(name.length - 1),
  name,
  full_name: `acme/${name}`,
  owner: { login: 'acme' },
  private: false,
  open_issues_count: 1,
});
