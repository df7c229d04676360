import { foldCase } from '../../declaration';
import type { BoundOutputColumn } from '../bound/bound_query';

/** The names that columns have in common with an earlier one, ignoring case. */
export function repeatedNames(columns: readonly BoundOutputColumn[]): readonly string[] {
  const seen = new Set<string>();
  return columns.flatMap(({ name }) => {
    const folded = foldCase(name);
    const repeated = seen.has(folded);
    seen.add(folded);
    return repeated ? [name] : [];
  });
}
