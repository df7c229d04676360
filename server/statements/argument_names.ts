import type { BoundConnectorExecStatement } from '../../common/binding';
import { stricterMode, type PlanTree, type WriteMode } from '../../common/contract';
import {
  entityOf,
  nameIn,
  placeholderOf,
  type ActionDeclaration,
  type JsonValue,
  type Resolution,
} from '../../common/declaration';
import { allowsAction, type Connector, type ConnectorDirectory } from '../connectors';
import { EventQueue, explainLookUp, withPlaceholders } from '../query';
import {
  createScanner,
  planNameLookUp,
  resolveNames,
  type NameLookUp,
  type ScannerDependencies,
} from '../scan';
import type { Execution, ExecutionEvent } from './execution';

type Exec = BoundConnectorExecStatement;

export interface ArgumentNamesParts extends Omit<ScannerDependencies, 'connector'> {
  readonly directory: ConnectorDirectory;
  readonly mode: WriteMode;
}

type Looking = Pick<Execution, 'signal' | 'mode' | 'user' | 'onRequest'>;

/** Arguments of actions that are names, such as `#incidents`. */
export interface ArgumentNames {
  /**
   * The statement with what the names stand for. Reads the lists that have them, with progress; never for an action that
   * is not allowed.
   */
  resolved(statement: Exec, execution: Looking): AsyncGenerator<ExecutionEvent, Exec, undefined>;
  /** The same for statements that run one action with different arguments; each list is read once for all of them. */
  allResolved(
    statements: readonly Exec[],
    execution: Looking,
  ): AsyncGenerator<ExecutionEvent, readonly Exec[], undefined>;
  /** The plan of an action, with the look-ups that come first. Sends nothing. */
  explained(statement: Exec, explain: (statement: Exec) => Promise<PlanTree>): Promise<PlanTree>;
}

export function createArgumentNames(parts: ArgumentNamesParts): ArgumentNames {
  const { client, clock, directory } = parts;
  const look = async (statements: readonly Exec[]) => {
    const [first] = statements;
    const connector = first && (await directory.get(first.connector));
    if (first === undefined || connector === undefined) return undefined;
    const { actions } = entityOf(connector.declaration, first.entity) ?? {};
    const action = actions?.[first.action];
    if (action === undefined) return undefined;
    const context = { connector, usage: client.usage(connector), now: clock.now() * 1000 };
    const lookUps = wantedBy(statements, action).map(({ resolution, written }) =>
      // A stale name would send the action somewhere else.
      planNameLookUp(resolution, written, context, { maxAgeSeconds: 0 }),
    );
    return lookUps.length === 0 ? undefined : { connector, action, lookUps };
  };
  async function* allResolved(
    statements: readonly Exec[],
    { signal, mode, user, onRequest }: Looking,
  ): AsyncGenerator<ExecutionEvent, readonly Exec[], undefined> {
    const found = await look(statements);
    if (found === undefined) return statements;
    const { connector, action, lookUps } = found;
    const dryRun = statements.every((statement) => statement.dryRun);
    const allowed = dryRun || allowsAction(stricterMode(parts.mode, mode), action);
    if (!allowed || !connector.stored.enabled) return statements;
    await client.hold(connector);
    const scanner = createScanner({ ...parts, connector: () => connector });
    const known: [Resolution, ReadonlyMap<string, string>][] = [];
    const events = new EventQueue<ExecutionEvent>(({ type }) => type === 'progress');
    for (const lookUp of lookUps) {
      const reading = resolveNames(scanner, lookUp, {
        signal,
        priority: 'interactive',
        caller: user,
        onProgress: (progress) => events.push({ type: 'progress', scans: [progress] }),
      });
      yield* events.until(reading);
      const { values, scan } = await reading;
      for (let sent = 0; sent < scan.metrics().requests; sent++) onRequest?.();
      known.push([lookUp.resolution, values]);
    }
    return statements.map((statement) =>
      replaced(statement, action, (resolution, written) =>
        known.find(([one]) => isSame(one, resolution))?.[1].get(written),
      ),
    );
  }
  return {
    allResolved,
    async *resolved(statement, execution) {
      const [named = statement] = yield* allResolved([statement], execution);
      return named;
    },
    async explained(statement, explain) {
      const found = await look([statement]);
      if (found === undefined) return explain(statement);
      const { connector, action, lookUps } = found;
      const tree = await explain(replaced(statement, action, placeholderOf));
      const context = explainContextOf(parts, connector);
      const children = lookUps.map((lookUp) => explainLookUp(lookUp, context));
      return { ...withPlaceholders(tree, lookUps), children: [...children, ...tree.children] };
    },
  };
}

const explainContextOf = ({ client }: ArgumentNamesParts, connector: Connector) => ({
  connector: () => connector,
  usage: () => client.usage(connector),
  prepare: client.prepare.bind(client),
});

const isSame = (one: Resolution, other: Resolution): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The names in the arguments, by how they are looked up. */
function wantedBy(
  statements: readonly Exec[],
  { parameters }: ActionDeclaration,
): readonly Pick<NameLookUp, 'resolution' | 'written'>[] {
  const wanted: { resolution: Resolution; written: string[] }[] = [];
  for (const [name, { resolve }] of Object.entries(parameters)) {
    if (resolve === undefined) continue;
    const written = statements
      .flatMap(({ arguments: given }) => textsIn(given[name]))
      .filter((text) => nameIn(resolve, text) !== undefined);
    if (written.length === 0) continue;
    const known = wanted.find(({ resolution }) => isSame(resolution, resolve));
    if (known === undefined) wanted.push({ resolution: resolve, written });
    else known.written.push(...written);
  }
  return wanted.map(({ resolution, written }) => ({ resolution, written: [...new Set(written)] }));
}

const textsIn = (value: JsonValue | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly JsonValue[]) : [value]).filter(
    (one) => typeof one === 'string',
  );

/** The statement with its names replaced. */
function replaced(
  statement: Exec,
  { parameters }: ActionDeclaration,
  valueOf: (resolution: Resolution, written: string) => string | undefined,
): Exec {
  const entries = Object.entries(statement.arguments).map(([name, value]) => {
    const resolution = parameters[name]?.resolve;
    if (resolution === undefined) return [name, value] as const;
    const one = (text: JsonValue): JsonValue =>
      typeof text === 'string' && nameIn(resolution, text) !== undefined
        ? (valueOf(resolution, text) ?? text)
        : text;
    const list = Array.isArray(value) ? (value as readonly JsonValue[]).map(one) : one(value);
    return [name, list] as const;
  });
  return { ...statement, arguments: Object.fromEntries(entries) };
}
