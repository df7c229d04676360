import type { SealedSecret, SealedSecretRows, SealedSecretTable } from '../../secrets';
import type { Database, Row } from './database';
import { asBytes, textOf } from './text_cells';

const COLUMNS = `${asBytes('name', 'created_at', 'updated_at')}, version, nonce, ciphertext`;

const bytes = (cell: unknown): Buffer =>
  cell instanceof ArrayBuffer ? Buffer.from(cell) : Buffer.alloc(0);

const sealedOf = (row: Row) => ({
  nonce: bytes(row['nonce']),
  ciphertext: bytes(row['ciphertext']),
});

const read = (row: Row): SealedSecret => ({
  name: textOf(row['name']),
  version: Number(row['version']),
  createdAt: textOf(row['created_at']),
  updatedAt: textOf(row['updated_at']),
  ...(row['ciphertext'] === null ? {} : { sealed: sealedOf(row) }),
});

/** Sealed secrets in the embedded store. */
export function embeddedSealedSecrets(database: Database): SealedSecretTable {
  const rows: SealedSecretRows = {
    keyCheck() {
      const [row] = database.all(`SELECT ${asBytes('id')}, nonce, ciphertext FROM secret_key`);
      return row === undefined ? undefined : { id: textOf(row['id']), sealed: sealedOf(row) };
    },
    setKeyCheck({ id, sealed }) {
      database.run(
        'INSERT OR REPLACE INTO secret_key VALUES (1, ?, ?, ?)',
        id,
        sealed.nonce,
        sealed.ciphertext,
      );
    },
    get(name) {
      const [row] = database.all(`SELECT ${COLUMNS} FROM secrets WHERE name = ?`, name);
      return row === undefined ? undefined : read(row);
    },
    list: () => database.all(`SELECT ${COLUMNS} FROM secrets ORDER BY name`).map(read),
    put({ name, version, createdAt, updatedAt, sealed }) {
      database.run(
        'INSERT OR REPLACE INTO secrets VALUES (?, ?, ?, ?, ?, ?)',
        name,
        version,
        createdAt,
        updatedAt,
        sealed?.nonce ?? null,
        sealed?.ciphertext ?? null,
      );
    },
  };
  return {
    changes: () => database.version(),
    read: (work) => database.read(() => work(rows)),
    write: (work) => database.write(() => work(rows)),
  };
}
