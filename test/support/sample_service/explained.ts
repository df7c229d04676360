import { renderPlanText } from '../../../common/contract';
import { prepareRequest } from '../../../server/connectors';
import { explainPlan } from '../../../server/query';
import type { QueryPlan } from '../../../server/query';
import { connectorOf, type Sample } from './sample';

/** A plan over a sample service as EXPLAIN shows it. */
export function explained(plan: QueryPlan, sample: Sample): string {
  const connector = connectorOf(sample);
  const context = { connector: () => connector, usage: () => undefined };
  return renderPlanText(explainPlan(plan, { ...context, prepare: prepareRequest }));
}
