import type { AuditLog, AuditRecord } from '../../ports';
import type { Database } from './database';
import { asBytes, jsonOf } from './text_cells';

type StartedRecord = Omit<AuditRecord, 'id' | 'outcome' | 'status' | 'error'>;
type Outcome = Pick<AuditRecord, 'outcome' | 'status' | 'error'>;

const STARTED = JSON.stringify({ outcome: 'started' } satisfies Outcome);

/** The audit log in the embedded store. Nothing is ever removed from it. */
export function embeddedAuditLog(database: Database): AuditLog {
  return {
    start: (record) =>
      database.write(() => {
        const [row] = database.all(
          'INSERT INTO audit (record, outcome) VALUES (?, ?) RETURNING id',
          JSON.stringify(record),
          STARTED,
        );
        return String(row?.['id']);
      }),
    async finish(id, outcome) {
      await database.write(() =>
        database.run('UPDATE audit SET outcome = ? WHERE id = ?', JSON.stringify(outcome), id),
      );
    },
    list: ({ limit, before }) =>
      database.read(() =>
        database
          .all(
            `SELECT id, ${asBytes('record', 'outcome')} FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?`,
            before === undefined ? Number.MAX_SAFE_INTEGER : Number(before),
            limit,
          )
          .map((row) => ({
            ...jsonOf<StartedRecord>(row['record']),
            ...jsonOf<Outcome>(row['outcome']),
            id: String(row['id']),
          })),
      ),
  };
}
