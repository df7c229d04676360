import { randomUUID } from 'node:crypto';
import { ViewNameTaken, type Clock, type View, type ViewStore } from '../../ports';
import type { Database, Row } from './database';
import { asBytes, jsonOf, textOf } from './text_cells';

const COLUMNS = asBytes('name', 'columns', 'query', 'revision', 'created_at', 'updated_at');

const read = (row: Row): View => ({
  name: textOf(row['name']),
  columns: jsonOf(row['columns']),
  query: textOf(row['query']),
  revision: textOf(row['revision']),
  createdAt: textOf(row['created_at']),
  updatedAt: textOf(row['updated_at']),
});

/** Views in the embedded store. */
export function embeddedViews(database: Database, clock: Pick<Clock, 'now'>): ViewStore {
  const insert = (
    { name, columns, query }: Pick<View, 'name' | 'columns' | 'query'>,
    onConflict: string,
  ): Promise<View | undefined> =>
    database.write(() => {
      const at = new Date(clock.now()).toISOString();
      const [row] = database.all(
        `INSERT INTO views (name, columns, query, revision, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) ${onConflict} RETURNING ${COLUMNS}`,
        name,
        JSON.stringify(columns),
        query,
        randomUUID(),
        at,
        at,
      );
      return row === undefined ? undefined : read(row);
    });
  const inserted = async (
    view: Pick<View, 'name' | 'columns' | 'query'>,
    onConflict: string,
  ): Promise<View> => {
    const kept = await insert(view, onConflict);
    if (kept === undefined) throw new ViewNameTaken(view.name);
    return kept;
  };
  return {
    list: () =>
      database.read(() =>
        database.all(`SELECT ${COLUMNS} FROM views ORDER BY name COLLATE BINARY`).map(read),
      ),
    create: (view) => inserted(view, 'DO NOTHING'),
    replace: (view) =>
      inserted(
        view,
        `DO UPDATE SET name = excluded.name, columns = excluded.columns, query = excluded.query,
           revision = excluded.revision, updated_at = excluded.updated_at`,
      ),
    rewrite: ({ name, query, revision }) =>
      database.write(() => {
        const at = new Date(clock.now()).toISOString();
        const changed = database.all(
          `UPDATE views SET query = ?, revision = ?, updated_at = ?
             WHERE name = ? AND revision = ? RETURNING 1`,
          query,
          randomUUID(),
          at,
          name,
          revision,
        );
        return changed.length > 0;
      }),
    delete: (name) =>
      database.write(
        () => database.all('DELETE FROM views WHERE name = ? RETURNING 1', name).length > 0,
      ),
  };
}
