import type { BoundExpression, BoundOperation } from '../../../../common/binding';
import { folded } from '../../duckdb/sql_case';
import type { RenderContext } from '../context';
import { whole } from './whole_constants';
import { documentAs, documentAsText, textsOf } from './comparable';

const asText = (sql: string): string => `CAST(${sql} AS VARCHAR)`;
const foldedText = (sql: string): string => folded('text', sql);

/**
 * CONTAINS: one element of a list is equal, or a text contains another; both ignoring case. A document
 * that is an array is treated as a list of texts. NULL if either side is NULL.
 */
export function renderContains({ operands }: BoundOperation, context: RenderContext): string {
  const [container, element] = operands;
  if (!container || !element) return 'NULL';
  const haystack = context.expression(container);
  const needle = context.expression(isOfIntegers(container) ? whole(element) : element);
  const text = foldedText(element.type === 'document' ? documentAsText(needle) : asText(needle));
  if (container.type === 'document') {
    const items = `json_extract_string(${haystack}, '$[*]')`;
    const list = `list_contains(${folded({ list: 'text' }, items)}, ${text})`;
    return `(CASE json_type(${haystack}) WHEN 'ARRAY' THEN ${list} ELSE contains(${foldedText(documentAsText(haystack))}, ${text}) END)`;
  }
  if (container.type === 'null' || typeof container.type === 'string') {
    return `contains(${foldedText(asText(haystack))}, ${text})`;
  }
  const of = container.type.list;
  if (of === 'document') {
    const list = `list_contains(${folded({ list: 'text' }, textsOf(haystack))}, ${text})`;
    return `(CASE WHEN ${needle} IS NOT NULL THEN ${list} END)`;
  }
  const wanted =
    of === 'text' ? text : element.type === 'document' ? documentAs(of, needle) : needle;
  const list = `list_contains(${folded(container.type, haystack)}, ${wanted})`;
  // DuckDB returns false when searching for NULL.
  return `(CASE WHEN ${needle} IS NOT NULL THEN ${list} END)`;
}

const isOfIntegers = ({ type }: BoundExpression): boolean =>
  typeof type !== 'string' && type.list === 'integer';
