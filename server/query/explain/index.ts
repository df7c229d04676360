export { explainAnalyze, explainPlan } from './explain_plan';
export type { ExplainContext } from './explain_context';
export { explainLookUp, withPlaceholders } from './explain_look_up';
