import { MoltlerError } from '../../../common/errors';
import type { SetFilter } from '../../scan';
import type { Evaluation } from '../evaluator';
import { allRows } from '../page_results';
import type { QueryPlan, SetFilterPlan } from '../query_plan';
import { renderSql } from '../render';

/** The filters of a scan's fan-outs, by list, evaluated in the query's own child. */
export function admission(
  { setFilters = [] }: QueryPlan,
  scan: string,
  evaluation: () => Promise<Evaluation>,
): ((list: string) => SetFilter | undefined) | undefined {
  const own = setFilters.filter((filter) => filter.scan === scan);
  if (own.length === 0) return undefined;
  return (list) => {
    const filter = own.find((one) => one.list === list);
    return filter === undefined ? undefined : filterOver(filter, evaluation);
  };
}

function filterOver(
  { query, table, columns }: SetFilterPlan,
  evaluation: () => Promise<Evaluation>,
): SetFilter {
  const sql = renderSql(query);
  return {
    columns,
    async test({ rowCount, values }) {
      const positions = Array.from({ length: rowCount }, (_, position) => position);
      try {
        const page = { rowCount, values: [positions, ...values] };
        const rows = await allRows(await (await evaluation()).evaluatePage(sql, table.name, page));
        return new Set(rows.map(([position]) => Number(position)));
      } catch (error) {
        // A cast that fails on a parent might not be evaluated for any of its rows, and only rows decide.
        if (error instanceof MoltlerError && error.code === 'evaluation_failed') return undefined;
        throw error;
      }
    },
  };
}
