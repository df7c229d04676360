import { listed, post } from '../../../common/declaration/build';
import type { Translation, TranslationRequest, TypedValue } from '../../../common/declaration';
import { identifiersIn, SAMPLE_KEYS } from './jql/keys';
import { fieldsFor } from './jql/search';

/** Issues in one response. */
const MOST = 100;

const texts = (value: readonly string[]): TypedValue => ({ type: { list: 'text' }, value });

/** Issues by key or id: those that do not exist, or that the account may not see, are left out. */
function translateBulk({ conditions, columns, discovered }: TranslationRequest): Translation {
  const condition = conditions.find(
    ({ column, operator }) =>
      (column === 'key' || column === 'id') && (operator === 'eq' || operator === 'in'),
  );
  const issues = condition === undefined ? [] : identifiersIn(condition.column, condition.values);
  const parts = Array.from({ length: Math.ceil(issues.length / MOST) }, (_, at) => ({
    issues: texts(issues.slice(at * MOST, (at + 1) * MOST)),
  }));
  return {
    request: post('/issue/bulkfetch', { issueIdsOrKeys: '{issues}', fields: '{fields}' }),
    parameters: { issues: texts(issues), fields: texts(fieldsFor(columns, discovered)) },
    ...(parts.length > 1 && { parts }),
    // A moved issue is found by its old key, and has another.
    pushed:
      condition !== undefined && issues.length > 0
        ? [{ condition, exact: false, as: `issueIdsOrKeys=${issues.join(',')}` }]
        : [],
    ...(condition !== undefined && issues.length === 0 && { impossible: [condition] }),
    echo: {},
    aggregated: false,
  };
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
export const bulk = listed('bulk', post('/issue/bulkfetch'), {
  requiresConfig: ['email'],
  onlyWith: ['key', 'id'],
  rows: 'issues',
  pages: { kind: 'none' },
  completeness: { partial: [{ at: { body: 'issueErrors' } }] },
  translate: {
    because: 'up to 100 keys or ids are sent in one request, with the fields that the columns need',
    pushes: { key: ['eq', 'in'], id: ['eq', 'in'] },
    translate: translateBulk,
    joinKeys: { most: MOST, samples: SAMPLE_KEYS },
  },
});
