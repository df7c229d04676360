import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Server } from '../server';

/** Kibana's two ways to start a page: up to 9.5, and later. */
export type Generation = 'webpack' | 'rspack';

const TARGET = join(__dirname, '../../../../target');
const BASE_PATH = '/kibana/s/team';
const BUNDLES = `${BASE_PATH}/bundles`;

/** Kibana's own policy, with `csp.disableUnsafeEval`. */
const CONTENT_SECURITY_POLICY = [
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-src 'self'",
].join('; ');

const FILES: Readonly<Record<string, string>> = {
  [`${BASE_PATH}/bootstrap.js`]: join(__dirname, 'page/bootstrap.js'),
  [`${BUNDLES}/shared_deps.js`]: join(TARGET, 'kibana_page/shared_deps.js'),
  [`${BUNDLES}/shared_deps.css`]: join(TARGET, 'kibana_page/shared_deps.css'),
  [`${BUNDLES}/core.js`]: join(TARGET, 'kibana_page/core.js'),
  [`${BUNDLES}/kbn-monaco/default.editor.worker.js`]: join(TARGET, 'kibana_page/editor.worker.js'),
  [`${BUNDLES}/plugin/moltler/moltler.plugin.js`]: join(TARGET, 'kibana/moltler.plugin.js'),
};

/** Builds what the page uses from Kibana: packages of the same versions, and a core as strict as Kibana's. */
export function buildKibanaPage(): void {
  execFileSync(process.execPath, [join(__dirname, 'build_page.js')], { stdio: 'inherit' });
}

/** A Kibana on loopback, from the view of a plugin's page. */
export interface Kibana {
  /** The URL of the application. */
  readonly url: string;
  /** Responses that the page cancelled. */
  readonly left: readonly string[];
  close(): Promise<void>;
}

/** Serves the page, and the API of a Moltler server below Kibana's base path. */
export async function startKibana(generation: Generation, moltler: Server): Promise<Kibana> {
  const left: string[] = [];
  const server = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://kibana');
    if (pathname.startsWith(`${BASE_PATH}/api/moltler/`)) {
      forward(incoming, response, new URL(pathname.slice(BASE_PATH.length), moltler.url), left);
    } else {
      serve(pathname, response, generation);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${BASE_PATH}/app/moltler`,
    left,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serve(pathname: string, response: ServerResponse, generation: Generation): void {
  response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
  const file = FILES[pathname];
  if (file !== undefined) {
    response.setHeader('content-type', file.endsWith('.css') ? 'text/css' : 'text/javascript');
    response.end(readFileSync(file));
  } else if (pathname.startsWith(`${BASE_PATH}/app/`)) {
    response.setHeader('content-type', 'text/html');
    response.end(pageOf(generation));
  } else {
    response.statusCode = pathname === '/favicon.ico' ? 204 : 404;
    response.end();
  }
}

function pageOf(generation: Generation): string {
  const page = {
    generation,
    basePath: BASE_PATH,
    publicPaths: { 'kbn-monaco': `${BUNDLES}/kbn-monaco/` },
    scripts: [
      `${BUNDLES}/shared_deps.js`,
      `${BUNDLES}/core.js`,
      `${BUNDLES}/plugin/moltler/moltler.plugin.js`,
    ],
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kibana</title>
<link rel="stylesheet" href="${BUNDLES}/shared_deps.css"></head><body style="margin: 0">
<kbn-page data='${JSON.stringify(page)}'></kbn-page>
<script src="${BASE_PATH}/bootstrap.js"></script></body></html>`;
}

/** What the server side in Kibana will do: check the headers of Kibana's client, and respond like Moltler. */
function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  to: URL,
  left: string[],
): void {
  const { headers, method } = incoming;
  const missing = ['kbn-version', 'x-elastic-internal-origin', 'elastic-api-version'].filter(
    (name) => headers[name] === undefined,
  );
  if (missing.length > 0) {
    const message = `missing: ${missing.join(', ')}`;
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ statusCode: 400, error: 'Bad Request', message }));
    return;
  }
  const none = headers['if-none-match'];
  const passed = request(
    to,
    {
      method,
      headers: {
        'content-type': 'application/json',
        'x-moltler-request': '1',
        ...(none === undefined ? {} : { 'if-none-match': none }),
      },
    },
    (given) => {
      response.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(response);
    },
  );
  passed.on('error', () => response.destroy());
  response.on('close', () => {
    if (response.writableFinished) return;
    left.push(to.pathname);
    passed.destroy();
  });
  incoming.pipe(passed);
}
