import * as fc from 'fast-check';
import type * as S from '../statements';
import type { Expression, Options } from '../nodes';
import type {
  ActionArguments,
  ConnectorChange,
  ShowSubject,
  Statement,
  StatementKind,
  StatementOf,
} from '../statements';
import { few, identifier, is, node, range, string } from './arbitrary_expressions';
import { expression, object, query, tableName } from './arbitrary_queries';

const flag = fc.boolean();
const five: Expression = { kind: 'number', range, text: '5' };
const named = fc.record({
  kind: is('named_argument' as const),
  range: is(range),
  name: identifier,
  value: expression,
});
const actionArguments: fc.Arbitrary<ActionArguments> = fc.oneof(
  fc.record({ type: is('object' as const), object }),
  fc.record({ type: is('named' as const), arguments: few(named) }),
);
const change: fc.Arbitrary<ConnectorChange> = fc.oneof(
  fc.record({
    type: fc.constantFrom('set_config' as const, 'set_options' as const),
    value: object,
  }),
  fc.record({ type: is('rename' as const), to: identifier }),
  fc.record({ type: fc.constantFrom('enable' as const, 'disable' as const) }),
);
const subject: fc.Arbitrary<ShowSubject> = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'connectors' as const,
      'connector_types' as const,
      'secrets' as const,
      'views' as const,
      'history' as const,
      'audit' as const,
      'indices' as const,
      'syncs' as const,
      'cache' as const,
    ),
  }),
  fc.record({
    type: is('connector' as const),
    name: identifier,
    aspect: fc.constantFrom('details' as const, 'status' as const, 'usage' as const),
  }),
  fc.record({ type: is('connector_type' as const), name: string }),
  fc.record({ type: is('entities' as const), connector: identifier }),
  fc.record({ type: is('actions' as const), from: tableName }),
  fc.record({ type: is('sync_history' as const), sync: identifier }, { requiredKeys: ['type'] }),
  fc.record({ type: is('sync_errors' as const), sync: identifier }),
);
const namedTable = tableName.filter(({ pattern }) => !pattern);
const schedule = node<S.Schedule>(
  { kind: is('schedule'), range: is(range), cron: string, timeZone: string },
  ['timeZone'],
);
const scheduleClause = node<S.ScheduleClause>(
  { kind: is('schedule_clause'), range: is(range), schedule },
  ['schedule'],
);
const syncSource: fc.Arbitrary<S.SyncSource> = fc.oneof(
  fc.record(
    {
      type: is('connector' as const),
      name: namedTable,
      where: expression,
      incrementalOn: identifier,
    },
    { requiredKeys: ['type', 'name'] },
  ),
  fc.record({
    type: is('query' as const),
    query,
    name: identifier,
    key: few(identifier, 1),
  }),
);
const handler = (): fc.Arbitrary<S.ConnectorTypeHandler> =>
  fc.oneof(
    fc.record({ type: is('code' as const), source: string }),
    fc.record({ type: is('request' as const), request: object }),
  );

type Arbitraries = { readonly [K in StatementKind]: fc.Arbitrary<StatementOf<K>> };

function statement<K extends StatementKind>(
  kind: K,
  fields: {
    [F in Exclude<keyof StatementOf<K>, 'kind' | 'range'>]-?: fc.Arbitrary<
      Exclude<StatementOf<K>[F], undefined>
    >;
  },
  optional: (keyof StatementOf<K>)[] = [],
): fc.Arbitrary<StatementOf<K>> {
  return node<StatementOf<K>>({ kind: is(kind), range: is(range), ...fields } as never, optional);
}

const simple = {
  select_statement: statement('select_statement', { query }),
  set_statement: statement('set_statement', { name: identifier, value: expression }),
};
const body = few(
  fc.oneof(simple.select_statement, simple.set_statement) as fc.Arbitrary<Statement>,
);
const options: fc.Arbitrary<Options> = is({
  kind: 'options',
  range,
  entries: [{ kind: 'option', range, name: { kind: 'identifier', range, name: 'a' }, value: five }],
});
const exec = statement(
  'connector_exec_statement',
  {
    dryRun: flag,
    connector: identifier,
    entity: identifier,
    action: identifier,
    arguments: actionArguments,
    forEach: node<S.ForEach>({ kind: is('for_each'), range: is(range), query, options }, [
      'options',
    ]),
  },
  ['entity', 'forEach'],
);

/** A generator for every kind of statement; a missing one does not compile. */
export const STATEMENTS: Arbitraries = {
  ...simple,
  explain_statement: statement('explain_statement', {
    analyze: flag,
    format: fc.constantFrom('text', 'json'),
    statement: fc.oneof(simple.select_statement, exec),
  }),
  describe_statement: statement('describe_statement', {
    table: tableName.filter(({ pattern }) => !pattern),
  }),
  show_statement: statement(
    'show_statement',
    {
      subject,
      like: string,
      limit: is(five),
    },
    ['like', 'limit'],
  ),
  create_connector_statement: statement(
    'create_connector_statement',
    {
      name: identifier,
      orReplace: flag,
      ifNotExists: flag,
      type: string,
      config: object,
      options: object,
    },
    ['config', 'options'],
  ),
  alter_connector_statement: statement('alter_connector_statement', {
    name: identifier,
    changes: few(change, 1),
  }),
  test_connector_statement: statement('test_connector_statement', { name: identifier }),
  clear_limits_statement: statement('clear_limits_statement', { name: identifier }),
  clear_cache_statement: statement('clear_cache_statement', { of: namedTable }, ['of']),
  drop_connector_statement: statement('drop_connector_statement', {
    name: identifier,
    ifExists: flag,
  }),
  create_secret_statement: statement('create_secret_statement', {
    name: identifier,
    orReplace: flag,
    value: expression,
  }),
  drop_secret_statement: statement('drop_secret_statement', { name: identifier, ifExists: flag }),
  create_view_statement: statement('create_view_statement', {
    name: identifier,
    orReplace: flag,
    ifNotExists: flag,
    columns: few(identifier),
    query,
  }),
  drop_view_statement: statement('drop_view_statement', { name: identifier, ifExists: flag }),
  create_temp_table_statement: statement('create_temp_table_statement', {
    name: identifier,
    orReplace: flag,
    ifNotExists: flag,
    columns: few(identifier),
    query,
  }),
  drop_table_statement: statement('drop_table_statement', { name: identifier, ifExists: flag }),
  connector_exec_statement: exec,
  sync_statement: statement(
    'sync_statement',
    { dryRun: flag, source: syncSource, target: tableName, schedule: scheduleClause, options },
    ['schedule', 'options'],
  ),
  sync_control_statement: fc.oneof(
    statement('sync_control_statement', {
      verb: fc.constantFrom('pause', 'resume', 'stop', 'drop'),
      sync: identifier,
      ifExists: flag,
      confirm: is(false),
    }),
    statement('sync_control_statement', {
      verb: is('run'),
      sync: identifier,
      ifExists: flag,
      confirm: flag,
    }),
  ),
  alter_sync_statement: statement('alter_sync_statement', { sync: identifier, schedule }, [
    'schedule',
  ]),
  retry_sync_errors_statement: statement('retry_sync_errors_statement', { sync: identifier }),
  block_statement: statement('block_statement', { body }),
  try_statement: statement(
    'try_statement',
    {
      body,
      catches: few(
        node<S.CatchClause>(
          { kind: is('catch'), range: is(range), error: identifier, alias: identifier, body },
          ['alias'],
        ),
        1,
      ),
      finally: body,
    },
    ['finally'],
  ),
  declare_statement: statement(
    'declare_statement',
    {
      name: identifier,
      type: is({ kind: 'type_name', range, name: 'integer', arguments: [], list: false }),
      value: expression,
    },
    ['type', 'value'],
  ),
  if_statement: statement(
    'if_statement',
    {
      branches: few(
        node<S.IfBranch>({
          kind: is('if_branch'),
          range: is(range),
          condition: expression,
          body,
        }),
        1,
      ),
      otherwise: body,
    },
    ['otherwise'],
  ),
  for_statement: statement('for_statement', { variable: identifier, query, body }),
  while_statement: statement('while_statement', { condition: expression, body }),
  break_statement: statement('break_statement', {}),
  continue_statement: statement('continue_statement', {}),
  assert_statement: statement('assert_statement', { condition: expression, message: expression }, [
    'message',
  ]),
  print_statement: statement('print_statement', { value: expression }),
  throw_statement: statement('throw_statement', { error: identifier, message: expression }, [
    'error',
    'message',
  ]),
  create_connector_type_statement: statement(
    'create_connector_type_statement',
    { name: string, orReplace: flag, description: string, configSchema: object, openApi: object },
    ['description', 'configSchema', 'openApi'],
  ),
  create_connector_entity_statement: statement(
    'create_connector_entity_statement',
    { name: string, orReplace: flag, description: string, fields: object, handler: handler() },
    ['description', 'handler'],
  ),
  create_connector_action_statement: statement(
    'create_connector_action_statement',
    { name: string, orReplace: flag, description: string, parameters: object, handler: handler() },
    ['description', 'handler'],
  ),
  register_connector_type_statement: statement('register_connector_type_statement', {
    name: string,
  }),
  drop_connector_type_statement: statement('drop_connector_type_statement', {
    name: string,
    ifExists: flag,
  }),
  test_connector_type_statement: statement(
    'test_connector_type_statement',
    { name: string, testName: string, mockApi: object, body },
    ['testName', 'mockApi'],
  ),
};
