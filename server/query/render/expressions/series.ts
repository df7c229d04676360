import type { BoundFunction } from '../../../../common/binding';
import { DEFAULT_LANGUAGE_BOUNDS } from '../../../../common/bounds';
import { tooManyValues } from '../../duckdb/series_failure';
import type { RenderContext } from '../context';

/**
 * range and generate_series. The last value is only evaluated if there are not too many values: a series is one value in
 * memory, which DuckDB's memory limit does not cover.
 */
export function renderSeries(
  { name, arguments: given, type, most = DEFAULT_LANGUAGE_BOUNDS.series_values }: BoundFunction,
  context: RenderContext,
): string {
  const ofTimes = typeof type === 'object' && type.list === 'timestamp';
  const values = given.map((operand) => {
    const sql = context.expression(operand);
    return ofTimes ? sql : `CAST(${sql} AS BIGINT)`;
  });
  const [only = 'NULL', second, step] = values;
  const [first, last] = second === undefined ? ['CAST(0 AS BIGINT)', only] : [only, second];
  const number = (sql: string): string => (ofTimes ? `epoch(${sql})` : `CAST(${sql} AS DOUBLE)`);
  const by = step === undefined ? '1' : `nullif(${number(step)}, 0)`;
  const count = `abs((${number(last)} - ${number(first)}) / ${by})`;
  const guarded = `CASE WHEN ${count} > ${most} THEN error('${tooManyValues(name, most)}') ELSE ${last} END`;
  const parts = [first, guarded, ...(step === undefined ? [] : [step])];
  return `"${name}"(${parts.join(', ')})`;
}
