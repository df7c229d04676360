import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';
import { systemClock } from '../../../server/ports';
import { route, routes, type Caller } from '../../../server/routes';
import { startHttpServer, type HttpServer } from '../http_server';
import type { StaticFile } from '../static_files';

const file = (type: string, text: string): StaticFile => ({
  type,
  body: Buffer.from(text),
  brotli: undefined,
  etag: `"${text.length}"`,
});
const FILES = new Map([
  ['/index.html', file('text/html', '<html>')],
  ['/app.js', file('text/javascript', 'run()')],
]);

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const CALLERS: Readonly<Record<string, Caller>> = {
  'Bearer good': { name: 'ada', readOnly: false },
};

/** A server for each test of a file. Its script runner returns the name of the user, and counts what it does. */
export class RecordingServer {
  /** Requests whose reader or whose client left. */
  aborted = 0;
  /** Requests to `/api/waits`. */
  begun = 0;
  /** Events of the script `endless`. */
  produced = 0;
  /** Whether the token `slow` is being checked; its caller. */
  reached = false;
  slow: Promise<Caller> = Promise.resolve({ name: 'slow', readOnly: false });
  private server: HttpServer | undefined;

  get url(): string {
    return this.server?.url ?? '';
  }

  async start(): Promise<void> {
    this.server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      patience: { clock: systemClock, milliseconds: 60_000 },
      files: FILES,
      callerOf: (authorization) => this.callerOf(authorization),
      routes: [
        ...routes(
          {
            run: ({ text, signal, user }) => this.events(text, signal, user),
            snapshot: async () => ({ connectors: [], types: [], secrets: [] }),
          },
          '1.2.3',
        ),
        this.waits,
        broken,
      ],
    });
  }

  close = async (): Promise<void> => this.server?.close();

  call = (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string,
  ): Promise<Received> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(this.url);
      const sent = httpRequest({ hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });

  run = (text: string, headers: Record<string, string> = {}): Promise<Received> =>
    this.call(
      'POST',
      '/api/moltler/run',
      { 'content-type': 'application/json', 'x-moltler-request': '1', ...headers },
      JSON.stringify({ text }),
    );

  private async callerOf(authorization: string | undefined) {
    if (authorization === undefined) return { name: 'local', readOnly: false };
    if (authorization !== 'Bearer slow')
      return (
        CALLERS[authorization] ?? ({ rejected: 'wrong', message: 'Nobody knows it.' } as const)
      );
    this.reached = true;
    return this.slow;
  }

  private async *events(text: string, signal: AbortSignal, user: string) {
    signal.addEventListener('abort', () => (this.aborted += 1));
    const message = { type: 'message', statement: 0, severity: 'information' } as const;
    while (text === 'endless') {
      this.produced += 1;
      yield { ...message, text: 'x'.repeat(50_000) };
      await new Promise((resolve) => setImmediate(resolve));
    }
    yield { ...message, text: user };
    yield { type: 'done', ok: true } as const;
  }

  private readonly waits = route({
    method: 'GET',
    path: '/api/waits',
    summary: '',
    access: 'read',
    maxBytes: 0,
    body: z.unknown(),
    handle: async ({ signal }) => {
      this.begun += 1;
      if (!signal.aborted)
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      this.aborted += 1;
      return { status: 200, json: {} };
    },
  });
}

const broken = route({
  method: 'GET',
  path: '/api/broken',
  summary: '',
  access: 'open',
  maxBytes: 0,
  body: z.unknown(),
  handle: () => Promise.reject(new Error('the secret is tomato')),
});
