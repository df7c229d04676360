import type { Building } from '../building';
import { optional, present, rangeOf, stringOf } from '../building';
import type {
  CreateConnectorActionStatementContext,
  CreateConnectorEntityStatementContext,
  CreateConnectorTypeStatementContext,
  DropConnectorTypeStatementContext,
  RegisterConnectorTypeStatementContext,
  TestConnectorTypeStatementContext,
} from '../generated/MoltlerParser';
import { buildBody } from './block_build';
import type {
  ConnectorTypeHandler,
  CreateConnectorActionStatement,
  CreateConnectorEntityStatement,
  CreateConnectorTypeStatement,
  DropConnectorTypeStatement,
  RegisterConnectorTypeStatement,
  TestConnectorTypeStatement,
} from './connector_type';

/** Builds CREATE CONNECTOR TYPE. */
export function buildCreateConnectorType(
  context: CreateConnectorTypeStatementContext,
  building: Building,
): CreateConnectorTypeStatement {
  const objects = context.objectLiteral();
  const schema = context.CONFIG_SCHEMA() === undefined ? undefined : objects[0];
  const openApi = context.OPENAPI() === undefined ? undefined : objects[objects.length - 1];
  return {
    kind: 'create_connector_type_statement',
    range: rangeOf(context),
    name: stringOf(context.stringLiteral(0)),
    orReplace: context.orReplace() !== undefined,
    ...optional('description', context.stringLiteral()[1], stringOf),
    ...optional('configSchema', schema, (object) => building.object(object)),
    ...optional('openApi', openApi, (object) => building.object(object)),
  };
}

/** Builds CREATE CONNECTOR ENTITY. */
export function buildCreateConnectorEntity(
  context: CreateConnectorEntityStatementContext,
  building: Building,
): CreateConnectorEntityStatement {
  return {
    kind: 'create_connector_entity_statement',
    range: rangeOf(context),
    name: stringOf(context.stringLiteral(0)),
    orReplace: context.orReplace() !== undefined,
    ...description(context),
    fields: building.object(context.objectLiteral(0)),
    ...handler(context, context.QUERY_HANDLER() !== undefined, building),
  };
}

/** Builds CREATE CONNECTOR ACTION. */
export function buildCreateConnectorAction(
  context: CreateConnectorActionStatementContext,
  building: Building,
): CreateConnectorActionStatement {
  return {
    kind: 'create_connector_action_statement',
    range: rangeOf(context),
    name: stringOf(context.stringLiteral(0)),
    orReplace: context.orReplace() !== undefined,
    ...description(context),
    parameters: building.object(context.objectLiteral(0)),
    ...handler(context, context.HANDLER() !== undefined, building),
  };
}

type WithHandler = CreateConnectorEntityStatementContext | CreateConnectorActionStatementContext;

function description(context: WithHandler): { description?: ReturnType<typeof stringOf> } {
  const given = context.DESCRIPTION() === undefined ? undefined : context.stringLiteral()[1];
  return optional('description', given, stringOf);
}

function handler(
  context: WithHandler,
  code: boolean,
  building: Building,
): { handler?: ConnectorTypeHandler } {
  const strings = context.stringLiteral();
  if (code) {
    return { handler: { type: 'code', source: stringOf(present(strings[strings.length - 1])) } };
  }
  const request = context.objectLiteral()[1];
  return request === undefined
    ? {}
    : { handler: { type: 'request', request: building.object(request) } };
}

/** Builds REGISTER CONNECTOR TYPE. */
export function buildRegisterConnectorType(
  context: RegisterConnectorTypeStatementContext,
): RegisterConnectorTypeStatement {
  return {
    kind: 'register_connector_type_statement',
    range: rangeOf(context),
    name: stringOf(context.stringLiteral()),
  };
}

/** Builds DROP CONNECTOR TYPE. */
export function buildDropConnectorType(
  context: DropConnectorTypeStatementContext,
): DropConnectorTypeStatement {
  return {
    kind: 'drop_connector_type_statement',
    range: rangeOf(context),
    name: stringOf(context.stringLiteral()),
    ifExists: context.ifExists() !== undefined,
  };
}

/** Builds TEST CONNECTOR TYPE … BEGIN … END TEST. */
export function buildTestConnectorType(
  context: TestConnectorTypeStatementContext,
  building: Building,
): TestConnectorTypeStatement {
  return {
    kind: 'test_connector_type_statement',
    range: rangeOf(context),
    name: stringOf(context.stringLiteral(0)),
    ...optional('testName', context.stringLiteral()[1], stringOf),
    ...optional('mockApi', context.objectLiteral(), (object) => building.object(object)),
    body: buildBody(context.body(), building),
  };
}
