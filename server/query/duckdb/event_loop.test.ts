import { readFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testPool } from '../testing/test_pool';

const pool = testPool({ size: 4 });

test('while four heavy queries run, files are read and HTTP requests are served before any of them ends', async () => {
  const text =
    'SELECT count(*) AS c0 FROM range(10000000) a(i), range(10000000) b(j) WHERE (i * j) % 7 = 3';
  const controller = new AbortController();
  const running = await Promise.all(
    Array.from({ length: 4 }, (_, at) =>
      pool.open([], controller.signal, { caller: `user ${at}` }),
    ),
  );
  let ended = 0;
  const queries = running.map(async (evaluation) => {
    try {
      for await (const batch of evaluation.run({ text, parameters: [] })) void batch;
    } finally {
      ended++;
    }
  });
  const settled = Promise.allSettled(queries);
  const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const received = await new Promise<string>((resolve, reject) => {
    get({ host: '127.0.0.1', port, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', resolve);
    }).on('error', reject);
  });
  const file = await readFile(__filename, 'utf8');
  expect(received).toBe('here');
  expect(file).toContain('four heavy queries');
  expect(ended).toBe(0);
  controller.abort();
  await settled;
  expect(ended).toBe(4);
  server.close();
});
