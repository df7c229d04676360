import type { JsonValue } from '../../../../../common/declaration';
import type { Clause } from './clause';

/** Less than Elasticsearch accepts (`indices.query.bool.max_nested_depth`, and 1,024 clauses at least). */
const MOST_LEVELS = 20;
const MOST_PARTS = 900;

/** What is left of what a query may have. */
export class QueryBudget {
  private left = MOST_PARTS;

  /** Whether the clauses of one condition, of which one is sent to each index, fit in. */
  takes(clauses: readonly Clause[]): boolean {
    const sizes = clauses.map(({ query }) => sizeOf(query as JsonValue));
    const parts = Math.max(0, ...sizes.map((one) => one.parts));
    if (parts > this.left || sizes.some(({ levels }) => levels > MOST_LEVELS)) return false;
    this.left -= parts;
    return true;
  }
}

/** The queries in a query, and how deep they are nested. */
function sizeOf(query: JsonValue): { readonly parts: number; readonly levels: number } {
  if (typeof query !== 'object' || query === null || Array.isArray(query))
    return { parts: 0, levels: 0 };
  const { bool } = query as Readonly<Record<string, JsonValue>>;
  if (bool === undefined) return { parts: 1, levels: 0 };
  const inner = Object.values(bool as Readonly<Record<string, JsonValue>>)
    .flat()
    .map(sizeOf);
  return {
    parts: inner.reduce((sum, { parts }) => sum + parts, 0),
    levels: 1 + Math.max(0, ...inner.map(({ levels }) => levels)),
  };
}
