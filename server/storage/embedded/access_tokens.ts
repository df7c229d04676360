import { TokenNameTaken, type AccessToken, type AccessTokenStore } from '../../ports';
import type { Database, Row } from './database';
import { asBytes, textOf } from './text_cells';

const COLUMNS = `${asBytes('name', 'created_at', 'expires_at')}, read_only`;

const tokenOf = (row: Row): AccessToken => ({
  name: textOf(row['name']),
  // A damaged cell must not extend the rights of a token.
  readOnly: row['read_only'] !== 0,
  createdAt: textOf(row['created_at']),
  ...(row['expires_at'] === null ? {} : { expiresAt: textOf(row['expires_at']) }),
});

/** Access tokens in the embedded store, as hashes. */
export function embeddedAccessTokens(database: Database): AccessTokenStore {
  return {
    async create({ name, readOnly, createdAt, expiresAt }, hash) {
      const made = await database.write(() =>
        database.all(
          `INSERT INTO access_tokens (name, hash, read_only, created_at, expires_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (name) DO NOTHING RETURNING 1`,
          name,
          hash,
          readOnly ? 1 : 0,
          createdAt,
          expiresAt ?? null,
        ),
      );
      if (made.length === 0) throw new TokenNameTaken(name);
    },
    list: () =>
      database.read(() =>
        database.all(`SELECT ${COLUMNS} FROM access_tokens ORDER BY name`).map(tokenOf),
      ),
    find: (hash) =>
      database.read(
        () =>
          database.all(`SELECT ${COLUMNS} FROM access_tokens WHERE hash = ?`, hash).map(tokenOf)[0],
      ),
    revoke: (name) =>
      database.write(
        () => database.all('DELETE FROM access_tokens WHERE name = ? RETURNING 1', name).length > 0,
      ),
  };
}
