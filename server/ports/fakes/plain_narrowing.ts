import type { Alternatives, Branch, Condition, JsonValue } from '../../../common/declaration';
import type { FoundDocument, IndexColumn } from '../documents';
import { NOTHING_NARROWED, type Narrowing, type WantedDocuments } from '../narrowing';

/** The filter of a narrowing in memory. */
export interface PlainFilter {
  readonly conditions: readonly Condition[];
  readonly alternatives: readonly Alternatives[];
  readonly sort?: WantedDocuments['sort'];
}
type Read = Pick<FoundDocument, 'index' | 'id' | 'content'>;

const valueOf = ({ index, id, content }: Read, column: string): JsonValue => {
  if (column === '_id') return id;
  if (column === '_index') return index;
  return Object.hasOwn(content, column) ? (content[column] ?? null) : null;
};

/** Whether documents have the column's values as they are: others are converted when they are read. */
function isPlain(column: IndexColumn | undefined, documents: readonly Read[]): boolean {
  if (column === undefined || column.ignoringCase || column.name.includes('.')) return false;
  const type = { text: 'string', integer: 'number', boolean: 'boolean' }[String(column.type)];
  return documents.every((document) => {
    const value = valueOf(document, column.name);
    if (value === null) return true;
    return typeof value === type && (type !== 'number' || Number.isSafeInteger(value));
  });
}

const COMPARED: ReadonlySet<string> = new Set([
  'eq',
  'ne',
  'in',
  'not_in',
  'lt',
  'lte',
  'gt',
  'gte',
  'is_null',
  'is_not_null',
]);

/** What a store in memory does: plain comparisons of plain values, exactly. */
export function plainNarrowing(wanted: WantedDocuments, documents: readonly Read[]): Narrowing {
  const isTaken = (condition: Condition): boolean =>
    COMPARED.has(condition.operator) &&
    isPlain(
      wanted.columns.find(({ name }) => name === condition.column),
      documents,
    );
  const isWhole = ({ conditions, alternatives }: Branch): boolean =>
    conditions.every(isTaken) && alternatives.every((tree) => tree.anyOf.every(isWhole));
  const conditions = wanted.conditions.filter(isTaken);
  const alternatives = wanted.alternatives.filter((tree) => tree.anyOf.every(isWhole));
  const { sort } = wanted;
  const sortsBy = wanted.columns.find(({ name }) => name === sort?.column);
  const sorted = sort !== undefined && isPlain(sortsBy, documents);
  const filter: PlainFilter = { conditions, alternatives, ...(sorted && { sort }) };
  return {
    ...NOTHING_NARROWED,
    filter: JSON.parse(JSON.stringify(filter)) as JsonValue,
    pushed: conditions.map((condition) => ({ condition, exact: condition.exact, as: 'plain' })),
    pushedAlternatives: alternatives.map((tree) => ({
      alternatives: tree,
      exact: tree.exact && tree.anyOf.every(isExact),
      as: 'plain',
    })),
    sorted,
  };
}

const isExact = ({ conditions, alternatives }: Branch): boolean =>
  conditions.every(({ exact }) => exact) &&
  alternatives.every(({ exact, anyOf }) => exact && anyOf.every(isExact));

/** The documents of a filter, in its order. */
export function narrowed(
  documents: readonly FoundDocument[],
  filter: JsonValue | undefined,
): readonly FoundDocument[] {
  if (filter === undefined || filter === null) return documents;
  const { conditions, alternatives, sort } = filter as unknown as PlainFilter;
  const kept = documents.filter((one) => holdsAll({ conditions, alternatives }, one));
  if (sort === undefined) return kept;
  const { column, direction, nulls } = sort;
  return kept
    .map((one) => ({ ...one, by: valueOf(one, column) }))
    .sort((a, b) => {
      if (a.by === null || b.by === null)
        return a.by === b.by ? 0 : (a.by === null) === (nulls === 'first') ? -1 : 1;
      return compare(a.by, b.by) * (direction === 'asc' ? 1 : -1);
    })
    .map(({ by, ...one }) => ({ ...one, place: JSON.stringify(by) }));
}

const holdsAll = ({ conditions, alternatives }: Branch, document: Read): boolean =>
  conditions.every((one) => holds(one, document)) &&
  alternatives.every((tree) => tree.anyOf.some((branch) => holdsAll(branch, document)));

function holds({ operator, column, values }: Condition, document: Read): boolean {
  const value = valueOf(document, column);
  if (operator === 'is_null') return value === null;
  if (value === null) return false;
  const all = values.map((one) => one.value);
  const order = all.length === 0 ? 0 : compare(value, all[0] ?? null);
  switch (operator) {
    case 'eq':
    case 'in':
      return all.includes(value);
    case 'ne':
    case 'not_in':
      return !all.includes(value);
    case 'lt':
      return order < 0;
    case 'lte':
      return order <= 0;
    case 'gt':
      return order > 0;
    case 'gte':
      return order >= 0;
    default:
      return true;
  }
}

const compare = (a: JsonValue, b: JsonValue): number =>
  typeof a === 'string' && typeof b === 'string'
    ? Buffer.compare(Buffer.from(a), Buffer.from(b))
    : Number(a) - Number(b);
