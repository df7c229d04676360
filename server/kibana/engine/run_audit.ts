import type { RunLog, SyncDefinition, SyncRun } from '../../ports';
import type { AuditEvent, AuditLogger } from '../contracts';

type Outcome = AuditEvent['event']['outcome'];

/** What became of a run that was stopped or interrupted is not known before the next one has ended. */
const OUTCOMES: Readonly<Record<SyncRun['outcome'], Outcome>> = {
  ok: 'success',
  partial: 'success',
  failed: 'failure',
  running: 'unknown',
  stopped: 'unknown',
  interrupted: 'unknown',
  skipped: 'unknown',
};

/** Writes the scheduled runs of a space to Kibana's audit log, as the users whose syncs they are. */
export function runAudit(log: AuditLogger, spaceId: string): RunLog {
  const write = ({ name, user, statement }: SyncDefinition, what: string, outcome: Outcome): void =>
    log.log({
      message: `Scheduled run of the Moltler sync "${name}" of user ${user} ${what}: ${statement.slice(0, 1000)}`,
      event: {
        action: 'moltler_sync_run',
        category: ['database'],
        type: ['change'],
        outcome,
      },
      kibana: { space_id: spaceId },
      user: { name: user },
    });
  return {
    begins: (sync) => write(sync, 'begins', 'unknown'),
    ended: (sync, outcome) => write(sync, `has ended (${outcome})`, OUTCOMES[outcome]),
  };
}
