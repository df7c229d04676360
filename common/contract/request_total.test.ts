import type { PlanRequest, PlanTree } from './plan_tree';
import { requestsIn, requestTotal } from './request_total';

const request = (url: string, most?: number): PlanRequest => ({
  method: 'GET',
  url,
  least: 1,
  ...(most !== undefined && { most }),
});
const tree = (
  step: string,
  requests: readonly PlanRequest[],
  children: readonly PlanTree[] = [],
): PlanTree => ({ title: step, step, facts: [], requests, children });

test('the requests of a plan do not include those of a list that is only read if another is rejected', () => {
  const plan = tree(
    'query',
    [],
    [
      tree(
        'scan',
        [request('/issues', 3)],
        [
          tree('fan_out', [request('/repos', 1)]),
          tree(
            'fallback',
            [request('/repos/{repo}/issues')],
            [tree('fan_out', [request('/repos')])],
          ),
        ],
      ),
    ],
  );
  expect(requestsIn(plan).map(({ url }) => url)).toEqual(['/issues', '/repos']);
  expect(requestTotal(plan)).toEqual({ least: 2, most: 4 });
});
