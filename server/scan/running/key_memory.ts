import { caseMark, type EntityDeclaration, type JsonValue } from '../../../common/declaration';
import { compileColumn } from '../mapping/columns';
import { tolerant } from '../mapping/path_reader';
import type { ScanPlan } from '../scan_plan';
import type { ListParameters } from './running_scan';

/** Keys beyond this are not remembered; evaluation removes duplicates. */
const MOST_KEYS = 200_000;

/**
 * Remembers the keys of returned rows, so that a list that is read instead does not return them again, and a list that
 * changes while it is read does not return a row twice if rows are counted. Rows without a key are never left out.
 */
export function keyMemory(entity: EntityDeclaration, plan: ScanPlan) {
  const columns = entity.key
    .map((name) => compileColumn(name, entity, plan))
    .filter(({ detail }) => detail === undefined);
  const seen = new Set<string>();
  let dropped = 0;
  // A key that cannot be read counts as missing; the mapper reports it.
  const ignored = () => {};

  return {
    /** The rows that were not returned before; they are now marked as returned. */
    fresh(rows: readonly JsonValue[], parameters: ListParameters): readonly JsonValue[] {
      if (columns.length === 0 || columns.length < entity.key.length) return rows;
      const readers = columns.map(({ reader, column }) => ({
        read: reader(parameters),
        ignoringCase: column.ignoringCase,
      }));
      return rows.filter((row) => {
        let key = '';
        for (const { read, ignoringCase } of readers) {
          const value = tolerant(read, row, ignored);
          if (value === null || value === undefined) return true;
          const text = typeof value === 'string' ? caseMark(value, ignoringCase) : String(value);
          key += `${text.length}:${text}`;
        }
        if (seen.has(key)) {
          dropped++;
          return false;
        }
        if (seen.size < MOST_KEYS) seen.add(key);
        return true;
      });
    },
    /** Rows left out so far. */
    dropped: () => dropped,
  };
}
