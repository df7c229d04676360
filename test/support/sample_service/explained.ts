import { INDICES } from '../../../common/binding';
import { renderPlanText } from '../../../common/contract';
import { prepareRequest } from '../../../server/connectors';
import { explainPlan } from '../../../server/query';
import type { QueryPlan } from '../../../server/query';
import { connectorOf, type Sample } from './sample';
import { sampleIndexTables } from './sample_indices';

/** A plan over a sample service as EXPLAIN shows it. */
export function explained(plan: QueryPlan, sample: Sample): string {
  const connector = connectorOf(sample);
  const indices = sampleIndexTables(plan.query, sample);
  const context: Omit<Parameters<typeof explainPlan>[1], 'prepare'> = {
    connector: (name) => (name === INDICES && indices ? indices.connector : connector),
    usage: () => undefined,
    indices: (pattern) => indices?.find(pattern),
  };
  return renderPlanText(explainPlan(plan, { ...context, prepare: prepareRequest }));
}
