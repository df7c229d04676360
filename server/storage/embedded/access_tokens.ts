import { TokenNameTaken, type AccessToken, type AccessTokenStore } from '../../ports';
import type { Database } from './database';

const tokenOf = (row: Readonly<Record<string, unknown>>): AccessToken => ({
  name: String(row['name']),
  readOnly: row['read_only'] === 1,
  createdAt: String(row['created_at']),
  ...(row['expires_at'] === null ? {} : { expiresAt: String(row['expires_at']) }),
});

/** Access tokens in the embedded store: hashes, never the tokens. */
export function embeddedAccessTokens(database: Database): AccessTokenStore {
  return {
    async create({ name, readOnly, createdAt, expiresAt }, hash) {
      const made = await database.write(() =>
        database.all(
          `INSERT INTO access_tokens (name, hash, read_only, created_at, expires_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (name) DO NOTHING RETURNING name`,
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
      database.read(() => database.all('SELECT * FROM access_tokens ORDER BY name').map(tokenOf)),
    find: (hash) =>
      database.read(
        () => database.all('SELECT * FROM access_tokens WHERE hash = ?', hash).map(tokenOf)[0],
      ),
    revoke: (name) =>
      database.write(
        () =>
          database.all('DELETE FROM access_tokens WHERE name = ? RETURNING name', name).length > 0,
      ),
  };
}
