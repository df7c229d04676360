import { Readable } from 'node:stream';
import { CannotOpen, type ActRequest, type ActOutcome, type Space } from '../answers';
import type {
  ActionExecution,
  ActionsConfigurationUtilities,
  ElasticsearchClient,
  KibanaRequest,
} from '../contracts';
import type { ActionConfig, ActionParams } from '../../../common/alerting';
import { Spaces } from '../spaces';
import type { Started } from '../mount_routes';
import { moltlerAction } from './moltler_action';

interface Elastic {
  readonly user?: string;
  /** Whether it is the API key of a rule, and of which realm its user is; `unknown`: Elasticsearch does not say it. */
  readonly key?: string;
  readonly privileges?: readonly string[];
  readonly status?: number;
}
/** Elasticsearch that says who a user is, and what they may; `user` undefined: it has no security. */
function elasticOf({ user, key, privileges = [], status = 200 }: Elastic): ElasticsearchClient {
  const answer = (path: string, body: string | undefined): readonly [number, object] => {
    if (status !== 200) return [status, { error: 'x' }];
    if (user === undefined) return [400, { error: `no handler found for uri [${path}]` }];
    if (path === '/_security/_authenticate')
      return [
        200,
        key === undefined
          ? {
              username: user,
              authentication_realm: { name: 'saml1' },
              authentication_type: 'realm',
            }
          : {
              username: user,
              authentication_realm: { name: '_es_api_key' },
              authentication_type: 'api_key',
              api_key: { id: 'k/1' },
            },
      ];
    if (path === '/_security/api_key?id=k%2F1')
      return key === 'unknown' ? [403, {}] : [200, { api_keys: [{ id: 'k/1', realm: key }] }];
    const [asked] = (
      JSON.parse(body ?? '{}') as {
        application: [{ application: string; resources: [string]; privileges: string[] }];
      }
    ).application;
    const found = Object.fromEntries(
      asked.privileges.map((one) => [one, privileges.includes(one)] as const),
    );
    return [200, { application: { [asked.application]: { [asked.resources[0]]: found } } }];
  };
  return {
    transport: {
      request: async ({ path, body }) => {
        const [statusCode, content] = answer(path, body);
        return { statusCode, headers: {}, body: Readable.from([JSON.stringify(content)]) };
      },
    },
  };
}

const UTILITIES: ActionsConfigurationUtilities = {
  isUriAllowed: () => true,
  getSSLSettings: () => ({}),
  getProxySettings: () => undefined,
  getCustomHostSettings: () => undefined,
};
const NO_KEYS = {} as Started['core']['security']['authc']['apiKeys'];
const AGENT: Elastic = { user: 'ada', privileges: ['api:moltler_read', 'api:moltler_actions'] };
const ACK: ActionConfig = {
  run: 'action',
  connector: 'pd',
  entity: 'incidents',
  action: 'acknowledge',
};

interface Given {
  readonly act?: (request: ActRequest) => Promise<ActOutcome>;
  readonly problem?: string;
  readonly unavailable?: string;
}
function typeOf({ act, problem, unavailable }: Given = {}) {
  const logged: unknown[] = [];
  const opened: string[] = [];
  const asked: ActRequest[] = [];
  const space: Space = {
    respond: () => Promise.reject(new Error('no route')),
    act: async (request) => {
      asked.push(request);
      if (act !== undefined) return act(request);
      return { type: 'done', data: { statements: [], warnings: [] } };
    },
    configProblem: async (_, isAllowed) => {
      isAllowed('https://api.example');
      return problem === undefined ? undefined : { message: problem, hint: 'Fix it.' };
    },
    runDue: async () => ({}),
    close: async () => undefined,
  };
  const logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    get: () => logger,
  };
  const spaces = new Spaces({
    most: 1,
    logger,
    onProblem: () => undefined,
    open: async (spaceId) => {
      opened.push(spaceId);
      if (unavailable !== undefined) throw new CannotOpen(unavailable);
      return space;
    },
  });
  const audit = { log: (event: unknown) => void logged.push(event) };
  const started: Started = {
    core: {
      security: {
        authc: { getCurrentUser: () => null, apiKeys: NO_KEYS },
        audit: { asScoped: () => audit, withoutRequest: audit },
      },
    },
    spaces,
    spaceOf: () => 'team',
  };
  const allowed: string[] = [];
  const type = moltlerAction(
    async () => started,
    { isUriAllowed: (uri) => allowed.push(uri) > 0 },
    () => undefined,
  );
  return { type, logged, opened, asked, allowed, spaces };
}

function execution(
  elastic: Elastic,
  more: Partial<ActionExecution<ActionConfig, ActionParams>> = {},
  namespace?: string,
): ActionExecution<ActionConfig, ActionParams> {
  return {
    actionId: 'c1',
    services: {
      scopedClusterClient: elasticOf(elastic),
      savedObjectsClient: { getCurrentNamespace: () => namespace },
    },
    config: ACK,
    params: { parameters: { incident_id: 'P1' } },
    configurationUtilities: UTILITIES,
    ...more,
  };
}
const failing = (error: object) => async (): Promise<ActOutcome> => ({
  type: 'failed',
  error: { message: 'It failed.', ...error },
  applied: false,
});

describe('an action of Kibana', () => {
  it('runs in its space, as its user, with rights for actions only, and says why', async () => {
    const { type, opened, asked } = typeOf();
    const source = { type: 'SAVED_OBJECT', source: { type: 'alert', id: 'rule\n-1' } };
    const result = await type.executor(execution(AGENT, { source }, 'team'));
    expect(result).toMatchObject({ actionId: 'c1', status: 'ok' });
    expect(opened).toEqual(['team']);
    expect(asked[0]).toMatchObject({
      config: ACK,
      params: { parameters: { incident_id: 'P1' } },
      caller: {
        name: 'ada',
        readOnly: false,
        rights: { actions: true, connectors: false, syncs: false },
      },
      note: 'Run by the connector c1 of Kibana, for alert rule-1',
    });
  });

  it.each([
    [undefined, 'realm saml1'],
    ['saml2', 'realm saml2'],
    ['unknown', 'API key k/1'],
  ])('knows which of several users with one name it runs for: %s', async (key, origin) => {
    const { type, asked } = typeOf();
    await type.executor(execution({ ...AGENT, ...(key !== undefined && { key }) }));
    expect(asked[0]?.caller).toMatchObject({ name: 'ada', origin });
  });

  it('has no right that its user does not have in the space', async () => {
    const { type, asked } = typeOf();
    const reader = { user: 'bob', privileges: ['api:moltler_read'] };
    await type.executor(execution(reader));
    expect(asked[0]?.caller.rights?.actions).toBe(false);
    const result = await type.executor(execution({ user: 'eve', privileges: ['api:other'] }));
    expect(result).toMatchObject({ status: 'error', retry: false, errorSource: 'user' });
    expect(result.message).toContain('eve lacks the privilege');
    expect(asked).toHaveLength(1);
  });

  it('may do everything in a Kibana without security, but not if Elasticsearch fails', async () => {
    const { type, asked } = typeOf();
    await type.executor(execution({}));
    expect(asked[0]?.caller).toMatchObject({ name: 'anonymous', rights: { actions: true } });
    for (const status of [401, 403, 400])
      await expect(type.executor(execution({ ...AGENT, status }))).rejects.toThrow(
        'did not say who runs the action',
      );
    expect(asked).toHaveLength(1);
  });

  it.each<[object, boolean | Date]>([
    [{ code: 'action_not_allowed', family: 'permission_error', retryable: false }, false],
    [{ code: 'connection_failed', family: 'connection_error', retryable: true }, true],
    [{ code: 'connection_failed', family: 'connection_error', retryable: false }, false],
    [
      { code: 'rate_limited', retryable: true, retryAt: '2026-12-01T10:00:00.000Z' },
      new Date('2026-12-01T10:00:00.000Z'),
    ],
    [{ hint: 'Fix it.' }, false],
  ])('reports an error of the statement or the service: %j', async (error, retry) => {
    const { type } = typeOf({ act: failing(error) });
    const result = await type.executor(execution(AGENT));
    expect(result).toMatchObject({ status: 'error', message: 'It failed.', errorSource: 'user' });
    expect(result.retry).toEqual(retry);
  });

  it('throws what is wrong with Moltler itself, so that Kibana counts it as its own', async () => {
    for (const code of ['internal', 'store_unavailable'])
      await expect(
        typeOf({ act: failing({ code }) }).type.executor(execution(AGENT)),
      ).rejects.toThrow('It failed.');
    await expect(
      typeOf({ unavailable: 'no DuckDB' }).type.executor(execution(AGENT)),
    ).rejects.toThrow('no DuckDB');
  });

  it('keeps its space open until it has ended, and no longer', async () => {
    const { type, spaces } = typeOf({
      act: async () => {
        const other = await spaces.work('other', async () => 'used');
        expect(other).toMatchObject({
          unavailable: expect.stringContaining('other spaces') as string,
        });
        return { type: 'done', data: { statements: [], warnings: [] } };
      },
    });
    expect(await type.executor(execution(AGENT))).toMatchObject({ status: 'ok' });
    expect(await spaces.work('other', async () => 'used')).toBe('used');
  });

  it('is cancelled by the one who runs it', async () => {
    const { type, asked } = typeOf();
    const gone = new AbortController();
    await type.executor(execution(AGENT, { signal: gone.signal }));
    gone.abort();
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('writes what it changes to the audit log of Kibana, with its user', async () => {
    const { type, logged } = typeOf({
      act: async ({ tap }) => {
        const events = [
          {
            type: 'statement',
            statement: 0,
            kind: 'connector_exec_statement',
            text: 'CONNECTOR_EXEC x',
          },
          { type: 'statement_done', statement: 0 },
        ];
        for await (const _ of tap(Readable.from(events)));
        return { type: 'done', data: { statements: [], warnings: [] } };
      },
    });
    await type.executor(execution(AGENT, {}, 'team'));
    expect(logged).toMatchObject([
      { event: { outcome: 'unknown' }, user: { name: 'ada' }, kibana: { space_id: 'team' } },
      { event: { action: 'moltler_action_run', outcome: 'success' }, user: { name: 'ada' } },
    ]);
  });
});

describe('a connector of Kibana that is saved', () => {
  const saving = (elastic: Elastic) => ({
    connectorId: 'c1',
    config: ACK,
    request: {} as KibanaRequest,
    services: { scopedClusterClient: { asCurrentUser: elasticOf(elastic) } },
    isUpdate: false,
  });

  it('is checked in the space, with the addresses that it reaches', async () => {
    const { type, opened, allowed } = typeOf();
    await expect(type.preSaveHook(saving(AGENT))).resolves.toBeUndefined();
    expect([opened, allowed]).toEqual([['team'], ['https://api.example']]);
  });

  it.each<[string, Given, Elastic, string]>([
    ['it cannot be used', { problem: 'No such action.' }, AGENT, 'No such action. Fix it.'],
    ['Moltler is not available', { unavailable: 'no DuckDB' }, AGENT, 'no DuckDB'],
    [
      'the user may not run actions',
      {},
      { user: 'bob', privileges: ['api:moltler_read'] },
      'Run actions',
    ],
  ])('is rejected with 400 if %s', async (_, given, elastic, message) => {
    await expect(typeOf(given).type.preSaveHook(saving(elastic))).rejects.toMatchObject({
      isBoom: true,
      output: {
        statusCode: 400,
        payload: { message: expect.stringContaining(message) as string },
      },
    });
  });

  it.each(['parse', 'validate'] as const)(
    'has a configuration that %s accepts or rejects',
    (name) => {
      const { config, params, secrets } = typeOf().type.validate;
      expect(config.schema[name](ACK)).toEqual(ACK);
      for (const wrong of [
        undefined,
        null,
        {},
        { run: 'x' },
        { ...ACK, action: undefined },
        { ...ACK, more: 1 },
      ])
        expect(() => config.schema[name](wrong)).toThrow();
      expect(params.schema[name]({})).toEqual({ parameters: {} });
      expect(() => params.schema[name]({ parameters: {}, statement: 'SELECT 1' })).toThrow();
      expect(secrets.schema[name](undefined)).toEqual({});
    },
  );
});
