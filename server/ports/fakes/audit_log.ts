import { randomUUID } from 'node:crypto';
import { StatementError } from '../../../common/errors';
import type { AuditLog, AuditRecord } from '../audit_log';

/** An audit log in memory. */
export function memoryAuditLog(): AuditLog {
  const records: AuditRecord[] = [];
  return {
    async start(record) {
      const { attempt } = record;
      const key = JSON.stringify(attempt);
      if (attempt !== undefined && records.some((one) => JSON.stringify(one.attempt) === key))
        throw new StatementError('run_in_progress', { run: attempt.run });
      const id = randomUUID();
      records.unshift({ ...structuredClone(record), id, outcome: 'started' });
      return id;
    },
    async finish(id, outcome) {
      const at = records.findIndex((record) => record.id === id);
      const record = records[at];
      if (record !== undefined) records[at] = { ...record, ...structuredClone(outcome) };
    },
    async ofRun(run) {
      return structuredClone(records.filter(({ attempt }) => attempt?.run === run)).reverse();
    },
    async list({ limit, before, user }) {
      const from = 1 + records.findIndex(({ id }) => id === before);
      const older = records
        .slice(from)
        .filter((record) => user === undefined || record.user === user);
      return structuredClone(older.slice(0, limit));
    },
  };
}
