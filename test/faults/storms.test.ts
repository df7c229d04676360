import { connect, type Socket } from 'node:net';
import { hashToken, newToken, serve, type RunningServer } from '../../standalone/server';
import { evaluatorProcesses } from '../support/evaluator_processes';
import { openEngines } from './support/engine';

const ENDLESS =
  'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';
const ROUNDS = 6;
const QUERIES = 4;
const ATTACKERS = ['eve', 'mallory', 'oscar', 'trudy'];

describe('a server under attack', () => {
  const engines = openEngines();
  const tokens = new Map<string, string>();
  const sockets: Socket[] = [];
  const bounds = { evaluators: 2, evaluators_reserved: 2, evaluators_per_user: 1 };
  let server: RunningServer;
  let url: string;

  beforeAll(async () => {
    const engine = await engines.open({ evaluation: {}, bounds });
    for (const name of [...ATTACKERS, 'ada']) {
      const token = newToken();
      tokens.set(name, token);
      const record = { name, readOnly: true, createdAt: '2026-01-01T00:00:00Z' };
      await engine.ports.accessTokens.create(record, hashToken(token));
    }
    server = await serve({
      engine: { ...engine, close: async () => undefined },
      host: '127.0.0.1',
      port: 0,
    });
    [url = ''] = server.urls;
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await server.close();
    await engines.dispose();
  });

  const send = (caller: string, text: string, signal?: AbortSignal): Promise<Response> =>
    fetch(`${url}/api/moltler/run`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-moltler-request': '1',
        authorization: `Bearer ${tokens.get(caller) ?? ''}`,
      },
      body: JSON.stringify({ text }),
      ...(signal && { signal }),
    });
  const one = async (caller: string): Promise<string> => (await send(caller, 'SELECT 1')).text();
  const opened = (): Promise<Socket> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(socket));
      socket.on('error', () => undefined);
      sockets.push(socket);
    });

  /** Starts an endless query, and disconnects at once or after its first event. */
  async function startAndLeave(caller: string, waits: boolean): Promise<void> {
    const leaving = new AbortController();
    const sent = send(caller, ENDLESS, leaving.signal);
    try {
      if (waits) await (await sent).body?.getReader().read();
      else await new Promise(setImmediate);
    } finally {
      leaving.abort();
      await sent.catch(() => undefined);
    }
  }

  it('still serves a caller while others start endless queries and disconnect', async () => {
    let over = false;
    const served = (async () => {
      for (let count = 0; !over || count < 3; count++)
        expect(await one('ada')).toContain('"rows":[[1]]');
    })();
    for (let round = 0; round < ROUNDS; round++) {
      await Promise.all(
        ATTACKERS.flatMap((caller) =>
          Array.from({ length: QUERIES }, (_, i) => startAndLeave(caller, i % 2 === 0)),
        ),
      );
      expect(evaluatorProcesses()).toBeLessThanOrEqual(
        bounds.evaluators + bounds.evaluators_reserved,
      );
    }
    over = true;
    await served;
    // Nothing of them is left: the attackers get their turns at once, too.
    for (const caller of ATTACKERS) expect(await one(caller)).toContain('"rows":[[1]]');
    expect(evaluatorProcesses()).toBeLessThanOrEqual(
      bounds.evaluators + bounds.evaluators_reserved,
    );
  }, 60_000);

  it('still serves a caller beside a thousand idle connections', async () => {
    await Promise.all(Array.from({ length: 1000 }, opened));
    expect(await one('ada')).toContain('"rows":[[1]]');
    for (const socket of sockets.splice(0)) socket.destroy();
  });

  it('rejects a request with very many headers', async () => {
    const socket = await opened();
    const closed = new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    socket.write(`GET /api/moltler/health HTTP/1.1\r\nHost: ${new URL(url).host}\r\n`);
    socket.write(Array.from({ length: 10_000 }, (_, i) => `x-${i}: y\r\n`).join(''));
    socket.write('\r\n');
    expect(await closed).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await one('ada')).toContain('"rows":[[1]]');
  });
});
