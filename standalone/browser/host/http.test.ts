import { HostError } from '../../../public/host';
import { fetchHttp } from './http';

interface Call {
  readonly path: string;
  readonly init: RequestInit;
}
const httpOver = (respond: (call: Call) => Response | Promise<Response>) => {
  const requests: Call[] = [];
  const fetch = async (path: unknown, init: RequestInit = {}): Promise<Response> => {
    const call = { path: String(path), init };
    requests.push(call);
    return respond(call);
  };
  return {
    requests,
    http: fetchHttp({
      fetch,
      session: {
        token: () => 't',
        rejected: (_, reason) => Promise.reject(new HostError(reason, 401)),
      },
    }),
  };
};
const header = (call: Call | undefined, name: string): string | null =>
  new Headers(call?.init.headers).get(name);

describe('the server, from the page', () => {
  it('is sent scripts with the header that other pages cannot send', async () => {
    const { requests, http } = httpOver(() => new Response('{"type":"done","ok":true}\n'));
    const events: unknown[] = [];
    const { signal } = new AbortController();
    for await (const event of http.run({ text: 'SELECT 1', signal })) events.push(event);
    expect(events).toEqual([{ type: 'done', ok: true }]);
    expect(header(requests[0], 'x-moltler-request')).toBe('1');
    expect(header(requests[0], 'authorization')).toBe('Bearer t');
    expect(requests[0]?.init.body).toBe('{"text":"SELECT 1"}');
  });
  it('sends the catalog only if it changed', async () => {
    const snapshot = { connectors: [], types: [], secrets: [] };
    const { requests, http } = httpOver(({ init }) =>
      new Headers(init.headers).get('if-none-match') === '"1"'
        ? new Response(null, { status: 304 })
        : Response.json(snapshot, { headers: { etag: '"1"' } }),
    );
    expect(await http.snapshot()).toEqual(snapshot);
    expect(await http.snapshot()).toBeUndefined();
    expect(requests).toHaveLength(2);
  });
  it('reports why it rejected a request', async () => {
    const body = { error: { status: 401, message: 'A token is needed' } };
    const { http } = httpOver(() => Response.json(body, { status: 401 }));
    await expect(http.snapshot()).rejects.toEqual(new HostError('A token is needed', 401));
  });
  it('is reported as unreachable', async () => {
    const { http } = httpOver(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(http.snapshot()).rejects.toThrow('not reachable');
  });
});
