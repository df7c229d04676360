import { completed, type ActionDeclaration, type JsonValue } from '../../../common/declaration';
import { StatementError } from '../../../common/errors';
import { textOf } from '../client/template';
import type { Connector } from '../connector';

/**
 * Returns the arguments that the request needs, with missing ones taken from CONFIG or from defaults, bare literals
 * completed, and lists joined where the service takes one text. Throws StatementError `missing_argument`.
 */
export function actionArguments(
  connector: Connector,
  action: { readonly name: string; readonly declaration: ActionDeclaration },
  given: Readonly<Record<string, JsonValue>>,
): Readonly<Record<string, JsonValue>> {
  const filled: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(given))
    if (value !== null || action.declaration.parameters[name]?.nullable === true)
      filled[name] = value;
  for (const [name, parameter] of Object.entries(action.declaration.parameters)) {
    const { defaultFrom, complete, join } = parameter;
    if (filled[name] === null) continue;
    const fromConfig = defaultFrom === undefined ? undefined : connector.config[defaultFrom];
    const value = given[name] ?? fromConfig ?? parameter.default;
    if (value === undefined || value === null) {
      if (parameter.required) {
        throw new StatementError(
          'missing_argument',
          { action: action.name, name },
          { connector: connector.name, action: action.name },
        );
      }
      continue;
    }
    if (complete !== undefined && typeof value === 'string')
      filled[name] = completed(complete, value, connector.config);
    else if (join !== undefined && Array.isArray(value))
      filled[name] = (value as readonly JsonValue[]).map(textOf).join(join);
    else filled[name] = value;
  }
  return filled;
}

/** The arguments as they are sent. */
export const transformed = (
  connector: Connector,
  { parameters }: ActionDeclaration,
  given: Readonly<Record<string, JsonValue>>,
): Readonly<Record<string, JsonValue>> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const { transform } = parameters[name] ?? {};
      const sent =
        transform === undefined || value === null
          ? value
          : transform.value(value, connector.config);
      return [name, sent];
    }),
  );
