import { explainPlan } from '.';
import { renderPlanText } from '../../../common/contract';
import { connectorTypeRegistry } from '../../connector_types';
import { prepareRequest } from '../../connectors';
import { planQuery, type PlanContext } from '../plan';
import { bindSelect, connectorOf, contextOf } from '../testing/sql';

const github = connectorTypeRegistry.get('github');
if (github === undefined) throw new Error('no type github');
const connectors = [connectorOf('gh', github, { org: 'acme' })];

/** EXPLAIN of a query for this many issues of one repository. */
function explain(count: number, world: Partial<PlanContext> = {}): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 1).join(', ');
  const sql = `SELECT title FROM gh.issues WHERE repo = 'acme/api' AND number IN (${numbers})`;
  const context = contextOf(connectors, world);
  const plan = planQuery(bindSelect(sql, connectors), context);
  return renderPlanText(explainPlan(plan, { ...context, prepare: prepareRequest }));
}

test('a few values are looked up one by one', () => {
  expect(explain(20)).toMatch(/list: issue\b/);
});

test('a thousand values are read as pages of the list that contains them, and EXPLAIN says why', () => {
  const text = explain(1000);
  expect(text).toMatch(/list: repository\b/);
  expect(text).toContain('chosen because: looking up each value would take about 1,000 requests');
});
