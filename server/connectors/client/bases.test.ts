import { requestIdentity } from '../../scan';
import { applyPage } from '../pagination';
import { json, loopbackServer, type LoopbackServer } from '../testing/loopback_server';
import {
  readContext,
  sampleClient,
  sampleConnector,
  sampleType,
} from '../testing/sample_connector';

const SECRETS: Readonly<Record<string, string>> = { bot: 'bot-token', user: 'user-token' };
const api = {
  baseUrl: [{ url: '{config.url}' }],
  bases: { user: [{ url: '{config.url}' }] },
  authentication: [
    { kind: 'headers', headers: { Authorization: 'Bearer {token}' }, needs: ['token'] },
    { kind: 'headers', headers: { 'X-User': '{user}' }, needs: ['user'], base: 'user' },
  ],
} as const;

describe('two bases at one address', () => {
  const client = sampleClient({ secrets: { read: async (name) => SECRETS[name] } });
  let server: LoopbackServer;
  beforeAll(async () => {
    server = await loopbackServer(({ url }, response) =>
      url === '/moved'
        ? response.writeHead(302, { location: '/there' }).end()
        : json(response, 200, {}),
    );
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });
  const connector = () => {
    const type = sampleType(api);
    const made = sampleConnector(server.url, { type, token: '{{secrets.bot}}' });
    const config = { ...made.stored.config, user: '{{secrets.user}}' };
    const declaration = { ...type, config: { ...type.config, user: type.config['token']! } };
    return { ...made, declaration, stored: { ...made.stored, config } };
  };
  const sent = () => {
    const { authorization, 'x-user': user } = server.seen.at(-1)?.headers ?? {};
    return { authorization, user };
  };

  it.each(['/things', '/moved'])('each send their own credential: %s', async (path) => {
    const one = connector();
    await client.send(one, client.prepare(one, { method: 'GET', path }, {}), readContext());
    expect(sent()).toEqual({ authorization: 'Bearer bot-token', user: undefined });
    const request = client.prepare(one, { method: 'GET', path, base: 'user' }, {});
    await client.send(one, request, readContext());
    expect(sent()).toEqual({ authorization: undefined, user: 'user-token' });
  });

  it('keep it on the next page', async () => {
    const one = connector();
    const list = client.prepare(one, { method: 'GET', path: '/things', base: 'user' }, {});
    const next = applyPage(list, { number: 2, url: `${server.url}/things?page=2` });
    await client.send(one, next, readContext());
    expect(sent()).toEqual({ authorization: undefined, user: 'user-token' });
  });

  it('are separate in the cache', () => {
    const one = connector();
    const [own, user] = [undefined, 'user'].map((base) =>
      requestIdentity(
        client.prepare(one, { method: 'GET', path: '/x', ...(base && { base }) }, {}),
      ),
    );
    expect(own).not.toBe(user);
  });

  it('never send to the address of another base', async () => {
    const other = await loopbackServer((_, response) => json(response, 200, {}));
    const one = connector();
    const request = {
      ...client.prepare(one, { method: 'GET', path: '/x', base: 'user' }, {}),
      url: `${other.url}/x`,
    };
    await expect(client.send(one, request, readContext())).rejects.toMatchObject({
      code: 'redirect_rejected',
    });
    expect(other.seen).toEqual([]);
    await other.close();
  });
});
