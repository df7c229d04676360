import { Client } from '@elastic/elasticsearch';
import type { Caller } from '../../server/routes';
import { actingUser, type ElasticsearchClient } from '../../server/kibana/testing';
import { needs } from '../support/needs';
import { findDistribution } from './distribution';
import { elasticsearchUrl } from './shared_server';
import { startElasticsearch, type ElasticsearchServer } from './start';

jest.setTimeout(60_000);

/** As Kibana grants its privileges: for an application and the spaces. */
const granting = (privileges: string, spaces: string): string => `
  applications:
    - application: 'kibana-.kibana'
      privileges: [${privileges}]
      resources: ['${spaces}']`;
const ROLES = `
agent:${granting("'api:moltler_read', 'api:moltler_actions'", 'space:team')}
reader:${granting("'api:moltler_read'", '*')}
stranger:${granting("'api:other'", '*')}
`;
const PASSWORD = 'a-secret-of-tests';
const USERS = { root: 'superuser', agent: 'agent', reader: 'reader', stranger: 'stranger' };

needs('elasticsearchServer')('whoever runs an action of Kibana', () => {
  let server: ElasticsearchServer | undefined;
  const clients: Client[] = [];
  const opened = (client: Client): ElasticsearchClient => {
    clients.push(client);
    return client;
  };
  const actorOf = (username: string, password = PASSWORD) =>
    opened(new Client({ node: server?.url ?? '', auth: { username, password } }));
  const actionsOf = (found: Caller | { readonly unreadable: string }) =>
    'unreadable' in found ? found : [found.name, found.rights?.actions];

  beforeAll(async () => {
    const distribution = findDistribution();
    if (distribution === undefined) throw new Error('not installed');
    server = await startElasticsearch(distribution, {
      pid: process.pid,
      secured: {
        roles: ROLES,
        users: Object.entries(USERS).map(([name, role]) => ({ name, password: PASSWORD, role })),
      },
    });
  }, 180_000);
  afterAll(async () => {
    for (const client of clients) await client.close();
    await server?.stop();
  });

  it('has the rights that Elasticsearch reports for the space', async () => {
    expect(actionsOf(await actingUser(actorOf('agent'), 'team'))).toEqual(['agent', true]);
    expect(actionsOf(await actingUser(actorOf('agent'), 'default'))).toEqual({
      unreadable: 'agent',
    });
    expect(actionsOf(await actingUser(actorOf('reader'), 'team'))).toEqual(['reader', false]);
    expect(actionsOf(await actingUser(actorOf('stranger'), 'team'))).toEqual({
      unreadable: 'stranger',
    });
    expect(actionsOf(await actingUser(actorOf('root'), 'team'))).toEqual(['root', true]);
  });

  it('has none if Elasticsearch rejects it', async () => {
    await expect(actingUser(actorOf('agent', 'wrong'), 'team')).rejects.toThrow(
      'did not say who runs the action',
    );
  });
});

needs('elasticsearch')('whoever runs an action of a Kibana without security', () => {
  it('may do everything', async () => {
    const client = new Client({ node: await elasticsearchUrl() });
    try {
      expect(await actingUser(client as unknown as ElasticsearchClient, 'team')).toMatchObject({
        name: 'anonymous',
        rights: { actions: true },
      });
    } finally {
      await client.close();
    }
  }, 200_000);
});
