import type { ResultRow } from '../../common/contract';
import type { RequestTemplate } from '../../common/declaration';
import { MoltlerError } from '../../common/errors';
import type { Connector } from '../connectors/connector';
import type { PreparedRequest } from '../connectors/service_client';
import { contactFailed, contactSucceeded } from './contact_status';
import type { Execution, Executor } from './execution';
import { requireConnector } from './find_connector';
import { resultTable } from './result_table';

interface Check {
  readonly name: string;
  readonly milliseconds: number;
  readonly error?: MoltlerError;
}

const MAX_WAIT_SECONDS = 60;

/** The request of a check; undefined where it asks about a key of CONFIG that is not set: then it does not apply. */
function requestOf(
  template: RequestTemplate,
  connector: Connector,
  { engine }: Execution,
): PreparedRequest | undefined {
  try {
    return engine.client.prepare(connector, template, {});
  } catch (error) {
    if (error instanceof MoltlerError && error.code === 'parameter_missing') return undefined;
    throw error;
  }
}

async function check(
  name: string,
  request: PreparedRequest,
  connector: Connector,
  { engine, signal }: Execution,
): Promise<Check> {
  const { clock } = engine.ports;
  const start = clock.monotonic();
  const spent = () => Math.round((clock.monotonic() - start) * 10) / 10;
  try {
    const answer = await engine.client.send(connector, request, {
      signal,
      priority: 'interactive',
      maxWaitSeconds: MAX_WAIT_SECONDS,
      repeatable: true,
    });
    // An answer that is no JSON is a web page or a proxy, and not the API.
    if (answer.raw.length > 0) await answer.json();
    return { name, milliseconds: spent() };
  } catch (error) {
    if (signal.aborted || !(error instanceof MoltlerError)) throw error;
    return { name, milliseconds: spent(), error };
  }
}

const row = ({ name, milliseconds, error }: Check): ResultRow => [
  name,
  error === undefined ? 'ok' : error.family,
  milliseconds,
  error?.message ?? null,
];

/** `TEST CONNECTOR …`: a row for each check. Fails with the first error, after all checks were made. */
export const testConnector: Executor<'test_connector_statement'> = async function* (
  bound,
  execution,
) {
  const connector = await requireConnector(bound.name.name, execution);
  const checks: Check[] = [];
  for (const [name, template] of Object.entries(connector.declaration.api.tests)) {
    const request = requestOf(template, connector, execution);
    if (request !== undefined) checks.push(await check(name, request, connector, execution));
  }
  yield* resultTable(
    { check: 'text', outcome: 'text', milliseconds: 'number', detail: 'text' },
    checks.map(row),
  );
  const failed = checks.find(({ error }) => error !== undefined)?.error;
  if (failed === undefined) {
    await contactSucceeded([connector.name], execution.engine);
  } else {
    await contactFailed(connector.name, failed, execution.engine);
    throw failed;
  }
};
