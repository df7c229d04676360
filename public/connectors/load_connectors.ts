import {
  runPageScript,
  textOf,
  type ScriptOutcome,
  type Failure,
  type NamedRow,
} from '../page_scripts';
import type { HostHttp } from '../host';
import { showConnector } from './write_statements';

type Http = Pick<HostHttp, 'run'>;

/** The outcome of the last contact with a service. */
export interface LastContact {
  readonly state: 'untested' | 'connected' | 'error';
  /** ISO 8601. */
  readonly at: string | undefined;
  /** The error message, if it failed. */
  readonly error: string | undefined;
}

/** A connector as the list shows it. */
export interface ConnectorRow extends LastContact {
  readonly name: string;
  readonly type: string;
  readonly enabled: boolean;
}
export interface ConnectorList {
  readonly connectors: readonly ConnectorRow[];
  readonly failure: Failure | undefined;
}

/** All connectors with the status of their last contact. */
export async function loadConnectors(http: Http, signal: AbortSignal): Promise<ConnectorList> {
  const names = await runPageScript(http, 'SHOW CONNECTORS', { signal });
  if (names.failure !== undefined) return { connectors: [], failure: names.failure };
  const rows = names.statements[0]?.rows ?? [];
  if (rows.length === 0) return { connectors: [], failure: undefined };
  const script = rows.map((row) => showConnector(textOf(row['Name']) ?? '', 'status')).join(';\n');
  const statuses = await runPageScript(http, script, { signal });
  // One was dropped in between, so the list is outdated.
  if (statuses.failure?.code === 'unknown_connector') return loadConnectors(http, signal);
  const connectors = rows.map((row, index): ConnectorRow => {
    const status = statuses.statements[index]?.rows[0];
    return {
      name: textOf(row['Name']) ?? '',
      type: textOf(row['Type']) ?? '',
      enabled: status?.['enabled'] !== false,
      ...contactOf(status),
    };
  });
  return { connectors, failure: statuses.failure };
}

const contactOf = (status: NamedRow | undefined): LastContact => ({
  state: stateOf(textOf(status?.['state'])),
  at: textOf(status?.['at']),
  error: textOf(status?.['message']),
});

const stateOf = (text: string | undefined): ConnectorRow['state'] =>
  text === 'connected' || text === 'error' ? text : 'untested';

/** One connector's type and values, as in SHOW CONNECTOR: secrets as references, or masked. */
export interface StoredConnector {
  readonly name: string;
  readonly type: string;
  readonly enabled: boolean;
  readonly config: ReadonlyMap<string, string>;
  readonly options: ReadonlyMap<string, string>;
  readonly last: LastContact;
}

/** Reads one connector; if it is gone, the failure's code is `unknown_connector`. */
export async function loadConnector(
  http: Http,
  name: string,
  signal: AbortSignal,
): Promise<{
  readonly connector: StoredConnector | undefined;
  readonly failure: Failure | undefined;
}> {
  const script = [showConnector(name, 'details'), showConnector(name, 'status')].join(';\n');
  const outcome = await runPageScript(http, script, { signal });
  const connector = outcome.failure === undefined ? detailsOf(outcome, name) : undefined;
  return { connector, failure: outcome.failure };
}

function detailsOf({ statements }: ScriptOutcome, wantedName: string): StoredConnector {
  const properties = new Map(
    (statements[0]?.rows ?? []).map((row) => [
      textOf(row['property']) ?? '',
      textOf(row['value']) ?? '',
    ]),
  );
  const section = (prefix: string): ReadonlyMap<string, string> =>
    new Map(
      [...properties].flatMap(([key, value]): [string, string][] =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
      ),
    );
  return {
    name: properties.get('name') ?? wantedName,
    type: properties.get('type') ?? '',
    enabled: properties.get('enabled') === 'true',
    config: section('config.'),
    options: section('options.'),
    last: contactOf(statements[1]?.rows[0]),
  };
}
