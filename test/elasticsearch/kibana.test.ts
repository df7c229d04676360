import { Client } from '@elastic/elasticsearch';
import { jsonText, parseJson, type JsonValue } from '../../common/declaration';
import {
  auditLogSuite,
  connectorConfigsSuite,
  leasesSuite,
  sharedLimitsSuite,
} from '../../server/ports/suites';
import type { ElasticsearchClient } from '../../server/kibana/testing';
import { openKibanaPorts } from '../kibana/opened_ports';
import { needs } from '../support/needs';
import { deleteIndices } from './open_ports';
import { elasticsearchUrl } from './shared_server';

jest.setTimeout(60_000);

/** What the plugin stores as Kibana's own user, through a client that Kibana has made. */
needs('elasticsearch')('Elasticsearch, as Kibana uses it', () => {
  const run = `k${process.pid}-${Date.now()}`;
  let client: Client;
  let spaces = 0;
  beforeAll(async () => {
    client = new Client({ node: await elasticsearchUrl() });
  }, 200_000);
  afterAll(async () => {
    await client.close();
    await deleteIndices(await elasticsearchUrl(), run);
  });

  const open = async () =>
    openKibanaPorts({
      elasticsearch: client as unknown as ElasticsearchClient,
      spaceId: `${run}-${(spaces += 1)}`,
    });
  auditLogSuite('in Kibana', async () => (await open()).auditLog);
  leasesSuite('in Kibana', open);
  sharedLimitsSuite('in Kibana', async () => (await open()).sharedLimits);
  connectorConfigsSuite('in Kibana', async () => (await open()).connectorConfigs);

  it('keeps the digits of numbers, and the history', async () => {
    const { history, auditLog } = await open();
    const entry = {
      at: new Date().toISOString(),
      user: 'a',
      text: 'SELECT 1',
      kind: 'select_statement',
      changes: false,
      outcome: 'ok',
      rows: 1,
      requests: 0,
      milliseconds: 1,
    } as const;
    await history.append(entry);
    expect(await history.list({ limit: 5 })).toMatchObject([entry]);
    const exact = parseJson('{"id":12345678901234567890}') as Record<string, JsonValue>;
    await auditLog.start({
      at: entry.at,
      user: 'a',
      connector: 'c',
      entity: 'e',
      action: 'x',
      arguments: exact,
      method: 'POST',
      url: 'http://a.example',
    });
    const [record] = await auditLog.list({ limit: 1 });
    expect(jsonText(record?.arguments ?? null)).toBe('{"id":12345678901234567890}');
  });
});
