export { groupFacts, quotaShare, type GroupedFacts } from './plan_facts';
export { PlanView } from './plan_view';
