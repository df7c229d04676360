import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { FEATURE } from '../../../../server/kibana/testing';
import type { RunningKibana } from '../../../kibana/harness';
import { Features } from '../../../kibana/harness/features';

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

const BUNDLE = `${BUNDLES}/plugin/moltler/moltler.plugin.js`;
const FILES: Readonly<Record<string, string>> = {
  [`${BASE_PATH}/bootstrap.js`]: join(__dirname, 'page/bootstrap.js'),
  [`${BUNDLES}/shared_deps.js`]: join(TARGET, 'kibana_page/shared_deps.js'),
  [`${BUNDLES}/shared_deps.css`]: join(TARGET, 'kibana_page/shared_deps.css'),
  [`${BUNDLES}/core.js`]: join(TARGET, 'kibana_page/core.js'),
  [`${BUNDLES}/kbn-monaco/default.editor.worker.js`]: join(TARGET, 'kibana_page/editor.worker.js'),
};

/** Builds what the page uses from Kibana: packages of the same versions, and a core as strict as Kibana's. */
export function buildKibanaPage(): void {
  execFileSync(process.execPath, [join(__dirname, 'build_page.js')], { stdio: 'inherit' });
}

/** The page of a Kibana on loopback, from the view of a plugin. */
export interface Kibana {
  /** The URL of the application. */
  readonly url: string;
  /** Responses that the page cancelled. */
  readonly left: readonly string[];
  close(): Promise<void>;
}

export interface KibanaPageOptions {
  readonly generation: Generation;
  /** The server of the Kibana, with the plugin. */
  readonly server: RunningKibana;
  /** The folder of the installed plugin. */
  readonly plugin: string;
  /** Who has signed in. */
  readonly user: string;
  /** What they may do in the space, as privileges of the feature. */
  readonly granted: readonly string[];
}

/** Serves the page of a Kibana in a space, and passes what it requests on to the server of the Kibana. */
export async function startKibana(options: KibanaPageOptions): Promise<Kibana> {
  const left: string[] = [];
  const features = new Features();
  features.register(FEATURE);
  const capabilities = {
    ...features.capabilitiesOf(options.granted),
    discover_v2: { show: true },
  };
  const server = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://kibana');
    if (/\/(?:api|internal)\/moltler\//.test(pathname)) {
      forward(incoming, response, { options, pathname, left });
    } else {
      serve(pathname, response, { ...options, capabilities });
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

function serve(
  pathname: string,
  response: ServerResponse,
  { generation, plugin, capabilities }: KibanaPageOptions & { readonly capabilities: object },
): void {
  response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
  const bundle = join(plugin, 'target/public/moltler.plugin.js');
  const file = pathname === BUNDLE ? bundle : FILES[pathname];
  if (file !== undefined) {
    response.setHeader('content-type', file.endsWith('.css') ? 'text/css' : 'text/javascript');
    response.end(readFileSync(file));
  } else if (pathname.startsWith(`${BASE_PATH}/app/`)) {
    response.setHeader('content-type', 'text/html');
    response.end(pageOf(generation, capabilities));
  } else {
    response.statusCode = pathname === '/favicon.ico' ? 204 : 404;
    response.end();
  }
}

function pageOf(generation: Generation, capabilities: object): string {
  const page = {
    generation,
    basePath: BASE_PATH,
    capabilities,
    publicPaths: { 'kbn-monaco': `${BUNDLES}/kbn-monaco/` },
    scripts: [`${BUNDLES}/shared_deps.js`, `${BUNDLES}/core.js`, BUNDLE],
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kibana</title>
<link rel="stylesheet" href="${BUNDLES}/shared_deps.css"></head><body style="margin: 0">
<kbn-page data='${JSON.stringify(page)}'></kbn-page>
<script src="${BASE_PATH}/bootstrap.js"></script></body></html>`;
}

/** Passes a request on with all its headers, as the user who has signed in. */
function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  {
    options,
    pathname,
    left,
  }: { readonly options: KibanaPageOptions; readonly pathname: string; readonly left: string[] },
): void {
  const { server, user } = options;
  const authorization = `Basic ${Buffer.from(`${user}:password`).toString('base64')}`;
  const passed = request(
    new URL(pathname, server.url),
    { method: incoming.method, headers: { ...incoming.headers, authorization } },
    (given) => {
      response.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(response);
    },
  );
  passed.on('error', () => response.destroy());
  response.on('close', () => {
    if (response.writableFinished) return;
    left.push(pathname.slice(BASE_PATH.length));
    passed.destroy();
  });
  incoming.pipe(passed);
}
