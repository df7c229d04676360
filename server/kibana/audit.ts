import type { StreamEvent } from '../../common/contract';
import type { AuditLogger } from './contracts';

/** What has its own events in Kibana's audit log: statements that change something. */
const CHANGES: Readonly<Record<string, string>> = {
  connector_exec_statement: 'action_run',
  create_connector_statement: 'connector_create',
  alter_connector_statement: 'connector_update',
  drop_connector_statement: 'connector_delete',
  create_secret_statement: 'secret_create',
  drop_secret_statement: 'secret_delete',
  create_view_statement: 'view_create',
  drop_view_statement: 'view_delete',
  sync_statement: 'sync_create',
  alter_sync_statement: 'sync_update',
  sync_control_statement: 'sync_control',
  retry_sync_errors_statement: 'sync_retry',
  clear_limits_statement: 'limits_clear',
  clear_cache_statement: 'cache_clear',
  block_statement: 'block_run',
};

/** A statement that changes nothing, although others of its kind do; behind the line that says why it runs. */
const DRY_RUN = /^(?:--.*\n)?DRY\s+RUN\b/i;

interface Started {
  readonly action: string;
  readonly text: string;
}

/** Statements inside a block have the number of the block, and a number of their own. */
const placeOf = ({
  statement,
  run,
}: {
  readonly statement: number;
  readonly run?: number | undefined;
}): string => (run === undefined ? String(statement) : `${statement}.${run}`);

/**
 * Passes events on, and writes to Kibana's audit log before each statement that changes something, and after it. The
 * text of a statement has no secrets: those are masked in its event.
 */
export async function* audited(
  events: AsyncIterable<unknown>,
  log: AuditLogger,
  spaceId: string,
): AsyncGenerator<unknown> {
  const open = new Map<string, Started>();
  const write = (
    { action, text }: Started,
    outcome: 'success' | 'failure' | 'unknown',
    code?: string,
  ): void =>
    log.log({
      message: `User ${outcome === 'unknown' ? 'is running' : 'ran'} a Moltler statement: ${text.slice(0, 1000)}`,
      event: {
        action: `moltler_${action}`,
        category: ['database'],
        type: ['change'],
        outcome,
      },
      kibana: { space_id: spaceId },
      ...(code === undefined ? {} : { error: { code } }),
    });
  try {
    for await (const item of events) {
      const event = item as StreamEvent;
      if (event.type === 'statement') {
        const action = DRY_RUN.test(event.text) ? undefined : CHANGES[event.kind];
        if (action !== undefined) {
          const started = { action, text: event.text };
          open.set(placeOf(event), started);
          write(started, 'unknown');
        }
      } else if (
        event.type === 'statement_done' ||
        event.type === 'statement_failed' ||
        event.type === 'error'
      ) {
        const started = open.get(placeOf(event));
        open.delete(placeOf(event));
        if (started !== undefined) {
          if (event.type === 'statement_done') write(started, 'success');
          else write(started, 'failure', event.error.code);
        }
      }
      yield event;
    }
  } finally {
    // The reader has left: what became of these is in Moltler's own audit log.
    for (const started of open.values()) write(started, 'unknown');
  }
}
