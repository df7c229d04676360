import type { WantedDocuments } from '../../../../ports';
import type { QueriedIndex } from './condition_clause';
import type { DocumentSort } from './document_filter';
import type { KnownField } from './known_fields';

/** Rows of a sorted result that are held in memory. */
const MOST_SORTED = 10_000;

/** What SQL and Elasticsearch order in the same way, except for equal values of Elasticsearch. */
const ORDERED = new Set([
  'long',
  'integer',
  'short',
  'byte',
  'double',
  'float',
  'half_float',
  'date',
  'date_nanos',
  'boolean',
]);

/** The order of the documents; undefined if Elasticsearch cannot sort like SQL. */
export function sortOf(
  { sort, columns, conditions, limit = 0 }: WantedDocuments,
  indices: readonly QueriedIndex[],
): DocumentSort | undefined {
  if (sort === undefined || limit > MOST_SORTED) return undefined;
  const { column, direction, nulls } = sort;
  const read = columns.find(({ name }) => name === column);
  if (read === undefined || typeof read.type !== 'string' || read.ignoringCase) return undefined;
  const found = indices.map(({ fields, columns: own }): KnownField | undefined => {
    const field = Object.hasOwn(fields, column) ? fields[column] : undefined;
    const isAlike = own.get(column)?.type === read.type;
    return typeof field === 'object' && isAlike ? field : undefined;
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const neverNull = conditions.some((one) => one.column === column && one.operator !== 'is_null');
  for (const field of found) {
    if (field?.type !== first.type || field.path !== first.path) return undefined;
    if (!field.sortable || field.copied === true || field.text !== undefined) return undefined;
    if (
      field.own ? !(ORDERED.has(field.type) || field.type === 'keyword') : !ORDERED.has(field.type)
    )
      return undefined;
    // A list of another writer is NULL, but has a place in this order.
    if (!field.own && nulls === 'first' && !neverNull) return undefined;
  }
  const { path } = first;
  return { path, by: { [path]: { order: direction, missing: `_${nulls}` } } };
}
