import { named, type ActionSchema, type SchemaSnapshot } from '../binding';
import type { JsonValue } from '../declaration';
import { StatementError } from '../errors';
import {
  changesNothing,
  parseScript,
  print,
  wordsOf,
  type Expression,
  type Identifier,
  type NamedArgument,
} from '../language';
import { chosenAction, type ActionConfig, type ActionParams } from './action_config';
import { typedValue } from './typed_value';

/** A script to run. What alerts say is only in its parameters, never in its text. */
export interface ActionScript {
  readonly text: string;
  readonly parameters: Readonly<Record<string, JsonValue>>;
}

const range = { start: 0, end: 0 };
const identifier = (name: string): Identifier => ({ kind: 'identifier', range, name });
const PARAMETER = /^[a-z_]\w{0,60}$/i;

/**
 * What a configuration runs with these values. Throws StatementError `template_not_rendered`, or `dry_run_not_possible`
 * if the statement changes what Moltler stores.
 */
export function actionScript(
  config: ActionConfig,
  { parameters, dryRun = false, unrendered = [] }: ActionParams,
  snapshot: Pick<SchemaSnapshot, 'connectors'>,
): ActionScript {
  const [name] = unrendered;
  if (name !== undefined) throw new StatementError('template_not_rendered', { name });
  const chosen = chosenAction(config);
  if (config.run === 'statement' || chosen === undefined) {
    const { statement = '' } = config;
    return { text: dryRun ? dry(statement) : statement, parameters };
  }
  const schema = actionOf(config, snapshot);
  const given = Object.entries(parameters).flatMap(([name, value]) => {
    const parameter = schema?.parameters.find((one) => one.name === name) ?? { type: 'text' };
    const typed = typedValue(parameter, value);
    return typed === undefined ? [] : [{ name, value: typed }];
  });
  const sent = given.map(({ name, value }, at) => ({
    name,
    parameter: PARAMETER.test(name) ? name : `argument_${at + 1}`,
    value,
  }));
  return {
    text: execText(chosen, sent, dryRun),
    parameters: Object.fromEntries(sent.map(({ parameter, value }) => [parameter, value])),
  };
}

/** The action that a configuration names; undefined if there is no such action any more. */
export function actionOf(
  { connector, entity, action }: ActionConfig,
  { connectors }: Pick<SchemaSnapshot, 'connectors'>,
): ActionSchema | undefined {
  const entities = named(connectors, connector ?? '')?.entities ?? [];
  return named(named(entities, entity ?? '')?.actions ?? [], action ?? '');
}

/** `CONNECTOR_EXEC connector.entity.action(name => $parameter, …)`. */
export function execText(
  { connector, entity, action }: NonNullable<ReturnType<typeof chosenAction>>,
  given: readonly { readonly name: string; readonly parameter: string }[],
  dryRun = false,
): string {
  return print({
    kind: 'connector_exec_statement',
    range,
    dryRun,
    connector: identifier(connector),
    entity: identifier(entity),
    action: identifier(action),
    arguments: {
      type: 'named',
      arguments: given.map(({ name, parameter }): NamedArgument => {
        const value: Expression = { kind: 'parameter', range, name: parameter };
        return { kind: 'named_argument', range, name: identifier(name), value };
      }),
    },
  });
}

/** The statement with DRY RUN before each of its actions. */
function dry(text: string): string {
  let result = '';
  let done = 0;
  for (const { statement, offset } of parseScript(text).statements) {
    // What cannot be parsed is reported when the script is bound.
    if (statement === undefined || changesNothing(statement)) continue;
    if (statement.kind !== 'connector_exec_statement')
      throw new StatementError('dry_run_not_possible', { statement: wordsOf(statement) });
    result += `${text.slice(done, offset)}DRY RUN `;
    done = offset;
  }
  return result + text.slice(done);
}
