import { renderPlanText } from '../../../common/contract';
import { prepareRequest } from '../../../server/connectors';
import { explainPlan } from '../../../server/query';
import { sampleConnector } from './declaration';
import { planStatement, type Configuration } from './run_statement';

/** What EXPLAIN says of a SELECT over the sample service. */
export function explainStatement(
  text: string,
  { parameters, timeZone }: Pick<Configuration, 'parameters' | 'timeZone'>,
): string {
  const plan = planStatement(text, {
    ...(parameters && { parameters }),
    ...(timeZone !== undefined && { timeZone }),
  });
  const context = { connector: () => sampleConnector, usage: () => undefined };
  return renderPlanText(explainPlan(plan, { ...context, prepare: prepareRequest }));
}
