import type { DataType, JsonValue } from '../../declaration';
import type { ConnectorExecStatement, Expression, Range } from '../../language';
import { valueWantedBy } from '../values/argument_values';
import type { BoundConnectorExecStatement } from '../bound/bound_statement';
import { findAction, findConnector, findEntity } from '../catalog';
import { constantValue, isUnknownYet } from '../values/constant_value';
import type { ActionSchema, SchemaSnapshot } from '../schema/schema';
import { looksSecret } from '../secrets/address_credentials';
import { isPlain } from '../secrets/plain_secrets';
import type { StatementContext } from '../statement_context';
import { named, near } from '../suggestion';
import { FieldArguments } from './field_arguments';
import type { StatementBinder } from './statement_binder';

interface Argument {
  readonly name: string;
  readonly range: Range;
  readonly value: Expression;
}

/** Binds an action and its arguments. */
export function bindConnectorExec(
  node: ConnectorExecStatement,
  context: StatementContext,
): BoundConnectorExecStatement | undefined {
  const connector = findConnector(node.connector, context);
  if (connector === undefined) return undefined;
  if (node.entity === undefined) {
    const known = connector.entities.flatMap((entity) =>
      entity.actions.map((action) => `${entity.name}.${action.name}`),
    );
    const meant = known.find((each) => each.endsWith(`.${node.action.name}`));
    const facts = { entity: connector.name, name: node.action.name };
    const all = meant === undefined ? facts : { ...facts, near: meant };
    context.reporter.error('unknown_action', all, node.action.range, meant);
    return undefined;
  }
  const entity = findEntity(connector, node.entity, context);
  if (entity === undefined) return undefined;
  const action = findAction(connector, entity, node.action, context);
  if (action === undefined) return undefined;
  const called = `${connector.name}.${entity.name}.${action.name}`;
  if (node.forEach !== undefined) {
    const range = { start: node.forEach.range.start, end: node.forEach.range.end };
    context.reporter.error(
      'statement_not_available',
      { statement: 'CONNECTOR_EXEC … FOR EACH' },
      range,
    );
  }
  const fields = new FieldArguments(connector, entity, action, context);
  const given = bindArguments(argumentsOf(node), action, fields, called, context);
  fields.addTo(given, node.action.range);
  for (const parameter of action.parameters) {
    const supplied = parameter.defaultFrom !== undefined || parameter.default !== undefined;
    if (!parameter.required || supplied || given.has(parameter.name)) continue;
    context.reporter.error(
      'missing_argument',
      { action: called, name: parameter.name },
      node.action.range,
    );
  }
  const types = action.parameters.filter(({ name }) => given.has(name));
  return {
    kind: 'connector_exec_statement',
    dryRun: node.dryRun,
    connector: connector.name,
    entity: entity.name,
    action: action.name,
    arguments: Object.fromEntries(given),
    argumentTypes: Object.fromEntries(
      types.map(({ name, type }): [string, DataType] => [name, type]),
    ),
  };
}

function argumentsOf({ arguments: given }: ConnectorExecStatement): readonly Argument[] {
  if (given.type === 'named') {
    return given.arguments.map(({ name, value }) => ({
      name: name.name,
      range: name.range,
      value,
    }));
  }
  return given.object.members.map(({ key, value }) => ({
    name: key.value,
    range: key.range,
    value,
  }));
}

function bindArguments(
  given: readonly Argument[],
  action: ActionSchema,
  fields: FieldArguments,
  called: string,
  context: StatementContext,
): Map<string, JsonValue> {
  const { reporter } = context;
  const values = new Map<string, JsonValue>();
  const known = action.parameters.map(({ name }) => name);
  for (const { name, range, value } of given) {
    const declared = named(action.parameters, name);
    const read = constantValue(value, name, context, { variables: true });
    const field = declared === undefined ? fields.named(name) : undefined;
    if (field === 'unknown') continue;
    const parameter = declared ?? field?.parameter;
    if (parameter === undefined) {
      const meant = near(name, [...known, ...fields.names]);
      reporter.error(
        'unknown_argument',
        { action: called, name, known, ...meant },
        range,
        meant.near,
      );
      continue;
    }
    if (field === undefined && values.has(parameter.name))
      reporter.error('duplicate_key', { name }, range);
    if (field === undefined) values.set(parameter.name, read ?? null);
    else fields.add(field, read ?? null, range);
    if (read === undefined) continue;
    const unknownParameter = read === null && isUnknownYet(value, context);
    const optional = !parameter.required || parameter.nullable === true;
    if (unknownParameter || (read === null && optional)) continue;
    const expected = valueWantedBy(parameter, read);
    if (expected === undefined) continue;
    // The value may be the secret, so it is not quoted.
    const found = parameter.secret === true ? '' : JSON.stringify(read);
    reporter.error('invalid_value', { name, expected, found }, value.range);
  }
  return values;
}

/** The parameters of the action; undefined if it is not known. */
function parametersOf(
  { connector, entity, action }: ConnectorExecStatement,
  snapshot: SchemaSnapshot | undefined,
): ActionSchema['parameters'] | undefined {
  const entities = named(snapshot?.connectors ?? [], connector.name)?.entities ?? [];
  const actions = entity === undefined ? [] : (named(entities, entity.name)?.actions ?? []);
  return named(actions, action.name)?.parameters;
}

export const connectorExecStatement: StatementBinder<BoundConnectorExecStatement> = {
  bind: bindConnectorExec,
  // eslint-disable-next-line require-yield -- an action has few arguments
  *secrets(node, snapshot) {
    const parameters = parametersOf(node, snapshot);
    return argumentsOf(node).flatMap(({ name, value }) => {
      const secret = parameters === undefined ? looksSecret(name) : named(parameters, name)?.secret;
      return secret === true && isPlain(value) ? [value.range] : [];
    });
  },
  after: 'unchanged',
};
