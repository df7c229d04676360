export { planningQuery, planQuery } from './plan_query';
export type { PlanContext } from './plan_context';
