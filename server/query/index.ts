export { isoTimestamp } from './iso_timestamp';
export { ChildHandle } from './duckdb/child_handle';
export { ChildEvaluation } from './duckdb/evaluation';
export { DuckDbPool, type PoolOptions } from './duckdb/pool';
export type { Evaluation, EvaluationTable, EvaluatorPool } from './evaluator';
export { explainAnalyze, explainLookUp, explainPlan, withPlaceholders } from './explain';
export { IndexLookUps } from './indices/index_look_ups';
export { differingText, IndexTables } from './indices/index_tables';
export { planningQuery, planQuery } from './plan/plan_query';
export { TempTables } from './temp_tables/temp_tables';
export type { QueryPlan } from './query_plan';
export { allOf, conjunctsOf } from './rewrite/conjuncts';
export { mapScans } from './rewrite/map_selects';
export type { FoldContext } from './rewrite/fold/fold_context';
export { mayBeComputed, valueInProcess, type VariableValue } from './value/value_in_process';
export {
  dividesInto,
  EventQueue,
  lookUpNames,
  openSlices,
  runQuery,
  runResumable,
  slicedScan,
  sliceOf,
  varyingOf,
  type LookedUpNames,
  type PositionEvent,
  type QueryDone,
  type QueryEvent,
  type ResumableEvent,
  type SliceParameters,
} from './run';
