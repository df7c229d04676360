import type { Clock, Lease, Leases } from '../../ports';
import type { Database, Row } from './database';
import { asBytes, textOf } from './text_cells';

const COLUMNS = `token, ${asBytes('name', 'owner')}, until`;

const read = (row: Row): Lease => ({
  name: textOf(row['name']),
  owner: textOf(row['owner']),
  token: Number(row['token']),
  until: Number(row['until']),
});

/** Leases in the embedded store: one row for each that was not released. */
export function embeddedLeases(database: Database, clock: Pick<Clock, 'now'>): Leases {
  const one = (sql: string, ...values: (string | number)[]): Lease | undefined =>
    database.all(sql, ...values).map(read)[0];
  return {
    acquire: (name, owner, milliseconds) =>
      database.write(() => {
        const now = clock.now();
        const [taken] = database.all(
          'SELECT 1 FROM leases WHERE name = ? AND owner <> ? AND until > ?',
          name,
          owner,
          now,
        );
        if (taken !== undefined) return undefined;
        // Documents keep the tokens that they were written with, in a file of their own; so tokens also grow if this
        // file is replaced by an earlier copy.
        return one(
          `INSERT OR REPLACE INTO leases (token, name, owner, until)
             VALUES (max(?, 1 + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'leases'), 0)), ?, ?, ?)
             RETURNING ${COLUMNS}`,
          Math.floor(now),
          name,
          owner,
          now + milliseconds,
        );
      }),
    renew: ({ name, token }, milliseconds) =>
      database.write(() =>
        one(
          `UPDATE leases SET until = ? WHERE name = ? AND token = ? RETURNING ${COLUMNS}`,
          clock.now() + milliseconds,
          name,
          token,
        ),
      ),
    async release({ name, token }) {
      await database.write(() =>
        database.run('DELETE FROM leases WHERE name = ? AND token = ?', name, token),
      );
    },
    holder: (name) =>
      database.read(() =>
        one(`SELECT ${COLUMNS} FROM leases WHERE name = ? AND until > ?`, name, clock.now()),
      ),
  };
}
