import { FUNCTIONS_IN_FROM } from '../../../common/binding';
import type { BINDING_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'statement_error' as const;
const known = FUNCTIONS_IN_FROM;

/** Errors in types and values, found before anything is run. */
export const BINDING_GUIDE: GuideOf<typeof BINDING_MESSAGES> = {
  unknown_value: {
    family,
    samples: [
      { column: 'state', value: 'opne', known: ['open', 'closed'], near: 'open' },
      { column: 'state', value: 'done', known: ['open', 'closed'] },
    ],
    means:
      'The column has known values, and this text is not one of them. A warning: the query runs, and most likely no row matches.',
  },
  quoted_column: {
    family,
    samples: [{ column: 'team', name: '`team`' }],
    means:
      'A warning: double quotes enclose text, as single quotes do. Other databases use them for names.',
  },
  constants_compared: {
    family,
    samples: [{ name: '`team`' }, {}],
    means: 'A warning: neither side of the comparison depends on the rows.',
  },
  constant_key: {
    family,
    samples: [{ clause: 'ORDER BY', name: '`team`' }, { clause: 'GROUP BY' }],
    means: 'A warning: sorting or grouping by a constant does nothing.',
  },
  join_without_condition: {
    family,
    samples: [{ table: 'gh.users' }],
    means:
      'Without a condition, a join pairs every row with every other, which is rarely intended.',
  },
  too_many_combinations: {
    family,
    samples: [{ entity: 'gh.issues', found: 9_000_000, limit: 10_000 }],
    means: 'Each combination of the listed values takes a request to the service.',
  },
  missing_config_key: {
    family,
    samples: [{ type: 'prometheus', name: 'url' }],
    means: 'A required key is missing from CONFIG.',
  },
  missing_config_choice: {
    family,
    samples: [
      { type: 'prometheus', sets: [['url'], ['base_url']] },
      { type: 'jira', sets: [['email', 'token']] },
    ],
    means: 'CONFIG must have one of several keys or sets of keys.',
  },
  invalid_name: {
    family,
    samples: [
      { what: 'connector', name: '1st' },
      { what: 'secret', name: '__token' },
    ],
    means: 'The name has characters that are not allowed, is too long, or is reserved.',
  },
  secret_exists: {
    family,
    samples: [{ name: 'github_token' }],
    means: 'CREATE SECRET never overwrites a secret.',
  },
  missing_argument: {
    family,
    samples: [{ action: 'issues.create', name: 'title' }],
    means: 'The action requires this argument. Nothing was sent.',
  },
  missing_arguments: {
    family,
    samples: [
      {
        action: 'incidents.trigger',
        choices: ['routing_key, summary, source', 'service_id, title'],
      },
    ],
    means:
      'The action can be sent in several ways, and the arguments fit none of them. Nothing was sent.',
  },
  missing_filter: {
    family,
    samples: [
      { entity: 'gh.branches', column: 'repo', operators: ['=', 'IN'] },
      { entity: 'gh.branches', column: 'repo', operators: ['='], supplier: 'gh.repos' },
      { entity: 'dd.metrics', column: 'metric', operators: ['=', 'IN'], others: ['QUERY'] },
    ],
    means: 'The service requires this value in each request.',
  },
  equals_required: {
    family,
    samples: [{ entity: 'p.metrics', column: 'step' }],
    means:
      'The column is sent with the request and is not part of the response, so other comparisons are not possible.',
  },
  conflicting_values: {
    family,
    samples: [{ entity: 'p.metrics', column: 'step' }],
    means: 'A request can have only one value for this column.',
  },
  config_key_unset: {
    family,
    samples: [{ entity: 'p.silences', connector: 'p', name: 'alertmanager_url' }],
    means: 'Reading the entity requires a key of CONFIG that is not set.',
  },
  invalid_value: {
    family,
    samples: [
      { name: 'max_wait', expected: "a duration such as '5m'", found: '"soon"' },
      { name: 'size', expected: 'a type such as text', found: '' },
    ],
    means: 'An option, a CONFIG key or an argument has an invalid value.',
    fix: 'Change the value to one that the message describes.',
  },
  invalid_time: {
    family,
    samples: [
      { value: '2026-13-45', type: 'time' },
      { value: '2026-02-30', type: 'date' },
      { value: '7 parsecs', type: 'interval' },
      { value: 'yesterday', type: 'time', ago: '1 day' },
    ],
    means: 'A text is used as a time, a date or an interval, but is not one.',
  },
  duplicate_key: {
    family,
    samples: [{ name: 'org' }],
    means: 'An object has the same key twice.',
  },
  duplicate_alias: {
    family,
    samples: [{ name: 'i' }],
    means: 'Two tables of one query have the same name, so their columns cannot be distinguished.',
  },
  ambiguous_column: {
    family,
    samples: [{ column: 'title', tables: ['gh.issues', 'gh.pulls'] }],
    means: 'Several tables of the query have a column with this name.',
  },
  compared_with_null: {
    family,
    samples: [
      { operator: '=' },
      { operator: '!=' },
      { operator: '>' },
      { operator: 'IN' },
      { operator: 'NOT IN' },
    ],
    means: 'A warning: a comparison with NULL is never true.',
  },
  type_mismatch: {
    family,
    samples: [
      {
        operation: '=',
        left: 'list of text',
        right: "the text 'bug'",
        advice: "Search the list with CONTAINS: labels CONTAINS 'bug'",
      },
      { operation: '+', left: 'text', right: 'integer' },
      { operation: 'LIKE', left: 'integer' },
      { operation: '.name', left: 'text', advice: 'Only documents have members.' },
    ],
    means: 'The operator or function does not work on these types.',
  },
  wrong_argument_count: {
    family,
    samples: [
      {
        name: 'round',
        expected: '1 to 2',
        found: 3,
        usage: 'round(number: number, digits?: integer) → number',
      },
      { name: 'lower', expected: '1', found: 2, usage: 'lower(text: text) → text' },
    ],
    means:
      'The function has too few or too many arguments. In a signature, `?` marks an argument that can be left out.',
  },
  column_counts_differ: {
    family,
    samples: [
      { operation: 'UNION', left: 2, right: 3 },
      { operation: 'A subquery used as a value', left: 1, right: 2, required: true },
      { operation: 'The column list', left: 3, right: 2, required: true },
    ],
    means:
      'Both sides of a set operation must have the same number of columns. A subquery used as a value, a column list and each row of IN or VALUES must have the number that is expected there.',
  },
  recursive_type: {
    family,
    samples: [{ column: 'n', first: 'integer', later: 'text' }],
    means: 'Both parts of a recursive query must return the same types.',
  },
  recursive_clause: {
    family,
    samples: [{ name: 'tree' }],
    means: 'These clauses have no meaning during recursion.',
  },
  not_grouped: {
    family,
    samples: [{ column: 'title' }],
    means:
      'A group has many values of this column, and the query does not say which one to return.',
  },
  misplaced_aggregate: {
    family,
    samples: [
      { clause: 'WHERE' },
      { clause: 'GROUP BY' },
      { clause: 'UNNEST' },
      { clause: 'a lambda' },
    ],
    means:
      'Aggregates are computed after the rows are grouped, and this clause is evaluated before.',
  },
  not_selected: {
    family,
    samples: [{}],
    means: 'DISTINCT combines rows, so other columns have no single value to sort by.',
  },
  misplaced_window: {
    family,
    samples: [{ clause: 'WHERE' }],
    means: 'Window functions are evaluated after this clause.',
  },
  not_a_group: {
    family,
    samples: [{}],
    means:
      'grouping() reports by which keys of GROUP BY a row is grouped, so it only accepts those keys.',
  },
  repeated_empty_set: {
    family,
    samples: [{}],
    means:
      'Each empty set returns one row for all rows together; repeating it would only repeat that row.',
  },
  too_many_grouping_sets: {
    family,
    samples: [{ found: 4096, limit: 1024 }],
    means: 'All rows are grouped once for each set.',
  },
  distinct_on_any_row: {
    family,
    samples: [{}],
    means: 'A warning: the same query may return different rows the next time.',
  },
  misplaced_unnest: {
    family,
    samples: [{ clause: 'WHERE' }],
    means: 'UNNEST returns rows, so it is only allowed in FROM and in the SELECT list.',
  },
  function_not_a_table: {
    family,
    samples: [
      { name: 'upper', known },
      { name: 'unest', known, near: 'unnest' },
      { name: 'read_csv', known, advice: 'Queries read connectors, not files.' },
    ],
    means: 'FROM names a function that does not return rows.',
  },
  misplaced_lambda: {
    family,
    samples: [{}],
    means: 'Only these functions apply a lambda to each element of a list.',
  },
  lambda_needed: {
    family,
    samples: [{ name: 'list_filter', usage: 'list_filter(list, x -> condition)' }],
    means: 'The lambda is applied to each element of the list.',
  },
  lambda_with_subquery: {
    family,
    samples: [{}],
    means: 'DuckDB evaluates lambdas without access to tables.',
  },
  pivot_needs_aggregate: {
    family,
    samples: [{}],
    means: 'PIVOT turns several rows into one, so each of its values has to be computed from them.',
  },
  asof_condition: {
    family,
    samples: [{}],
    means: 'The inequality determines which row of the right table is nearest.',
  },
  lateral_join: {
    family,
    samples: [{ join: 'FULL JOIN' }, { join: 'LEFT JOIN (… JOIN …)' }],
    means:
      'LATERAL and UNNEST return rows for each row of the tables before them, but this join needs their rows independently.',
  },
  missing_over: {
    family,
    samples: [{ name: 'row_number' }],
    means: 'The function can only be used as a window function.',
  },
  misplaced_star: {
    family,
    samples: [{}],
    means: 'The star stands for all columns, so it cannot be used as a value.',
  },
  wrong_argument_type: {
    family,
    samples: [{ name: 'date_trunc', argument: 'part', expected: 'text', found: 'integer' }],
    means: 'The function does not accept an argument of this type.',
  },
  not_a_condition: {
    family,
    samples: [{ clause: 'WHERE', found: 'text' }],
    means: 'The clause decides which rows to keep, so its value must be true or false.',
  },
  ordinal_out_of_range: {
    family,
    samples: [
      { clause: 'ORDER BY', ordinal: '4', columns: 3 },
      { clause: 'GROUP BY', ordinal: '2', columns: 1 },
    ],
    means: 'A number in the clause refers to a column that the SELECT list does not have.',
  },
  not_constant: {
    family,
    samples: [
      { name: 'max_wait' },
      { name: 'title', variables: true },
      { name: 'title', variables: true, query: true },
    ],
    means: 'The value must be known before the statement runs.',
  },
  connector_exists: {
    family,
    samples: [{ name: 'gh' }],
    means: 'CREATE CONNECTOR never overwrites a connector.',
  },
  secret_in_plain_text: {
    family,
    samples: [{ name: 'token', secret: 'gh_token' }],
    means: 'A warning: the script contains a secret, which others may be able to read.',
  },
  option_without_effect: {
    family,
    samples: [{ name: 'rate_limit_burst', needs: 'rate_limit' }],
    means: 'A warning: an option depends on another one that is not set.',
  },
  read_only_caller: {
    family,
    samples: [{ statement: 'CREATE CONNECTOR' }],
    means: 'The API token does not allow changes. Nothing was run.',
  },
  privilege_missing: {
    family,
    samples: [{ statement: 'CONNECTOR_EXEC', privilege: 'Run actions' }],
    means: 'Your roles in Kibana do not allow the statement in this space. Nothing was run.',
  },
  alert_statement_not_allowed: {
    family,
    samples: [{ statement: 'CREATE CONNECTOR' }],
    means: 'The statement of a connector of Kibana must not change what Moltler stores.',
  },
  one_statement_expected: {
    family,
    samples: [{ count: 2 }],
    means: 'A step of a workflow, or the tool of an agent, runs one statement at a time.',
  },
  query_expected: {
    family,
    samples: [{ statement: 'CONNECTOR_EXEC' }],
    means: 'Agents, and steps of workflows with `read_only: true`, can only read.',
  },
  statement_from_template: {
    family,
    samples: [{}],
    means:
      'Texts that a workflow receives must not become part of a statement, where they could change what it does.',
  },
  template_not_rendered: {
    family,
    samples: [{ name: 'incident_id' }],
    means: 'Kibana could not replace the variables in the action of a rule with their values.',
  },
  dry_run_not_possible: {
    family,
    samples: [{ statement: 'IF' }],
    means: 'The dry run of a connector of Kibana cannot show what the statement would do.',
  },
  read_only_mode: {
    family,
    samples: [{ statement: 'DROP CONNECTOR' }],
    means:
      'The mode does not allow statements that change connectors, views, secrets or limits. Nothing was run.',
  },
  trial_not_possible: {
    family,
    samples: [{ statement: 'DROP CONNECTOR' }],
    means:
      'A request with `"trial": true` tests the connector that one statement would create or change.',
  },
  statement_not_available: {
    family,
    samples: [{ statement: 'SYNC CONNECTOR' }],
    means: 'The statement belongs to a later version.',
  },
};
