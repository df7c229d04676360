import type { BoundExpression, BoundFunction } from '../../../../common/binding/bound_query';
import { MoltlerError } from '../../../../common/errors';
import { quoteName } from '../../duckdb/sql_type';
import type { RenderContext } from '../context';
import { renderOrder } from '../order';
import { folded } from './comparable';
import { renderWindow } from './window';

/** Functions whose arguments are compared element by element, where no collation reaches. */
const COMPARE_ELEMENTS: ReadonlySet<string> = new Set([
  'list_contains',
  'array_contains',
  'list_has_any',
  'list_has_all',
  'list_position',
  'list_distinct',
  'list_unique',
  'list_intersect',
]);
/** Functions that look into texts; those that find, not those that change. */
const SEARCH_TEXT: ReadonlySet<string> = new Set([
  'starts_with',
  'ends_with',
  'position',
  'strpos',
  'instr',
]);
/** Which argument holds which type that DuckDB takes in this width only. */
const WIDTHS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  round: { 1: 'INTEGER' },
  lag: { 1: 'INTEGER' },
  lead: { 1: 'INTEGER' },
  regexp_extract: { 2: 'INTEGER' },
  regexp_extract_all: { 2: 'INTEGER' },
  lpad: { 1: 'INTEGER' },
  rpad: { 1: 'INTEGER' },
  chr: { 0: 'INTEGER' },
  approx_quantile: { 1: 'FLOAT' },
  to_years: { 0: 'INTEGER' },
  to_months: { 0: 'INTEGER' },
  to_weeks: { 0: 'INTEGER' },
  to_days: { 0: 'INTEGER' },
};
const NAME = /^[a-z_][a-z0-9_]*$/;
const AGGREGATE_IN_LIST = 'list_aggregate';

/** A call of a function of the allow-list, an aggregate, or a window function. */
export function renderFunction(call: BoundFunction, context: RenderContext): string {
  if (!NAME.test(call.name)) {
    throw new MoltlerError('internal', { reason: `no function is called ${call.name}` });
  }
  const values = call.star ? ['*'] : renderArguments(call, context);
  const order = renderOrder(call.orderBy, context);
  const inside = `${call.distinct ? 'DISTINCT ' : ''}${values.join(', ')}${order}`;
  const filter = call.filter ? ` FILTER (WHERE ${context.expression(call.filter)})` : '';
  const window = call.window ? ` OVER (${renderWindow(call.window, context)})` : '';
  // COALESCE is no function but syntax.
  const name = call.name === 'coalesce' ? 'COALESCE' : quoteName(call.name);
  return `${name}(${inside})${filter}${window}`;
}

function renderArguments(call: BoundFunction, context: RenderContext): string[] {
  const { name, ignoringCase } = call;
  return call.arguments.map((argument, index) => {
    if (name === 'list_sort' && index > 0) return keyword(argument);
    if (name === AGGREGATE_IN_LIST && index === 1) return keyword(argument);
    const sql = context.expression(argument);
    const width = WIDTHS[name]?.[index];
    if (width !== undefined) return `CAST(${sql} AS ${width})`;
    if (!ignoringCase) return sql;
    // RE2 reads the option at the start of a pattern.
    if (name.startsWith('regexp_') && index === 1) return `('(?i)' || ${sql})`;
    if (name === 'string_split_regex' && index === 1) return `('(?i)' || ${sql})`;
    if (COMPARE_ELEMENTS.has(name) || SEARCH_TEXT.has(name))
      return folded(argument.type, sql, true);
    if (call.distinct && index === 0) return folded(argument.type, sql, true);
    return sql;
  });
}

/** DuckDB wants these as constants of the text; only words get through. */
function keyword(argument: BoundExpression): string {
  const word = argument.kind === 'constant' ? String(argument.value.value) : '';
  if (!/^[a-z_ ]{1,30}$/i.test(word)) {
    throw new MoltlerError('evaluation_failed', {
      reason: `"${word}" is not an option of a list function`,
    });
  }
  return `'${word}'`;
}
