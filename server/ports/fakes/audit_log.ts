import { randomUUID } from 'node:crypto';
import type { AuditLog, AuditRecord } from '../audit_log';

/** An audit log in memory. */
export function memoryAuditLog(): AuditLog {
  const records: AuditRecord[] = [];
  return {
    async start(record) {
      const id = randomUUID();
      records.unshift({ ...structuredClone(record), id, outcome: 'started' });
      return id;
    },
    async finish(id, outcome) {
      const at = records.findIndex((record) => record.id === id);
      const record = records[at];
      if (record !== undefined) records[at] = { ...record, ...structuredClone(outcome) };
    },
    async list({ limit, before }) {
      const from = 1 + records.findIndex(({ id }) => id === before);
      return structuredClone(records.slice(from, from + limit));
    },
  };
}
