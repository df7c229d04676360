import { planQuery } from '../../../server/query';
import { bindSelect, connectorOf, contextOf } from '../../../server/query/testing';
import { connectorTypeRegistry } from '../../../server/connector_types';
import type { BenchCase } from '../case';
import { median } from '../measure/statistics';

const RUNS = 40;
const STATEMENT = `SELECT p.title, i.summary, u.company, n.title, o.Name, s.name
FROM gh.pulls p
JOIN jira.issues i ON i.key = p.title
JOIN gh.users u ON u.login = p.author
JOIN pd.incidents n ON n.title = p.title
JOIN sf.opportunities o ON o.Name = p.title
JOIN pd.services s ON s.name = p.title
WHERE p.state = 'open' AND i.project = 'OPS' AND n.status = 'resolved'`;

/** Planning a join of six tables over four services, in every order. */
export const starPlanCase: BenchCase = async () => {
  const declared = (name: string) => {
    const found = connectorTypeRegistry.get(name);
    if (found === undefined) throw new Error(`no type ${name}`);
    const entities = Object.entries(found.entities).map(
      ([entity, { discovery: _discovery, ...rest }]) => [entity, rest] as const,
    );
    return { ...found, entities: Object.fromEntries(entities) };
  };
  const connectors = [
    connectorOf('gh', declared('github'), { org: 'acme' }),
    connectorOf('jira', declared('jira'), { url: 'http://jira.example', email: 'a@b.example' }),
    connectorOf('pd', declared('pagerduty'), {}),
    connectorOf('sf', declared('salesforce'), { instance_url: 'http://sf.example' }),
  ];
  const bound = bindSelect(STATEMENT, connectors);
  const context = contextOf(connectors, { statistics: () => ({ rows: 5000 }) });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    planQuery(bound, context);
    times.push(performance.now() - start);
  }
  return [
    {
      name: 'planning a join of six tables over four services',
      value: median(times.slice(5)),
      unit: 'ms',
      target: { most: 50 },
      note: `median of ${RUNS - 5}; every order is considered`,
    },
  ];
};
