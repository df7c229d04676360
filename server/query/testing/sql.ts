import {
  bindScript,
  schemaOf,
  type BoundSelectStatement,
  type IndicesSchema,
  type ViewSchema,
} from '../../../common/binding';
import type { ConnectorTypeDeclaration, JsonValue } from '../../../common/declaration';
import { parseScript } from '../../../common/language';
import type { Connector } from '../../connectors';
import type { PlanContext } from '../plan/plan_context';
import { connector as trackerConnector, NOW } from './tracker';

/** A connector of a type with this CONFIG, for tests. */
export const connectorOf = (
  name: string,
  declaration: ConnectorTypeDeclaration,
  config: Readonly<Record<string, JsonValue>>,
): Connector => ({ ...trackerConnector, name, declaration, config });

/** Binds one SELECT over these connectors; throws its errors. */
export function bindSelect(
  sql: string,
  connectors: readonly Connector[],
  views: readonly ViewSchema[] = [],
  indices?: IndicesSchema,
): BoundSelectStatement {
  const types = connectors.map(({ declaration }) => schemaOf(declaration));
  const script = parseScript(sql);
  const { statements } = bindScript(
    script,
    {
      types,
      connectors: connectors.map(({ name, declaration }, index) => ({
        name,
        type: declaration.name,
        enabled: true,
        entities: types[index]?.entities ?? [],
      })),
      secrets: [],
      views,
      ...(indices && { indices }),
    },
    { parameters: {}, parametersKnown: true },
  );
  const [statement] = statements;
  if (statement?.bound?.kind !== 'select_statement') {
    const diagnostics = [
      ...(script.statements[0]?.diagnostics ?? []),
      ...(statement?.diagnostics ?? []),
    ];
    throw new Error(diagnostics.map(({ text }) => text).join('\n') || 'not a SELECT');
  }
  return statement.bound;
}

/** A planning context over these connectors. */
export const contextOf = (
  connectors: readonly Connector[],
  more: Partial<PlanContext> = {},
): PlanContext => ({
  connector: (name) => {
    const found = connectors.find((one) => one.name === name);
    if (found === undefined) throw new RangeError(`no connector ${name}`);
    return found;
  },
  usage: () => undefined,
  now: NOW,
  timeZone: 'UTC',
  ...more,
});
