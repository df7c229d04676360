import type { StreamEvent } from '../../common/contract';
import { HostError, type Host } from '../host';
import { coreHost, mayUse, rightsOf, timeZoneOf } from './core_host';
import { memoryHistory, scopedHistory, StrictCore, strictHttp } from './testing';

const BASE = '/kibana/s/team';

/** A browser's storage, in memory. */
const storage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    key: (at: number) => [...kept.keys()][at] ?? null,
  } as Storage;
};

/** Of a click with the first mouse button. */
const click = (more: object = {}): MouseEvent =>
  Object.assign(new Event('click', { cancelable: true }), { button: 0, ...more }) as MouseEvent;

const open = (
  respond: (request: Request) => Response | Promise<Response> = () => new Response(),
  base = BASE,
  localStorage = storage(),
) => {
  const requests: Request[] = [];
  const page = memoryHistory(base, '/app/moltler');
  const core = new StrictCore({
    http: strictHttp(base, async (request) => {
      requests.push(request as Request);
      return respond(request as Request);
    }),
    settings: { 'dateFormat:tz': 'Asia/Tokyo' },
    history: page,
  });
  const history = scopedHistory(page, '/app/moltler');
  const host = coreHost(core.start, history, { localStorage, sessionStorage: localStorage });
  return { core, host, localStorage, page, requests };
};

async function run(host: Host, signal = new AbortController().signal): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of host.http.run({ text: 'SELECT 1', signal })) events.push(event);
  return events;
}

describe('the server, for an application in Kibana', () => {
  it('is called within the space, with only what Kibana lets a plugin send', async () => {
    const { host, requests } = open(() => new Response('{"type":"done","ok":true}\n'));
    expect(await run(host)).toEqual([{ type: 'done', ok: true }]);
    const request = requests[0];
    expect(request?.method).toBe('POST');
    expect(request?.url).toBe(`http://kibana${BASE}/internal/moltler/run`);
    expect(request?.headers.get('elastic-api-version')).toBe('1');
    expect(await request?.json()).toEqual({ text: 'SELECT 1' });
  });
  it('delivers the first event before the last is sent', async () => {
    let send: (line: string) => void = () => undefined;
    let end: () => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = (line) => controller.enqueue(new TextEncoder().encode(line));
        end = () => controller.close();
      },
    });
    const { host } = open(() => new Response(body));
    const { signal } = new AbortController();
    const events = host.http.run({ text: 'SELECT 1', signal })[Symbol.asyncIterator]();
    send('{"type":"first"}\n');
    expect((await events.next()).value).toEqual({ type: 'first' });
    send('{"type":"second"}\n');
    end();
    expect((await events.next()).value).toEqual({ type: 'second' });
    expect((await events.next()).done).toBe(true);
  });
  it('sends the catalog only if it changed, although Kibana treats a 304 as an error', async () => {
    const snapshot = { connectors: [], types: [], secrets: [] };
    const { host } = open(({ headers }) =>
      headers.get('if-none-match') === '"1"'
        ? new Response(null, { status: 304 })
        : Response.json(snapshot, { headers: { etag: '"1"' } }),
    );
    expect(await host.http.snapshot()).toEqual(snapshot);
    expect(await host.http.snapshot()).toBeUndefined();
  });
  it('reports why it rejected a request, in the format of Kibana and of our routes', async () => {
    const kibana = open(() =>
      Response.json({ statusCode: 403, error: 'Forbidden', message: 'No.' }, { status: 403 }),
    );
    await expect(run(kibana.host)).rejects.toEqual(new HostError('No.', 403));
    const ours = open(() => Response.json({ error: { message: 'Too long.' } }, { status: 413 }));
    await expect(run(ours.host)).rejects.toEqual(new HostError('Too long.', 413));
    const proxy = open(() => new Response('<html>', { status: 502 }));
    await expect(run(proxy.host)).rejects.toThrow('status 502');
  });
  it('is reported as unreachable', async () => {
    const { host } = open(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(host.http.snapshot()).rejects.toEqual(
      new HostError('Kibana is not reachable.', undefined),
    );
  });
  it('reports an abort as an abort', async () => {
    const aborted = AbortSignal.abort();
    const { host } = open(() => Promise.reject(new DOMException('aborted', 'AbortError')));
    const failure: unknown = await run(host, aborted).catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(HostError);
  });
});

describe('paths in Kibana', () => {
  it('are those below the application', () => {
    const { host, page } = open();
    const seen: string[] = [];
    const stop = host.navigation.listen((path) => seen.push(path));
    expect(host.navigation.path()).toBe('/');
    host.navigation.go('/connectors');
    expect(page.location().pathname).toBe('/app/moltler/connectors');
    host.navigation.go('/connectors');
    page.push('/app/moltler');
    stop();
    page.push('/app/moltler/history');
    expect(seen).toEqual(['/connectors', '/']);
    expect(host.navigation.href('/')).toBe(`${BASE}/app/moltler`);
    expect(host.navigation.href('/connectors')).toBe(`${BASE}/app/moltler/connectors`);
  });
  it('can be rendered while another application takes over', () => {
    const { host, page } = open();
    page.push('/app/discover');
    expect(host.navigation.href('/history')).toBe(`${BASE}/app/moltler/history`);
  });
});

describe('leaving a place in Kibana', () => {
  it('asks the guard, wherever the user goes, and goes there when the guard allows it', async () => {
    for (const go of [
      ({ host }: ReturnType<typeof open>) => host.navigation.go('/syncs'),
      ({ page }: ReturnType<typeof open>) => page.push('/app/moltler/syncs?a=1'),
      ({ page }: ReturnType<typeof open>) => page.push('/app/discover#/view'),
    ]) {
      const opened = open();
      const asked: (() => void)[] = [];
      opened.host.navigation.guard((allow) => asked.push(allow));
      go(opened);
      expect(asked).toHaveLength(1);
      expect(opened.page.location().pathname).toBe('/app/moltler');
      asked[0]?.();
      await Promise.resolve();
      expect(opened.page.location().pathname).not.toBe('/app/moltler');
    }
  });
  it('keeps what the address carried', async () => {
    const { host, page } = open();
    host.navigation.guard((allow) => allow());
    page.push('/app/discover?a=1#/view');
    await Promise.resolve();
    expect(page.location()).toMatchObject({
      pathname: '/app/discover',
      search: '?a=1',
      hash: '#/view',
    });
  });
  it('does not ask for another place of the page where only other applications matter', () => {
    const { host, page } = open();
    const guard = jest.fn();
    host.navigation.guard(guard, 'application');
    host.navigation.go('/syncs');
    expect(page.location().pathname).toBe('/app/moltler/syncs');
    expect(guard).not.toHaveBeenCalled();
    page.push('/app/discover');
    expect(guard).toHaveBeenCalledTimes(1);
  });
  it('is free again without a guard', () => {
    const { host, page } = open();
    const guard = jest.fn();
    const removes = [host.navigation.guard(guard), host.navigation.guard(jest.fn())];
    for (const remove of removes) remove();
    page.push('/app/discover');
    expect(page.location().pathname).toBe('/app/discover');
    expect(guard).not.toHaveBeenCalled();
  });
});

describe('what a link carries in Kibana', () => {
  it('is in the fragment, changes without an entry in the history, and is not left', () => {
    const { host, page } = open();
    const guard = jest.fn();
    const seen: unknown[] = [];
    host.navigation.guard(guard);
    host.navigation.listen(() => seen.push(host.navigation.state()));
    host.navigation.setState({ tab: 'audit', filter: 'a b&c' });
    host.navigation.setState({ tab: undefined });
    host.navigation.setState({ tab: undefined });
    expect(seen).toEqual([{ tab: 'audit', filter: 'a b&c' }, { filter: 'a b&c' }]);
    expect(page.location().pathname).toBe('/app/moltler');
    expect(guard).not.toHaveBeenCalled();
    expect(host.navigation.href('/history', { tab: 'audit' })).toBe(
      `${BASE}/app/moltler/history#tab=audit`,
    );
  });
});

describe('the header of Kibana', () => {
  it('shows the way to the place, and leads back without loading the page again', () => {
    const { core, host, page } = open();
    host.frame.show([
      { title: 'Syncs', path: '/syncs' },
      { title: 'gh', path: '/syncs/sync/gh' },
    ]);
    const crumbs = core.breadcrumbs.at(-1) ?? [];
    expect(crumbs.map(({ text, href }) => [text, href])).toEqual([
      ['Moltler', `${BASE}/app/moltler`],
      ['Syncs', `${BASE}/app/moltler/syncs`],
      ['gh', undefined],
    ]);
    expect(core.titles.at(-1)).toEqual(['gh', 'Syncs', 'Moltler']);
    const inTab = click({ metaKey: true });
    crumbs[1]?.onClick?.(inTab);
    expect(inTab.defaultPrevented).toBe(false);
    const plain = click();
    crumbs[1]?.onClick?.(plain);
    expect(plain.defaultPrevented).toBe(true);
    expect(page.location().pathname).toBe('/app/moltler/syncs');
  });
  it('has the help of this place', () => {
    const { core, host } = open();
    host.frame.show([{ title: 'Syncs', path: '/syncs' }]);
    expect(core.help?.appName).toBe('Moltler');
    expect(core.help?.links.map(({ content, href }) => [content, href])).toEqual([
      ['Language reference', `${BASE}/app/moltler/syncs#help=language`],
      ['Keyboard shortcuts', `${BASE}/app/moltler/syncs#help=shortcuts`],
    ]);
  });
});

describe('the host in Kibana', () => {
  it('keeps the preferences of each space separate', () => {
    const { host, localStorage } = open();
    host.preferences.set('script', 'SELECT 1');
    expect(host.preferences.get('script')).toBe('SELECT 1');
    expect(localStorage.key(0)).toBe(`moltler${BASE}.script`);
    const other = open(undefined, '/kibana/s/other', localStorage);
    expect(other.host.preferences.get('script')).toBeUndefined();
  });
  it('follows the theme and leaves the choice to Kibana', () => {
    const { core, host } = open();
    const seen: boolean[] = [];
    const stop = host.theme.listen((dark) => seen.push(dark));
    core.theme.set({ darkMode: true });
    expect(host.theme.dark()).toBe(true);
    stop();
    expect(core.theme.count).toBe(0);
    expect(seen).toEqual([false, true]);
    expect(host.theme.set).toBeUndefined();
  });
  it('shows notifications as Kibana does', () => {
    const { core, host } = open();
    host.notifications.success('Saved');
    host.notifications.warning('Slow', 'Very');
    host.notifications.danger('Failed');
    expect(core.toasts).toEqual([
      { kind: 'success', title: 'Saved' },
      { kind: 'warning', title: 'Slow', text: 'Very' },
      { kind: 'danger', title: 'Failed' },
    ]);
  });
  it('shows times in the zone of its settings', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(open().host.timeZone).toBe('Asia/Tokyo');
    expect(timeZoneOf('Browser')).toBe(own);
    expect(timeZoneOf('Mars/Olympus')).toBe(own);
    expect(timeZoneOf(undefined)).toBe(own);
  });
  it('grants what the capabilities of the feature grant, and nothing that they do not mention', () => {
    expect(open().host.rights).toEqual({ actions: true, connectors: true, syncs: true });
    const reader = { moltler: { show: true, runActions: false, manageSyncs: true } };
    expect(rightsOf(reader)).toEqual({ actions: false, connectors: false, syncs: true });
    expect(rightsOf({})).toEqual({ actions: false, connectors: false, syncs: false });
    expect([mayUse(reader), mayUse({ moltler: { show: false } }), mayUse({})]).toEqual([
      true,
      false,
      false,
    ]);
  });
  it('has no samples', () => {
    expect(open().host.samples).toBeUndefined();
  });
});
