export { lookAtFacts, quotaShare, type PlanLook } from './plan_facts';
export { PlanView } from './plan_view';
