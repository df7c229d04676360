import type { ConnectorTypeDeclaration, JsonValue } from '../../../common/declaration';
import { action, get, optional, post, required } from '../../../common/declaration/build';
import { systemClock } from '../../ports';
import { memoryAuditLog } from '../../ports/fakes';
import { createRedactor } from '../redaction/redactor';
import { json, loopbackServer, type LoopbackServer } from '../testing/loopback_server';
import { sampleClient, sampleConnector, sampleType } from '../testing/sample_connector';
import { createConnectorActions } from './action_engine';
import type { ActionResult } from './action_rows';

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
        transition: action({
          title: 'Move',
          parameters: {
            key: required('text', 'Key'),
            transition: required('text', 'Name or id'),
          },
          lookups: [
            {
              what: 'transition',
              fills: 'transition_id',
              request: get('/issues/{key}/transitions'),
              rows: 'transitions',
              pages: { kind: 'link' },
              where: [{ at: ['id', 'name'], argument: 'transition' }],
              take: 'id',
              name: 'name',
            },
          ],
          request: post('/issues/{key}/transitions/{transition_id}', { id: '{transition_id}' }),
        }),
        copy: action({
          title: 'Copy',
          parameters: { key: required('text', 'Key'), to: required('text', 'Project') },
          lookups: ['project', 'board', 'column'].map((what) => ({
            what,
            fills: `${what}_id`,
            request: get(`/${what}s`),
            rows: '.',
            where: [{ at: ['name'], argument: 'to' }],
            take: 'id',
          })),
          request: post('/copies', {
            of: '{key}',
            in: ['{project_id}', '{board_id}', '{column_id}'],
          }),
        }),
        trigger: action({
          title: 'Trigger',
          parameters: {
            routing_key: optional('text', 'Key'),
            summary: optional('text', 'Summary'),
            service_id: optional('text', 'Service'),
            title: optional('text', 'Title'),
          },
          request: [
            {
              needs: ['routing_key', 'summary'],
              request: post('/enqueue', { key: '{routing_key}', summary: '{summary}' }),
            },
            {
              needs: ['service_id', 'title'],
              request: post('/services/{service_id}', { title: '{title}' }),
              result: 'incident',
            },
          ],
        }),
        assign: action({
          title: 'Assign',
          parameters: {
            key: required('text', 'Key'),
            to: required('text', 'Person; NULL to unassign', { nullable: true }),
            note: optional('text', 'Note', {
              transform: {
                because: 'the service expects a document',
                value: (note, config) => ({ note, for: config['account'] ?? null }),
              },
            }),
          },
          request: [
            {
              needs: ['to'],
              request: post(
                '/issues/{key}/assignee',
                { id: '{to}', note: '{note}' },
                { requiresConfig: ['account'] },
              ),
            },
            { needs: ['to'], request: post('/issues/{key}/assignee', { name: '{to}' }) },
          ],
        }),
        close: action({
          title: 'Close',
          parameters: { key: required('text', 'Key') },
          request: post('/issues/{key}/close', undefined, {
            headers: { From: '{config.email}' },
            requiresConfig: ['email'],
          }),
        }),
      },
    },
  },
};

const TRANSITIONS = [
  { id: '11', name: 'In Progress' },
  { id: '21', name: 'Done' },
  { id: '31', name: '11' },
  { id: '41', name: 'Twice' },
  { id: '42', name: 'twice' },
];

describe('an action with steps', () => {
  let server: LoopbackServer;
  const client = sampleClient();
  let failing = false;
  let earlier = 0;
  beforeAll(async () => {
    server = await loopbackServer((request, response) => {
      const url = request.url ?? '';
      if (request.method === 'POST') return json(response, 200, { url, incident: { id: 'I1' } });
      if (failing) return json(response, 403, { message: 'no' });
      const second = url.includes('page=2');
      const next = `<${server.url}/issues/A-1/transitions?page=2>; rel="next"`;
      if (!second) response.setHeader('link', next);
      json(response, 200, { transitions: second ? TRANSITIONS.slice(2) : TRANSITIONS.slice(0, 2) });
    });
  });
  beforeEach(() => {
    failing = false;
    earlier = server.seen.length;
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  const auditLog = memoryAuditLog();
  const run = (
    how: 'execute' | 'dryRun' | 'explain',
    name: string,
    args: Record<string, JsonValue>,
    config: Readonly<Record<string, JsonValue>> = {},
  ) => {
    const actions = createConnectorActions({
      client,
      redactor: createRedactor(),
      auditLog,
      pageCache: { invalidate: async () => undefined },
      clock: systemClock,
      mode: 'full',
      directory: {
        get: async () => {
          const sample = sampleConnector(server.url, { type: TYPE, options: { retryCount: 0 } });
          return { ...sample, config: { ...sample.config, ...config } };
        },
        list: async () => [],
      },
    });
    const statement = {
      kind: 'connector_exec_statement',
      dryRun: how === 'dryRun',
      connector: 'sample',
      entity: 'issues',
      action: name,
      arguments: args,
      argumentTypes: {},
    } as const;
    const context = { user: 'me', signal: new AbortController().signal };
    return how === 'execute' ? actions.execute(statement, context) : actions[how](statement);
  };
  const sent = () => server.seen.slice(earlier).map(({ method, url }) => `${method} ${url}`);
  const failure = async (args: Record<string, string>, name = 'transition') => {
    const error: unknown = await run('execute', name, args).catch((thrown: unknown) => thrown);
    return error as { code: string; message: string; hint?: string };
  };

  it.each([
    ['done', '21'],
    ['21', '21'],
    // An id before a name that looks like it.
    ['11', '11'],
  ])('finds %s on any page, whatever its case, and writes once', async (transition, id) => {
    await run('execute', 'transition', { key: 'A-1', transition });
    expect(sent()).toEqual([
      'GET /issues/A-1/transitions',
      'GET /issues/A-1/transitions?page=2',
      `POST /issues/A-1/transitions/${id}`,
    ]);
    expect(server.seen.at(-1)?.body).toBe(`{"id":"${id}"}`);
  });

  it('writes nothing if nothing matches, and lists what there is', async () => {
    const error = await failure({ key: 'A-1', transition: 'Shipped' });
    expect(error).toMatchObject({
      code: 'lookup_failed',
      message: expect.stringContaining('No transition matches "Shipped".') as string,
      hint: 'Available: In Progress, Done, 11, Twice, twice.',
    });
    expect(sent().some((one) => one.startsWith('POST'))).toBe(false);
    expect((await auditLog.list({ limit: 1 }))[0]).toMatchObject({ outcome: 'error' });
  });

  it('writes nothing if several match', async () => {
    const error = await failure({ key: 'A-1', transition: 'TWICE' });
    expect(error.message).toContain('"TWICE" matches more than one transition (2).');
    expect(error.hint).toBe('Matching: Twice, twice.');
    expect(sent().some((one) => one.startsWith('POST'))).toBe(false);
  });

  it('writes nothing if the look-up fails', async () => {
    failing = true;
    expect(await failure({ key: 'A-1', transition: 'Done' })).toMatchObject({
      family: 'permission_error',
    });
    expect(sent()).toEqual(['GET /issues/A-1/transitions']);
  });

  it('shows both requests in a dry run and in EXPLAIN, and sends neither', async () => {
    const args = { key: 'A-1', transition: 'Done' };
    const { rows, warnings } = (await run('dryRun', 'transition', args)) as ActionResult;
    expect(warnings).toEqual([
      'The look-up was not sent, so it is unknown whether exactly one entry matches. {transition_id} stands for what it finds.',
    ]);
    expect(rows.map(([step, method, url, , body]) => [step, method, url, body])).toEqual([
      ['look-up', 'GET', `${server.url}/issues/A-1/transitions`, null],
      [
        'write',
        'POST',
        `${server.url}/issues/A-1/transitions/{transition_id}`,
        '{"id":"{transition_id}"}',
      ],
    ]);
    expect(await run('explain', 'transition', args)).toMatchObject({
      requests: [{ method: 'GET' }, { method: 'POST' }],
    });
    expect(sent()).toEqual([]);
  });

  it('says in a dry run what several look-ups stand for', async () => {
    const { warnings } = (await run('dryRun', 'copy', { key: 'A-1', to: 'x' })) as ActionResult;
    expect(warnings).toEqual([
      'The look-ups were not sent, so it is unknown whether exactly one entry matches each. {project_id}, {board_id} and {column_id} stand for what they find.',
    ]);
  });

  it('is sent in the form whose arguments are given', async () => {
    const event = await run('execute', 'trigger', { routing_key: 'k', summary: 's' });
    const incident = await run('execute', 'trigger', {
      service_id: 'P1',
      title: 't',
      summary: 's',
    });
    const rows = [event, incident].map((one) => ('rows' in one ? one.rows : []));
    expect(rows).toEqual([[['/enqueue', { id: 'I1' }]], [['I1']]]);
    expect(sent()).toEqual(['POST /enqueue', 'POST /services/P1']);
  });

  it('is sent in the form whose keys of CONFIG are set', async () => {
    await run('execute', 'assign', { key: 'A-1', to: 'ada' });
    expect(server.seen.at(-1)?.body).toBe('{"name":"ada"}');
    await run('execute', 'assign', { key: 'A-1', to: 'ada' }, { account: 'x' });
    expect(server.seen.at(-1)?.body).toBe('{"id":"ada"}');
  });

  it('sends null where it is a value, and requires it to be written', async () => {
    await run('execute', 'assign', { key: 'A-1', to: null });
    expect(server.seen.at(-1)?.body).toBe('{"name":null}');
    expect(await failure({ key: 'A-1' }, 'assign')).toMatchObject({ code: 'missing_argument' });
  });

  it('sends an argument as the service expects it, and records it as the user wrote it', async () => {
    await run('execute', 'assign', { key: 'A-1', to: 'ada', note: 'hi' }, { account: 'x' });
    expect(server.seen.at(-1)?.body).toBe('{"id":"ada","note":{"note":"hi","for":"x"}}');
    expect((await auditLog.list({ limit: 1 }))[0]).toMatchObject({ arguments: { note: 'hi' } });
  });

  it.each(['execute', 'dryRun', 'explain'] as const)(
    'names the key of CONFIG that its request requires (%s)',
    async (how) => {
      const error: unknown = await run(how, 'close', { key: 'A-1' }).catch((one: unknown) => one);
      expect(error).toMatchObject({
        code: 'config_key_unset',
        message: expect.stringContaining(
          'issues.close requires "email" in CONFIG, which is not set.',
        ) as string,
        hint: 'Set it with ALTER CONNECTOR sample SET CONFIG {"email": …}.',
      });
      expect(sent()).toEqual([]);
    },
  );

  it('names the arguments that it requires if those given fit no form', async () => {
    expect(await failure({ routing_key: 'k', title: 't' }, 'trigger')).toMatchObject({
      code: 'missing_arguments',
      message: expect.stringContaining(
        'issues.trigger requires one of these sets of arguments: routing_key, summary; or service_id, title.',
      ) as string,
    });
    expect(sent()).toEqual([]);
  });
});
