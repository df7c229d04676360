import { conformanceTests } from '../../../test/conformance/conformance_tests';
import type { RowPredicate, ServiceModel } from '../../../test/conformance/service_model';
import { jira } from '.';

/** A comma-separated list of values. */
const oneOf =
  (name: string): RowPredicate =>
  (row, value) =>
    value.split(',').includes(String(row[name]));
const time = (value: unknown): number => Date.parse(String(value));

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/, parameter by parameter. */
const MODEL: ServiceModel = {
  '/project/search typeKey': oneOf('projectTypeKey'),
  '/board type': (row, value) => row.type === value,
  '/board/{board}/sprint state': oneOf('state'),
  // "after which", "before which": read as excluding that time, the stricter reading
  '/issue/{issue}/worklog startedAfter': (row, value) => time(row.started) > Number(value),
  '/issue/{issue}/worklog startedBefore': (row, value) => time(row.started) < Number(value),
};

conformanceTests(jira, {
  model: MODEL,
  samples: { 'worklogs.issue': 'OPS-1' },
  config: { url: 'https://octo.atlassian.net', email: 'octocat@octo.example' },
});
