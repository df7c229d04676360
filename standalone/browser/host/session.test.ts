/** @jest-environment jsdom */
import { storedPreferences } from '../../../public/host';
import { fetchHttp } from './http';
import { TokenSession } from './session';

const SNAPSHOT = { connectors: [], types: [], secrets: [] };
const rejection = (message: string) => ({
  ok: false,
  status: 401,
  json: async () => ({ error: { status: 401, message } }),
});
const okResponse = (body: object) => ({ ok: true, status: 200, json: async () => body });

/** A server that accepts these tokens, and its page. */
function page(tokens: Map<string, 'good' | 'expired'>, { open = false } = {}) {
  const paths: string[] = [];
  const reload = jest.fn();
  const fetch = (async (path: string, init: RequestInit) => {
    paths.push(path);
    const given = (init.headers as Record<string, string>)['authorization'];
    const known = tokens.get(String(given).replace('Bearer ', ''));
    if (given === undefined && !open) return rejection('A token is needed.');
    if (given !== undefined && known === undefined) return rejection('Nobody knows it.');
    if (known === 'expired') return rejection('It expired.');
    return path.endsWith('/caller')
      ? okResponse({ name: 'ada', readOnly: true })
      : { ...okResponse(SNAPSHOT), headers: new Headers() };
  }) as unknown as typeof globalThis.fetch;
  const open_ = () => {
    const kept = [localStorage, sessionStorage].map((each) => storedPreferences(each, 'moltler.'));
    const forgetWork = () => kept.forEach((each) => each.forget('script'));
    const session = new TokenSession({ fetch, storage: sessionStorage, reload, forgetWork });
    return { session, kept, http: fetchHttp({ fetch, session }) };
  };
  return { ...open_(), again: open_, paths, reload };
}
/** Resolves when the page prompts for a token. */
const wanted = (session: TokenSession): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (session.current().wanted !== undefined) resolve();
    };
    session.listen(look);
    look();
  });

describe('the token of the page', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('is requested if the server requires one; pending requests continue with it', async () => {
    const { session, http } = page(new Map([['good', 'good']]));
    const waiting = http.snapshot();
    await wanted(session);
    expect(session.current().wanted).toEqual({ reason: undefined });
    expect(await session.signIn(' good\n', true)).toBeUndefined();
    expect(await waiting).toEqual(SNAPSHOT);
    expect(session.current()).toEqual({
      wanted: undefined,
      caller: { name: 'ada', readOnly: true },
    });
  });

  it("if wrong, shows the server's message, and the page prompts again", async () => {
    const { session, http } = page(new Map([['old', 'expired']]));
    void http.snapshot();
    await wanted(session);
    expect(await session.signIn('nonsense', true)).toBe('Nobody knows it.');
    expect(await session.signIn('old', true)).toBe('It expired.');
    expect(await session.signIn('two words', true)).toContain('not an API token');
    expect(session.current().wanted).toBeDefined();
    expect(session.token()).toBeUndefined();
    expect(sessionStorage).toHaveLength(0);
  });

  it('is kept in the tab if the user agrees, and nowhere else', async () => {
    const tokens = new Map([['good', 'good'] as const]);
    const { session, again, http } = page(tokens);
    await session.signIn('good', false);
    expect(sessionStorage).toHaveLength(0);
    await session.signIn('good', true);
    expect(await http.snapshot()).toEqual(SNAPSHOT);
    expect(localStorage).toHaveLength(0);
    const reloaded = again();
    expect(await reloaded.http.snapshot()).toEqual(SNAPSHOT);
    expect(reloaded.session.current().caller?.name).toBe('ada');
  });

  it('is requested again if it expires meanwhile, with the reason', async () => {
    const tokens = new Map<string, 'good' | 'expired'>([['good', 'good']]);
    const { session, http } = page(tokens);
    await session.signIn('good', true);
    tokens.set('good', 'expired');
    const waiting = http.snapshot();
    await wanted(session);
    expect(session.current()).toEqual({ wanted: { reason: 'It expired.' }, caller: undefined });
    expect(sessionStorage).toHaveLength(0);
    tokens.set('newer', 'good');
    await session.signIn('newer', true);
    expect(await waiting).toEqual(SNAPSHOT);
  });

  it('is dropped silently if the server no longer requires one', async () => {
    sessionStorage.setItem('moltler.token', 'of another server');
    const { session, http } = page(new Map(), { open: true });
    expect(await http.snapshot()).toEqual(SNAPSHOT);
    expect(session.current().wanted).toBeUndefined();
    expect(sessionStorage).toHaveLength(0);
  });

  it('is not waited for by a cancelled request', async () => {
    const { session, http } = page(new Map());
    const controller = new AbortController();
    const events = http.run({ text: 'SELECT 1', signal: controller.signal });
    const first = events[Symbol.asyncIterator]().next();
    await wanted(session);
    controller.abort(new Error('called off'));
    await expect(first).rejects.toThrow('called off');
  });

  it('is removed on signing out, and the page reloads', async () => {
    const { session, reload } = page(new Map([['good', 'good']]));
    await session.signIn('good', true);
    session.signOut();
    expect(session.token()).toBeUndefined();
    expect(sessionStorage).toHaveLength(0);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('removes the script on signing out, even if the page saves it once more while closing', async () => {
    const { session, kept } = page(new Map([['good', 'good']]));
    await session.signIn('good', true);
    for (const each of kept) each.set('script', 'SELECT 1');
    kept[0]?.set('theme', 'dark');
    session.signOut();
    for (const each of kept) each.set('script', 'SELECT 2');
    expect(kept[0]?.get('script')).toBeUndefined();
    expect(Object.keys(localStorage)).toEqual(['moltler.theme']);
    expect(sessionStorage).toHaveLength(0);
  });

  it('is sent only in the header', async () => {
    const { session, http, paths } = page(new Map([['good', 'good']]));
    await session.signIn('good', true);
    await http.snapshot();
    expect(paths.join()).not.toContain('good');
  });
});
