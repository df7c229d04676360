import { typeName, type DataType, type JsonValue } from '../../declaration';
import type {
  ConnectorExecStatement,
  Expression,
  Identifier,
  NamedArgument,
  ObjectLiteral,
  Range,
} from '../../language';
import { mayAccept, valueWantedBy } from '../values/argument_values';
import type {
  BoundComputedArgument,
  BoundConnectorExecStatement,
  BoundRowArgument,
} from '../bound/bound_statement';
import { findAction, findConnector, findEntity } from '../catalog';
import { FOR_EACH_OPTIONS } from '../for_each_options';
import { bindOptions } from '../options';
import { constantValue, holdsQuery, isUnknownYet } from '../values/constant_value';
import type { ActionSchema, ConnectorSchema, SchemaSnapshot } from '../schema/schema';
import { looksSecret } from '../secrets/address_credentials';
import { isPlain } from '../secrets/plain_secrets';
import { fillScanColumns, type StatementContext } from '../statement_context';
import { named, near } from '../suggestion';
import { describeType } from '../values/types';
import { bindValue } from './control/value';
import { FieldArguments } from './field_arguments';
import { ForEachQuery } from './for_each';
import type { StatementBinder } from './statement_binder';

interface Argument {
  readonly name: string;
  readonly range: Range;
  readonly value: Expression;
}

/** Binds an action and its arguments. */
export function bindConnectorExec(
  given: ConnectorExecStatement,
  context: StatementContext,
): BoundConnectorExecStatement | undefined {
  const connector = findConnector(given.connector, context);
  if (connector === undefined) return undefined;
  const node = withoutName(given, connector);
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
  const each = node.forEach === undefined ? undefined : new ForEachQuery(node.forEach, context);
  const fields = new FieldArguments(connector, entity, action, context);
  const { values, rows, computed } = bindArguments(
    argumentsOf(node),
    { action, called, fields, each },
    context,
  );
  fields.addTo(values, node.action.range);
  for (const parameter of action.parameters) {
    const supplied = parameter.defaultFrom !== undefined || parameter.default !== undefined;
    if (!parameter.required || supplied || values.has(parameter.name)) continue;
    context.reporter.error(
      'missing_argument',
      { action: called, name: parameter.name },
      node.action.range,
    );
  }
  const types = action.parameters.filter(({ name }) => values.has(name));
  const options = bindOptions(FOR_EACH_OPTIONS, node.forEach?.options, context);
  const forEach = each && { query: each.bound(), arguments: rows, options };
  if (each !== undefined) fillScanColumns(context);
  return {
    kind: 'connector_exec_statement',
    dryRun: node.dryRun,
    connector: connector.name,
    entity: entity.name,
    action: action.name,
    arguments: Object.fromEntries(values),
    argumentTypes: Object.fromEntries(
      types.map(({ name, type }): [string, DataType] => [name, type]),
    ),
    ...(forEach && { forEach }),
    ...(computed.length > 0 && { computed }),
  };
}

/** An action that is called by the name of what it runs, as what that means: with the name as an argument. */
function withoutName(
  node: ConnectorExecStatement,
  { namedAction }: ConnectorSchema,
): ConnectorExecStatement {
  if (node.entity !== undefined || namedAction === undefined) return node;
  const { range, name } = node.action;
  const identifier = (value: string): Identifier => ({ kind: 'identifier', range, name: value });
  const argument = (of: string, value: Expression): NamedArgument => ({
    kind: 'named_argument',
    range: value.range,
    name: identifier(of),
    value,
  });
  const { arguments: given } = node;
  const object: ObjectLiteral =
    given.type === 'object'
      ? given.object
      : {
          kind: 'object',
          range,
          members: given.arguments.map((one) => ({
            kind: 'object_member',
            range: one.range,
            key: { kind: 'string', range: one.name.range, value: one.name.name },
            value: one.value,
          })),
        };
  return {
    ...node,
    entity: identifier(namedAction.entity),
    action: identifier(namedAction.action),
    arguments: {
      type: 'named',
      arguments: [
        argument(namedAction.name, { kind: 'string', range, value: name }),
        argument(namedAction.arguments, object),
      ],
    },
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

/** What the arguments are bound to. */
interface Target {
  readonly action: ActionSchema;
  /** The full name of the action. */
  readonly called: string;
  readonly fields: FieldArguments;
  readonly each: ForEachQuery | undefined;
}

interface BoundArguments {
  /** NULL for those that depend on the row. */
  readonly values: Map<string, JsonValue>;
  readonly rows: readonly BoundRowArgument[];
  readonly computed: readonly BoundComputedArgument[];
}

function bindArguments(
  given: readonly Argument[],
  { action, called, fields, each }: Target,
  context: StatementContext,
): BoundArguments {
  const { reporter } = context;
  const values = new Map<string, JsonValue>();
  const rows: BoundRowArgument[] = [];
  const computed: BoundComputedArgument[] = [];
  const known = action.parameters.map(({ name }) => name);
  for (const { name, range, value } of given) {
    const declared = named(action.parameters, name);
    const ofRow = each !== undefined && !isConstant(value);
    const expression =
      each === undefined && isComputed(value) ? bindValue(value, CLAUSE, context) : undefined;
    const found = ofRow ? each.add(value) : expression?.type;
    const read =
      found === undefined ? constantValue(value, name, context, { variables: true }) : null;
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
    if (found !== undefined) {
      const { type } = parameter;
      if (!mayAccept(type, found)) {
        const facts = { expected: typeName(type), found: describeType(found) };
        reporter.error(
          'wrong_argument_type',
          { name: called, argument: name, ...facts },
          value.range,
        );
      }
      const member = field && { of: action.columnsInto, id: field.id };
      const argument = rowArgument(name, parameter, member);
      if (expression === undefined) rows.push(argument);
      else computed.push({ argument, value: expression });
      continue;
    }
    if (read === undefined) continue;
    const unknownParameter = read === null && isUnknownYet(value, context);
    const optional = !parameter.required || parameter.nullable === true;
    if (unknownParameter || (read === null && optional)) continue;
    const expected = valueWantedBy(parameter, read);
    if (expected === undefined) continue;
    // The value may be the secret, so it is not quoted.
    const quoted = parameter.secret === true ? '' : JSON.stringify(read);
    reporter.error('invalid_value', { name, expected, found: quoted }, value.range);
  }
  return { values, rows, computed };
}

function rowArgument(
  label: string,
  { name, type, values, required, nullable, secret }: ActionSchema['parameters'][number],
  member: { readonly of: string | undefined; readonly id: string } | undefined,
): BoundRowArgument {
  return {
    label,
    name: member?.of ?? name,
    ...(member && { member: member.id }),
    accepts: {
      type,
      ...(values && { values }),
      required: required && nullable !== true,
      ...(secret && { secret }),
    },
  };
}

const CLAUSE = 'the arguments of an action';

/**
 * Whether the value is an expression that has to be computed. Queries are not accepted: EXPLAIN and DRY RUN would have
 * to run them.
 */
const isComputed = (node: Expression): boolean => computes(node) && !holdsQuery(node);

function computes(node: Expression): boolean {
  if (node.kind === 'list') return node.items.some(computes);
  if (node.kind === 'object') return node.members.some(({ value }) => computes(value));
  return node.kind !== 'column' && !isConstant(node);
}

/** Whether the value is the same for all rows: then it is read as JSON, not as SQL. */
function isConstant(node: Expression): boolean {
  switch (node.kind) {
    case 'string':
    case 'boolean':
    case 'null':
    case 'number':
    case 'typed_literal':
    case 'interval':
    case 'parameter':
      return true;
    case 'unary':
      return node.operator !== 'not' && node.operand.kind === 'number';
    case 'list':
      return node.items.every(isConstant);
    case 'object':
      return node.members.every(({ value }) => isConstant(value));
    default:
      return false;
  }
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
