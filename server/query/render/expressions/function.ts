import type { BoundExpression, BoundFunction } from '../../../../common/binding';
import { MoltlerError } from '../../../../common/errors';
import { folded } from '../../duckdb/sql_case';
import { quoteName } from '../../duckdb/sql_name';
import type { RenderContext } from '../context';
import { renderOrder } from '../order';
import { renderSeries } from './series';
import { renderWindow } from './window';

/** Functions that compare their arguments element by element, where collations do not apply. */
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
/** Functions that search texts, not those that change them. */
const SEARCH_TEXT: ReadonlySet<string> = new Set([
  'starts_with',
  'ends_with',
  'position',
  'strpos',
  'instr',
]);
/** Arguments for which DuckDB only accepts this width of the type. */
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
/** Aggregates whose DISTINCT affects which values they return, not only how many. */
const SHOW_VALUES: ReadonlySet<string> = new Set([
  'list',
  'array_agg',
  'string_agg',
  'group_concat',
  'listagg',
]);
/** Part of DuckDB's syntax, not functions. */
const SYNTAX: ReadonlySet<string> = new Set(['coalesce', 'grouping']);
const NAME = /^[a-z_][a-z0-9_]*$/;
const AGGREGATE_IN_LIST = 'list_aggregate';

/** A call of a function of the allow-list, an aggregate, or a window function. */
export function renderFunction(call: BoundFunction, context: RenderContext): string {
  if (!NAME.test(call.name)) {
    throw new MoltlerError('internal', { reason: `unknown function ${call.name}` });
  }
  if (call.name === 'range' || call.name === 'generate_series') return renderSeries(call, context);
  if (call.distinct && call.ignoringCase && SHOW_VALUES.has(call.name) && !call.window) {
    return renderDistinctValues(call, context);
  }
  const values = call.star ? ['*'] : renderArguments(call, context);
  const order = renderOrder(call.orderBy, context);
  const inside = `${call.distinct ? 'DISTINCT ' : ''}${values.join(', ')}${order}`;
  const filter = call.filter ? ` FILTER (WHERE ${context.expression(call.filter)})` : '';
  const window = call.window ? ` OVER (${renderWindow(call.window, context)})` : '';
  const name = SYNTAX.has(call.name) ? call.name.toUpperCase() : quoteName(call.name);
  const sql = bounded(call.name, values, `${name}(${inside})${filter}${window}`);
  // Some functions of DuckDB return timestamps without a zone, which are in the session's zone.
  return call.type === 'timestamp' && !call.aggregate && !call.window
    ? `CAST(${sql} AS TIMESTAMPTZ)`
    : sql;
}

/** The longest text that these functions may return: DuckDB's memory limit does not cover a single value. */
const LONGEST_TEXT = 32 * 1024 * 1024;

/** `sql`, which fails instead of creating a text that is far too long. */
function bounded(name: string, [text = '', count = '']: readonly string[], sql: string): string {
  const length =
    name === 'repeat'
      ? `strlen(${text}) * CAST(${count} AS DOUBLE)`
      : name === 'lpad' || name === 'rpad'
        ? count
        : undefined;
  return length === undefined
    ? sql
    : `CASE WHEN ${length} > ${LONGEST_TEXT} THEN error('the result of ${name} exceeds ${LONGEST_TEXT} bytes') ELSE ${sql} END`;
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
    if (COMPARE_ELEMENTS.has(name) || SEARCH_TEXT.has(name)) return folded(argument.type, sql);
    if (call.distinct && index === 0) return folded(argument.type, sql);
    return sql;
  });
}

/**
 * `list(DISTINCT x)` if x ignores case: DuckDB's DISTINCT is case-sensitive, and lower-casing would change the values of the
 * service. Of several spellings of a value, the first in the list is kept.
 */
function renderDistinctValues(call: BoundFunction, context: RenderContext): string {
  const [argument, separator] = call.arguments;
  if (!argument) throw new MoltlerError('internal', { reason: `${call.name} of nothing` });
  const order = renderOrder(call.orderBy, context);
  const conditions = [
    ...(call.filter ? [context.expression(call.filter)] : []),
    // string_agg ignores NULL, list keeps it.
    ...(call.name === 'list' || call.name === 'array_agg'
      ? []
      : [`${context.expression(argument)} IS NOT NULL`]),
  ];
  const filter = conditions.length === 0 ? '' : ` FILTER (WHERE ${conditions.join(' AND ')})`;
  const all = `list(DISTINCT ${context.expression(argument)}${order})${filter}`;
  const key = folded(argument.type, 'v', true);
  const spellings = `list_transform(all_values, lambda v: ${key})`;
  const [by] = call.orderBy;
  // Spellings are sorted as text; values are sorted as their column compares.
  const first = by
    ? `list_transform(list_sort(list_filter(${spellings}, lambda k, i: list_position(${spellings}, k) = i), '${by.direction}', 'nulls ${by.nulls}'), lambda k: all_values[list_position(${spellings}, k)])`
    : `list_filter(all_values, lambda v, i: list_position(${spellings}, ${key}) = i)`;
  const values = first.replaceAll('all_values', all);
  if (call.name === 'list' || call.name === 'array_agg') return values;
  const between = separator ? context.expression(separator) : "','";
  return `array_to_string(${values}, ${between})`;
}

/** DuckDB requires these as literals in the text; only known words are accepted. */
function keyword(argument: BoundExpression): string {
  const word = argument.kind === 'constant' ? String(argument.value.value) : '';
  if (!/^[a-z_ ]{1,30}$/i.test(word)) {
    throw new MoltlerError('evaluation_failed', {
      reason: `"${word}" is not a valid option of a list function`,
    });
  }
  return `'${word}'`;
}
