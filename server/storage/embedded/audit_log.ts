import { StatementError } from '../../../common/errors';
import type { AuditLog, AuditRecord } from '../../ports';
import type { Database, Row } from './database';
import { asBytes, jsonOf } from './text_cells';

type StartedRecord = Omit<AuditRecord, 'id' | 'outcome' | 'status' | 'error'>;
type Outcome = Pick<AuditRecord, 'outcome' | 'status' | 'error'>;

const STARTED = JSON.stringify({ outcome: 'started' } satisfies Outcome);

const recordOf = (row: Row): AuditRecord => ({
  ...jsonOf<StartedRecord>(row['record']),
  ...jsonOf<Outcome>(row['outcome']),
  id: String(row['id']),
});

/** The audit log in the embedded store. Nothing is ever removed from it. */
export function embeddedAuditLog(database: Database): AuditLog {
  return {
    async start(record) {
      const { attempt } = record;
      const [row] = await database.write(() =>
        database.all(
          `INSERT INTO audit (record, outcome, run, attempt) VALUES (?, ?, ?, ?)
             ON CONFLICT DO NOTHING RETURNING id`,
          JSON.stringify(record),
          STARTED,
          attempt?.run ?? null,
          attempt === undefined ? null : `${attempt.row} ${attempt.number}`,
        ),
      );
      if (row !== undefined) return String(row['id']);
      throw new StatementError('run_in_progress', { run: attempt?.run ?? '' });
    },
    async finish(id, outcome) {
      await database.write(() =>
        database.run('UPDATE audit SET outcome = ? WHERE id = ?', JSON.stringify(outcome), id),
      );
    },
    list: ({ limit, before, user = null }) =>
      database.read(() =>
        database
          .all(
            `SELECT id, ${asBytes('record', 'outcome')} FROM audit
               WHERE id < ?1 AND (?2 IS NULL OR json_extract(record, '$.user') = ?2)
               ORDER BY id DESC LIMIT ?3`,
            before === undefined ? Number.MAX_SAFE_INTEGER : Number(before),
            user,
            limit,
          )
          .map(recordOf),
      ),
    ofRun: (run) =>
      database.read(() =>
        database
          .all(
            `SELECT id, ${asBytes('record', 'outcome')} FROM audit WHERE run = ? ORDER BY id`,
            run,
          )
          .map(recordOf),
      ),
  };
}
