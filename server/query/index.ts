export { isoTimestamp } from './iso_timestamp';
export { ChildHandle } from './duckdb/child_handle';
export { ChildEvaluation } from './duckdb/evaluation';
export { DuckDbPool, type PoolOptions } from './duckdb/pool';
export type { Evaluation, EvaluationTable, EvaluatorPool } from './evaluator';
export { explainAnalyze, explainLookUp, explainPlan, withPlaceholders } from './explain';
export { planningQuery, planQuery } from './plan/plan_query';
export type { QueryPlan } from './query_plan';
export { lookUpNames, runQuery, type QueryDone, type QueryEvent } from './run';
