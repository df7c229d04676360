import { once } from 'node:events';
import http from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { KibanaHome, RunningKibana } from '../harness';
import { errorOf, rowsOf, userOf } from '../harness/client';
import { until } from './requests';

/** More than ever ends. */
const HEAVY = 'SELECT sum(a.i * b.i) AS s FROM range(1000000) AS a(i), range(1000000) AS b(i)';
const LARGE = "SELECT i, repeat('x', 1000) AS text FROM range(200000) AS t(i)";

/** A client that writes and reads as it likes. */
async function client({ url }: { readonly url: string }): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}
const requestOf = (body: string, length = Buffer.byteLength(body)): string =>
  [
    'POST /kibana/api/moltler/run HTTP/1.1',
    'host: kibana',
    'kbn-xsrf: test',
    'content-type: application/json',
    `content-length: ${length}`,
    '',
    body,
  ].join('\r\n');
const textOf = (text: string, more: object = {}): string => JSON.stringify({ text, ...more });

async function readUntil(socket: Socket, part: string): Promise<string> {
  let text = '';
  for (;;) {
    const chunk = socket.read() as Buffer | null;
    if (chunk === null) await once(socket, 'readable');
    else text += chunk.toString();
    if (text.includes(part)) return text;
    if (text.includes('"type":"done"')) throw new Error(`It has ended: ${text}`);
  }
}

export function clientsSuite(home: () => KibanaHome): void {
  describe('a client', () => {
    let kibana: RunningKibana;
    let service: http.Server;
    /** Requests that the service has not answered. */
    const open = new Set<http.IncomingMessage>();
    let asked = 0;

    beforeAll(async () => {
      service = http.createServer((request, response) => {
        if (request.url?.startsWith('/repos/acme/web/issues') === true) {
          const issues = Array.from({ length: 11 }, (_, at) => ({ number: at + 1, title: 'x' }));
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(issues));
          return;
        }
        asked += 1;
        open.add(request);
        response.once('close', () => open.delete(request));
      });
      service.listen(0, '127.0.0.1');
      await once(service, 'listening');
      const { port } = service.address() as AddressInfo;
      // With one evaluator, whoever keeps it keeps everybody from computing.
      kibana = await home().start({ config: { bounds: { evaluators: 1 } } });
      const user = userOf(kibana);
      await user.run(
        `CREATE CONNECTOR silent TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:${port}"}`,
      );
      await user.run(
        `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "http://127.0.0.1:${port}"}`,
      );
    });
    afterAll(async () => {
      await kibana.stop();
      service.closeAllConnections();
      service.close();
    });
    /** Computes, so it needs the evaluator. */
    const computes = async (): Promise<void> => {
      const events = await userOf(kibana).run('SELECT sum(i) AS s FROM range(10) AS t(i)');
      // An error is part of what is shown.
      expect([errorOf(events), ...rowsOf(events)]).toEqual([undefined, [45]]);
    };
    const outcomes = async (like: string): Promise<readonly unknown[]> =>
      rowsOf(await userOf(kibana).run('SHOW HISTORY LIMIT 20', { record: false }))
        .filter((row) => row.some((cell) => String(cell).startsWith(like)))
        .map((row) => (row.includes('cancelled') ? 'cancelled' : row));

    it('that writes one byte at a time keeps nobody waiting, and gets its response', async () => {
      const socket = await client(kibana);
      socket.setNoDelay(true);
      for (const byte of requestOf(textOf('SELECT 7 AS seven'))) {
        socket.write(byte);
        await new Promise(setImmediate);
      }
      await computes();
      expect(await readUntil(socket, '"type":"done"')).toContain('"rows":[[7]]');
      socket.destroy();
    });

    it('that reads one byte at a time keeps nobody waiting', async () => {
      const socket = await client(kibana);
      socket.write(requestOf(textOf(LARGE)));
      await once(socket, 'readable');
      for (let bytes = 0; bytes < 500; bytes += 1) {
        if (socket.read(1) === null) await once(socket, 'readable');
        await new Promise(setImmediate);
      }
      await computes();
      socket.destroy();
      await until(async () => (await outcomes('SELECT i, repeat'))[0] === 'cancelled' || undefined);
    });

    it.each<[string, string, (socket: Socket) => Promise<unknown>]>([
      ['computes', textOf(HEAVY), (socket) => readUntil(socket, '"type":"statement"')],
      [
        'waits for a service',
        textOf('SELECT * FROM silent.targets WITH (max_age = 0)'),
        () => {
          const before = asked;
          return until(() => (asked > before ? true : undefined));
        },
      ],
      ['has a large result', textOf(LARGE), (socket) => readUntil(socket, '"type":"rows"')],
      [
        'has to confirm',
        textOf(
          `CONNECTOR_EXEC gh.issues.update(repo => 'acme/web', issue_number => number, data => {"state": "closed"}) FOR EACH (SELECT number FROM gh.issues WHERE repo = 'acme/web')`,
          { confirm: 'ask' },
        ),
        (socket) => readUntil(socket, '"type":"confirmation"'),
      ],
      [
        'is in a block',
        textOf(`BEGIN DECLARE x = 1; WHILE TRUE LOOP SELECT x AS y; END LOOP; END`),
        (socket) => readUntil(socket, '"type":"statement"'),
      ],
    ])('that leaves while its statement %s ends it', async (_, body, reached) => {
      const socket = await client(kibana);
      socket.write(requestOf(body));
      await reached(socket);
      socket.destroy();
      await until(() => (open.size === 0 ? true : undefined));
      await computes();
      const { text } = JSON.parse(body) as { text: string };
      await until(async () => (await outcomes(text.slice(0, 12)))[0] === 'cancelled' || undefined);
      expect((await kibana.state()).errors).toEqual([]);
    });

    it('that leaves before its body has arrived starts nothing', async () => {
      const body = textOf(HEAVY);
      const socket = await client(kibana);
      socket.write(requestOf(body.slice(0, 20), Buffer.byteLength(body)));
      await new Promise(setImmediate);
      socket.destroy();
      await computes();
      expect((await kibana.state()).errors).toEqual([]);
    });

    it('that comes and goes a hundred times leaves nothing behind', async () => {
      const sockets = await Promise.all(Array.from({ length: 100 }, () => client(kibana)));
      for (const [at, socket] of sockets.entries()) {
        socket.write(requestOf(textOf(at % 2 ? HEAVY : 'SELECT * FROM silent.alerts')));
        if (at % 3 === 0) await new Promise(setImmediate);
        socket.destroy();
      }
      await until(() => (open.size === 0 ? true : undefined));
      // As long as it has not noticed of enough clients that they have left, this user has too many scripts.
      await until(() =>
        computes().then(
          () => true,
          (error: unknown) => {
            if (!String(error).includes('too_many_scripts')) throw error;
            return undefined;
          },
        ),
      );
      expect((await kibana.state()).errors).toEqual([]);
    });
  });
}
