import type { Identifier, Range } from '../../language';
import type { BoundOutputColumn } from '../bound/bound_query';
import type { Reporter } from '../reporter';

/** Columns of a result under the names of a column list, which must name all of them. */
export function renamed(
  columns: readonly BoundOutputColumn[],
  names: readonly Pick<Identifier, 'name'>[],
  range: Range,
  reporter: Reporter,
): readonly BoundOutputColumn[] {
  if (names.length === 0 || columns.length === 0) return columns;
  if (names.length !== columns.length) {
    const facts = {
      operation: 'The column list',
      left: columns.length,
      right: names.length,
      required: true as const,
    };
    reporter.error('column_counts_differ', facts, range);
  }
  return columns.map((column, index) => ({ ...column, name: names[index]?.name ?? column.name }));
}
