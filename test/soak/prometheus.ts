import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const LABELS = JSON.stringify({ status: 'success', data: ['__name__', 'instance'] });

/** 40 series of 2,000 samples each: 2.4 MB, as real servers send them. */
function largeResponse(): Buffer {
  const from = Date.UTC(2026, 0, 1) / 1000;
  const result = Array.from({ length: 40 }, (_, series) => ({
    metric: { __name__: 'load', instance: `host-${series}` },
    values: Array.from({ length: 2000 }, (_, at) => [from + at * 15, `${series}.${10_000 + at}`]),
  }));
  return Buffer.from(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }));
}

/** A Prometheus that returns the same large response to every range query. */
export async function startPrometheus(): Promise<{ url: string; close(): void }> {
  const large = largeResponse();
  const server = createServer((request, response) => {
    request.resume();
    const body = /\/query_range/.test(request.url ?? '') ? large : LABELS;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
