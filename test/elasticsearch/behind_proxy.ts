import type { DocumentOperation } from '../../server/ports';
import { openPortsForTests } from './open_ports';
import { startProxy, type Proxy } from './proxy';
import { elasticsearchUrl } from './shared_server';

export const COLUMNS = [{ name: 'number', type: 'integer', ignoringCase: false }] as const;

/** Writes a document to `issues`. */
export const put = (id: string, number: number | string = 1): DocumentOperation => ({
  type: 'put',
  index: 'issues',
  document: { id, content: { number } },
});

/** Stores behind a proxy that interferes with their requests. Call it in `describe`. */
export function storesBehindProxy() {
  const opened = openPortsForTests();
  let proxy: Proxy | undefined;
  const started = (): Proxy => {
    if (proxy === undefined) throw new Error('the proxy was not started');
    return proxy;
  };
  beforeAll(async () => {
    proxy = await startProxy(await elasticsearchUrl());
  });
  beforeEach(() => started().interfere(() => undefined));
  afterAll(async () => {
    await proxy?.close();
    await opened.dispose();
  });
  /** Ports behind the proxy, with an index. */
  const prepared = async () => {
    const prefix = opened.prefix();
    const ports = await opened.open({ server: { url: started().url }, prefix });
    await ports.documents.prepare({ name: 'issues', columns: COLUMNS });
    const settings = async (body: object) => {
      const response = await fetch(`${await elasticsearchUrl()}/${prefix}issues/_settings`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(200);
    };
    return { ...ports, prefix, settings };
  };
  return { opened, proxy: started, prepared };
}
