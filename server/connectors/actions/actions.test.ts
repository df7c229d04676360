import type { WriteMode } from '../../../common/contract';
import type { ConnectorTypeDeclaration } from '../../../common/declaration';
import { memoryAuditLog } from '../../ports/fakes';
import { systemClock } from '../../ports';
import type { Connector } from '../connector';
import { createRedactor } from '../redaction/redactor';
import { json, loopbackServer, type LoopbackServer } from '../testing/loopback_server';
import { sampleClient, sampleConnector, sampleType, TOKEN } from '../testing/sample_connector';
import { createConnectorActions } from './action_engine';

const text = { type: 'text', required: true } as const;
const action = { idempotent: false, destructive: false, invalidates: ['issues'], parameters: {} };
const TYPE: ConnectorTypeDeclaration = {
  ...sampleType(),
  entities: {
    issues: {
      title: 'Issues',
      description: '',
      key: ['id'],
      incremental: { none: 'a test' },
      columns: {},
      lists: [],
      actions: {
        create: {
          ...action,
          title: 'Create',
          parameters: {
            repo: {
              ...text,
              defaultFrom: 'repo',
              complete: { unless: '/', template: '{config.owner}/{value}' },
            },
            title: text,
            data: { type: 'document', required: false },
          },
          request: {
            method: 'POST',
            path: '/repos/{+repo}/issues',
            body: { title: '{title}', '...': '{data}' },
          },
        },
        remove: {
          ...action,
          title: 'Remove',
          destructive: true,
          idempotent: true,
          request: { method: 'DELETE', path: '/issues/1' },
        },
      },
    },
  },
};

describe('an action', () => {
  let server: LoopbackServer;
  let respond: Parameters<typeof loopbackServer>[0];
  const client = sampleClient();
  beforeAll(async () => {
    server = await loopbackServer((...all) => respond(...all));
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  const setUp = (mode: WriteMode = 'full') => {
    const base = sampleConnector(server.url, { type: TYPE, options: { retryCount: 0 } });
    const connector: Connector = {
      ...base,
      config: { ...base.config, owner: 'acme', repo: 'acme/web' },
    };
    const auditLog = memoryAuditLog();
    const invalidated: unknown[] = [];
    const actions = createConnectorActions({
      client,
      redactor: createRedactor(),
      auditLog,
      pageCache: { invalidate: async (query) => void invalidated.push(query) },
      clock: systemClock,
      mode,
      directory: { get: async () => connector, list: async () => [] },
    });
    const statement = (name: string, args: Readonly<Record<string, string | object>>) =>
      ({
        kind: 'connector_exec_statement',
        dryRun: false,
        connector: 'sample',
        entity: 'issues',
        action: name,
        arguments: args as Readonly<Record<string, string>>,
        argumentTypes: {},
      }) as const;
    const context = { user: 'me', signal: new AbortController().signal };
    return { actions, auditLog, invalidated, statement, context };
  };

  it('sends its request, returns a row, is recorded and invalidates pages', async () => {
    const { actions, auditLog, invalidated, statement, context } = setUp();
    let recorded: unknown;
    respond = (_, response) => {
      void auditLog.list({ limit: 1 }).then(([record]) => {
        recorded = record?.outcome;
        json(response, 201, { number: 7, title: 'Broken', labels: [] });
      });
    };
    const args = { title: 'Broken', data: { body: 'as {it} is' } };
    const result = await actions.execute(statement('create', args), context);
    expect(result).toEqual({
      columns: [
        { name: 'number', type: 'integer' },
        { name: 'title', type: 'text' },
        { name: 'labels', type: 'document' },
      ],
      rows: [[7, 'Broken', []]],
    });
    expect(server.seen.at(-1)).toMatchObject({
      method: 'POST',
      url: '/repos/acme/web/issues',
      body: '{"body":"as {it} is","title":"Broken"}',
    });
    expect(recorded).toBe('started');
    expect(await auditLog.list({ limit: 9 })).toMatchObject([
      { outcome: 'ok', status: 201, user: 'me', arguments: { repo: 'acme/web', title: 'Broken' } },
    ]);
    expect(invalidated).toEqual([{ connectorId: 'id-1', entities: ['issues'] }]);
  });

  it('that was applied only causes a warning if its record or its response is lost, so that nobody repeats it', async () => {
    const { actions, auditLog, statement, context } = setUp();
    respond = (_, response) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{"number": ');
    };
    auditLog.finish = async () => {
      throw new Error('the disk is full');
    };
    const result = await actions.execute(statement('create', { title: 'Broken' }), context);
    expect(result.rows).toEqual([['done', 201]]);
    expect(result.warnings).toEqual([
      'The action was applied (HTTP 201), but its audit record could not be updated: the disk is full',
      expect.stringMatching(
        /^The action was applied \(HTTP 201\), but its response could not be read: The service's response could not be read: it is truncated or malformed JSON/,
      ),
    ]);
  });

  it('says if its response has more pages', async () => {
    const { actions, statement, context } = setUp();
    respond = (_, response) => {
      response.setHeader('link', `<${server.url}/repos/acme/web/issues?page=2>; rel="next"`);
      json(response, 201, { number: 7 });
    };
    const result = await actions.execute(statement('create', { title: 'Broken' }), context);
    expect(result.warnings).toEqual(['The response has more pages, which were not read.']);
  });

  it('completes a bare name before it is sent', async () => {
    const { actions, statement } = setUp();
    const { rows } = await actions.dryRun(statement('create', { title: 't', repo: 'api' }));
    expect(rows[0]?.[2]).toBe(`${server.url}/repos/acme/api/issues`);
  });

  it('shows in a dry run what would be sent, without secrets, and sends nothing', async () => {
    const { actions, auditLog, statement } = setUp('read_only');
    const before = server.seen.length;
    const { rows } = await actions.dryRun(statement('create', { title: 't' }));
    expect(rows).toEqual([
      [
        'write',
        'POST',
        `${server.url}/repos/acme/web/issues`,
        {
          accept: 'application/json',
          'content-type': 'application/json',
          authorization: '[redacted]',
        },
        '{"title":"t"}',
      ],
    ]);
    expect(JSON.stringify(rows)).not.toContain(TOKEN);
    expect(server.seen).toHaveLength(before);
    expect(await auditLog.list({ limit: 9 })).toEqual([]);
  });

  it.each<[WriteMode, string]>([
    ['read_only', 'create'],
    ['read_only', 'remove'],
    ['safe', 'remove'],
  ])('is rejected in the mode %s: %s', async (mode, name) => {
    const { actions, statement, context } = setUp(mode);
    const before = server.seen.length;
    await expect(actions.execute(statement(name, { title: 't' }), context)).rejects.toMatchObject({
      code: 'action_not_allowed',
      family: 'permission_error',
    });
    expect(server.seen).toHaveLength(before);
  });

  it('that the service rejects is recorded as rejected', async () => {
    const { actions, auditLog, statement, context } = setUp();
    respond = (_, response) => json(response, 422, { message: 'no' });
    await expect(actions.execute(statement('create', { title: 't' }), context)).rejects.toThrow();
    expect(await auditLog.list({ limit: 1 })).toMatchObject([{ outcome: 'rejected', status: 422 }]);
  });

  it('without a response is recorded as unknown, sent once, and invalidates pages', async () => {
    const { actions, auditLog, invalidated, statement, context } = setUp();
    const before = server.seen.length;
    respond = (_, response) => response.destroy();
    await expect(actions.execute(statement('create', { title: 't' }), context)).rejects.toThrow();
    expect(server.seen).toHaveLength(before + 1);
    expect(await auditLog.list({ limit: 1 })).toMatchObject([{ outcome: 'unknown' }]);
    expect(invalidated).toHaveLength(1);
  });

  it.each([
    [204, 'done'],
    [202, 'accepted'],
  ])('reports HTTP %d without a body as %s', async (status, result) => {
    const { actions, statement, context } = setUp();
    respond = (_, response) => response.writeHead(status).end();
    expect(await actions.execute(statement('remove', {}), context)).toEqual({
      columns: [
        { name: 'result', type: 'text' },
        { name: 'http_status', type: 'integer' },
      ],
      rows: [[result, status]],
    });
  });

  it('names the argument that is missing', async () => {
    const { actions, statement, context } = setUp();
    await expect(actions.execute(statement('create', {}), context)).rejects.toMatchObject({
      code: 'missing_argument',
      message: 'issues.create requires the argument "title".',
    });
  });
});
