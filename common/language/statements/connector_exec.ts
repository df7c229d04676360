import { group, indent, join, line, softLine, type Doc } from '../printing/doc';
import { nameDoc, strictNameDoc, type Printing } from '../printing/printing';
import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf } from '../building';
import type {
  ActionArgumentsContext,
  ConnectorExecStatementContext,
  ForEachContext,
} from '../generated/MoltlerParser';
import type { Expression, Identifier, Node, ObjectLiteral, Options, Query } from '../nodes';
import { buildOptions } from '../query/build_with';
import { printOptions } from '../query/print';
import { statement } from './definition';

/** `name => value`. */
export interface NamedArgument extends Node {
  readonly kind: 'named_argument';
  readonly name: Identifier;
  readonly value: Expression;
}

/** One JSON object, or named arguments. */
export type ActionArguments =
  | { readonly type: 'object'; readonly object: ObjectLiteral }
  | { readonly type: 'named'; readonly arguments: readonly NamedArgument[] };

/** `FOR EACH (query) [WITH (…)]`: the action is run once for each row. */
export interface ForEach extends Node {
  readonly kind: 'for_each';
  readonly query: Query;
  readonly options?: Options;
}

/** `[DRY RUN] CONNECTOR_EXEC connector[.entity].action(…) [FOR EACH (query) [WITH (…)]]`. */
export interface ConnectorExecStatement extends Node {
  readonly kind: 'connector_exec_statement';
  readonly dryRun: boolean;
  readonly connector: Identifier;
  /** Unset for `connector.query(…)`. */
  readonly entity?: Identifier;
  readonly action: Identifier;
  readonly arguments: ActionArguments;
  readonly forEach?: ForEach;
}

/** Builds CONNECTOR_EXEC. */
export function buildConnectorExec(
  context: ConnectorExecStatementContext,
  building: Building,
): ConnectorExecStatement {
  const parts = context.actionPart().map(identifierOf);
  const entity = parts.length > 1 ? parts[0] : undefined;
  return {
    kind: 'connector_exec_statement',
    range: rangeOf(context),
    dryRun: context.DRY() !== undefined,
    connector: identifierOf(context.connectorName()),
    ...(entity === undefined ? {} : { entity }),
    action: present(parts[parts.length - 1]),
    arguments: buildArguments(context.actionArguments(), building),
    ...optional('forEach', context.forEach(), (each) => buildForEach(each, building)),
  };
}

function buildForEach(context: ForEachContext, building: Building): ForEach {
  return {
    kind: 'for_each',
    range: rangeOf(context),
    query: building.query(context.query()),
    ...optional('options', context.withOptions(), (options) => buildOptions(options, building)),
  };
}

function buildArguments(
  context: ActionArgumentsContext | undefined,
  building: Building,
): ActionArguments {
  const given = context?.actionArgument() ?? [];
  const first = given[0]?.objectLiteral();
  const misplaced = given.find((one, index) => index > 0 && one.objectLiteral() !== undefined);
  const stray = misplaced ?? (first === undefined ? undefined : given[1]);
  if (stray !== undefined) building.report('misplaced_arguments', {}, rangeOf(stray));
  if (first !== undefined) return { type: 'object', object: building.object(first) };
  const named = given.flatMap((one): NamedArgument[] => {
    const name = one.parameterName();
    const value = one.expression();
    if (name === undefined || value === undefined) return [];
    return [
      {
        kind: 'named_argument',
        range: rangeOf(one),
        name: identifierOf(name),
        value: building.expression(value),
      },
    ];
  });
  return { type: 'named', arguments: named };
}

/** Prints CONNECTOR_EXEC. */
function printConnectorExec(node: ConnectorExecStatement, printing: Printing): Doc {
  const path = [
    strictNameDoc(node.connector),
    ...(node.entity === undefined ? [] : [nameDoc(node.entity)]),
    nameDoc(node.action),
  ].join('.');
  const action = [
    `${node.dryRun ? 'DRY RUN ' : ''}CONNECTOR_EXEC ${path}(`,
    printArguments(node.arguments, printing),
    ')',
  ];
  return node.forEach === undefined
    ? action
    : group(action, line, printForEach(node.forEach, printing));
}

function printForEach({ query, options }: ForEach, printing: Printing): Doc {
  return [
    'FOR EACH ',
    group('(', indent(softLine, printing.query(query)), softLine, ')'),
    options === undefined ? '' : [' ', printOptions(options, printing)],
  ];
}

function printArguments(given: ActionArguments, printing: Printing): Doc {
  if (given.type === 'object') return printing.object(given.object);
  const named = given.arguments.map((one) => [
    nameDoc(one.name),
    ' => ',
    printing.expression(one.value),
  ]);
  return named.length === 0 ? '' : group(indent(softLine, join([',', line], named)), softLine);
}

export const connectorExec = statement<ConnectorExecStatement>({
  words: 'CONNECTOR_EXEC',
  effect: ({ dryRun }) => (dryRun ? 'reads' : 'acts'),
  result: 'record',
  syntax:
    '[DRY RUN] CONNECTOR_EXEC connector.entity.action(name => value, …) or ({…}) [FOR EACH (SELECT …) [WITH (…)]]',
  description:
    'Runs an action of a service, once or for each row of a query. DRY RUN shows the requests without sending them.',
  example: 'DRY RUN CONNECTOR_EXEC gh.issues.create({"title": "New"})',
  build: buildConnectorExec,
  print: printConnectorExec,
});
