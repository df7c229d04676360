import type { StreamEvent } from '../../../../common/contract';
import { InvalidRequestError, ServiceError } from '../../../../common/errors';
import { DRY_RUN_COLUMNS } from '../../../connectors';
import type { QueryEvent } from '../../../query';
import type { StatementEngine } from '../../statement_engine';
import { keptUser } from '../../../ports';
import { messagesOf } from '../../testing/events';

type Attempt = StatementEngine['actions']['attempt'];

/** The query returns these ids, and the value of the argument with each. */
async function* queried(ids: readonly unknown[], complete = true): AsyncGenerator<QueryEvent> {
  yield { type: 'columns', columns: [{ name: 'id', type: 'integer' }] };
  yield { type: 'rows', rows: ids.map((id) => [id as number, id as number]) };
  const scan = {
    scan: 's',
    connector: 'd',
    entity: 'tickets',
    rows: ids.length,
    pages: 1,
    requests: 1,
    bytes: 1,
    waitedMilliseconds: 0,
    cached: false,
    list: 'list',
    warnings: [],
  };
  const report = complete
    ? { ...scan, complete }
    : { ...scan, complete, reason: 'service_cap' as const };
  yield { type: 'done', complete, scans: [report] };
}

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** What the tests of scripts share; passed in, because statements know nothing of scripts. */
interface Tools {
  readonly fakeEngine: (more?: Partial<StatementEngine>) => StatementEngine;
  readonly createDeskText: () => string;
  readonly runScript: (
    engine: StatementEngine,
    text: string,
    more?: Request,
  ) => Promise<StreamEvent[]>;
}
interface Request {
  readonly user?: string;
  readonly origin?: string;
  readonly confirm?: 'ask' | 'yes';
  readonly signal?: AbortSignal;
}

export interface Acting {
  readonly ids?: readonly unknown[];
  readonly complete?: boolean;
  readonly attempt?: (
    id: number,
    context: Parameters<Attempt>[1],
  ) => Awaited<ReturnType<Attempt>> | Promise<Awaited<ReturnType<Attempt>>> | undefined;
  readonly engine?: Partial<StatementEngine>;
  readonly idempotent?: boolean;
}

export const OK = {
  outcome: 'ok',
  status: 200,
  result: { columns: [], rows: [] },
  body: { done: true },
} as const;
export const rejected = {
  outcome: 'rejected',
  status: 422,
  error: new InvalidRequestError(
    'request_rejected',
    { status: 422, message: 'No' },
    {},
    { facts: { status: 422 } },
  ),
} as const;
export const unknown = {
  outcome: 'unknown',
  status: 502,
  error: new ServiceError('service_failed', { status: 502, attempts: 1 }),
} as const;

/** An engine whose actions are recorded as the real ones are. */
export function actingEngine(
  { fakeEngine, createDeskText, runScript }: Tools,
  { ids = [1, 2, 3], complete = true, attempt, idempotent = false, ...more }: Acting,
) {
  const sent: number[] = [];
  const invalidated: string[] = [];
  let given = ids;
  const engine = fakeEngine(more.engine);
  const { auditLog } = engine.ports;
  const acting: StatementEngine = {
    ...engine,
    queries: {
      prepare: async () => ({
        notes: [],
        explain: async () => ({
          title: 'Query',
          step: 'query',
          facts: [],
          requests: [],
          children: [],
        }),
        run: () => queried(given, complete),
      }),
    },
    actions: {
      ...engine.actions,
      check: async () => ({ repeatable: idempotent }),
      dryRun: async ({ arguments: { id } }) => ({
        columns: DRY_RUN_COLUMNS,
        rows: [['write', 'POST', `http://desk.example/tickets/${String(id)}/close`, {}, null]],
      }),
      attempt: async (statement, context) => {
        const id = Number(statement.arguments['id']);
        const record = await auditLog.start({
          at: '2026-01-01T00:00:00Z',
          ...keptUser(context),
          connector: statement.connector,
          entity: statement.entity,
          action: statement.action,
          arguments: statement.arguments,
          method: 'POST',
          url: '',
          ...(context.statementId !== undefined && { statementId: context.statementId }),
          ...(context.attempt && { attempt: context.attempt }),
        });
        sent.push(id);
        const outcome = (await attempt?.(id, context)) ?? OK;
        await auditLog.finish(record, { outcome: outcome.outcome });
        return outcome;
      },
      invalidate: async ({ entity }) => void invalidated.push(entity),
    },
    ...more.engine,
  };
  const run = async (text: string, request: Request = {}) => {
    const created = (await acting.ports.connectorConfigs.get('d')) !== undefined;
    if (!created) await runScript(acting, createDeskText());
    return runScript(acting, text, request);
  };
  return {
    engine: acting,
    sent,
    invalidated,
    run,
    nowReturns: (next: readonly unknown[]) => void (given = next),
  };
}

export const QUERY = 'FOR EACH (SELECT id FROM d.tickets)';
export const EXEC = `CONNECTOR_EXEC d.tickets.close(id => id) ${QUERY}`;

export const errorOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'error' ? [event.error] : []))[0];
export const runIn = (events: readonly StreamEvent[]): string =>
  /Run (\S+):/.exec(messagesOf(events).join('\n'))?.[1] ?? '';
