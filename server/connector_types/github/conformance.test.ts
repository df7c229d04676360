import { conformanceTests } from '../../../test/conformance/conformance_tests';
import {
  same,
  valueIn,
  type RowPredicate,
  type SpecialRows,
  type ServiceModel,
} from '../../../test/conformance/service_model';
import { github } from '.';

const listIn = (value: unknown): readonly { readonly [name: string]: unknown }[] =>
  Array.isArray(value) ? (value as readonly { readonly [name: string]: unknown }[]) : [];

const equalTo =
  (path: string): RowPredicate =>
  (row, value) => {
    const found = valueIn(row, path);
    return found !== undefined && same(found, value);
  };
const state: RowPredicate = (row, value) => value === 'all' || row.state === value;
const labels: RowPredicate = (row, value) =>
  value.split(',').every((name) => listIn(row.labels).some((label) => same(label.name, name)));
const notBefore =
  (path: string): RowPredicate =>
  (row, value) =>
    Date.parse(String(valueIn(row, path))) >= Date.parse(value);
const notAfter =
  (path: string): RowPredicate =>
  (row, value) =>
    Date.parse(String(valueIn(row, path))) <= Date.parse(value);
/** A name, `none` for none, `*` for any. */
const wordOr =
  (missing: (row: Parameters<RowPredicate>[0]) => boolean, named: RowPredicate): RowPredicate =>
  (row, value) =>
    value === 'none' ? missing(row) : value === '*' ? !missing(row) : named(row, value);

const assignees = (row: Parameters<RowPredicate>[0]): readonly unknown[] => [
  ...listIn(row.assignees).map(({ login }) => login),
  ...(valueIn(row, 'assignee.login') === undefined ? [] : [valueIn(row, 'assignee.login')]),
];
const type = wordOr((row) => valueIn(row, 'type.name') === undefined, equalTo('type.name'));
const author =
  (who: 'author' | 'committer'): RowPredicate =>
  (row, value) =>
    equalTo(`${who}.login`)(row, value) || equalTo(`commit.${who}.email`)(row, value);
const runs = (path: string): ServiceModel => ({
  [`${path} head_sha`]: equalTo('head_sha'),
  [`${path} check_suite_id`]: equalTo('check_suite_id'),
  [`${path} status`]: (row, value) => row.status === value || row.conclusion === value,
  [`${path} branch`]: (row, value) => row.head_branch === value,
  [`${path} event`]: (row, value) => row.event === value,
  [`${path} actor`]: equalTo('actor.login'),
  [`${path} created`]: (row, value) => {
    const [, sign, bound = ''] = /^(>=|<=)(.*)$/.exec(value) ?? [];
    return sign === '>=' ? notBefore('created_at')(row, bound) : notAfter('created_at')(row, bound);
  },
});

const ISSUES = '/repos/{+repo}/issues';
const ORG_ISSUES = '/orgs/{config.org}/issues';

/** https://docs.github.com/en/rest, parameter by parameter. */
const MODEL: ServiceModel = {
  '/orgs/{config.org}/repos type': (row, value) =>
    value === 'all' || (value === 'public' ? row.private === false : row.fork === true),
  '/user/repos visibility': (row, value) =>
    value === 'all' || (value === 'private') === row.private,
  // "updated after the given time", "before the given time": read as excluding that time, the stricter reading
  '/user/repos since': (row, value) => Date.parse(String(row.updated_at)) > Date.parse(value),
  '/user/repos before': (row, value) => Date.parse(String(row.updated_at)) < Date.parse(value),
  [`${ORG_ISSUES} state`]: state,
  [`${ORG_ISSUES} labels`]: labels,
  [`${ORG_ISSUES} since`]: notBefore('updated_at'),
  [`${ORG_ISSUES} type`]: type,
  [`${ISSUES} state`]: state,
  [`${ISSUES} labels`]: labels,
  [`${ISSUES} since`]: notBefore('updated_at'),
  [`${ISSUES} type`]: type,
  [`${ISSUES} assignee`]: wordOr(
    (row) => assignees(row).length === 0,
    (row, value) => assignees(row).some((login) => same(login, value)),
  ),
  // rows of deleted users contain `ghost`, but belong to nobody
  [`${ISSUES} creator`]: (row, value) => value !== 'ghost' && equalTo('user.login')(row, value),
  [`${ISSUES} milestone`]: wordOr((row) => row.milestone == null, equalTo('milestone.number')),
  '/repos/{+repo}/pulls state': state,
  '/repos/{+repo}/pulls base': (row, value) => valueIn(row, 'base.ref') === value,
  '/repos/{+repo}/pulls head': (row, value) => valueIn(row, 'head.label') === value,
  ...runs('/repos/{+repo}/actions/runs'),
  ...runs('/repos/{+repo}/actions/workflows/{workflow_id}/runs'),
  '/repos/{+repo}/commits author': author('author'),
  '/repos/{+repo}/commits committer': author('committer'),
  '/repos/{+repo}/commits since': notBefore('commit.committer.date'),
  '/repos/{+repo}/commits until': notAfter('commit.committer.date'),
  '/repos/{+repo}/branches protected': (row, value) => String(row.protected) === value,
  '/repos/{+repo}/issues/comments since': notBefore('updated_at'),
  '/repos/{+repo}/issues/{issue_number}/comments since': notBefore('updated_at'),
};

/** Distinguishes rows in ways that our columns do not: how a pull request was merged. */
const ROWS: SpecialRows = {
  pulls: [
    { state: 'open', merged_at: null },
    { state: 'closed', merged_at: null },
    { state: 'closed', merged_at: '2026-01-01T00:00:00Z' },
  ],
};

conformanceTests(github, { model: MODEL, rows: ROWS });
