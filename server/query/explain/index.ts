export { explainAnalyze, explainPlan } from './explain_plan';
export type { ExplainContext } from './explain_context';
