import type { ConditionOperator } from '../../../../common/declaration';

/**
 * How JQL compares a field:
 * `name` – a name, ignoring case, or an id · `user` – an account id · `element` – one of several names · `time` – a clock
 * of the user's zone · `date` – a calendar date · `number` – a number.
 */
export type FieldKind = 'name' | 'user' | 'element' | 'time' | 'date' | 'number';

/** A column of issues and its field in Jira. */
export interface IssueField {
  /** What the search has to return for it: an id of a field. None if it is part of every issue. */
  readonly field?: string;
  /** Its name in JQL; without it, conditions are only checked locally. */
  readonly jql?: string;
  readonly kind?: FieldKind;
  /** It always has a value, so that ORDER BY places no empty ones. */
  readonly sortable?: true;
  /** IS NULL and EMPTY are the same. */
  readonly empty?: true;
}

/**
 * Texts (summary, description) have no JQL: `~` searches words, not substrings. A key or id that does not exist is an
 * error in JQL and no row in SQL, so those are looked up.
 * https://support.atlassian.com/jira-software-cloud/docs/jql-fields/
 */
export const ISSUE_FIELDS: Readonly<Record<string, IssueField>> = {
  id: {},
  key: {},
  html_url: {},
  summary: { field: 'summary' },
  description: { field: 'description' },
  type: { field: 'issuetype', jql: 'issuetype', kind: 'name' },
  status: { field: 'status', jql: 'status', kind: 'name' },
  status_category: { field: 'status', jql: 'statusCategory', kind: 'name' },
  priority: { field: 'priority', jql: 'priority', kind: 'name', empty: true },
  resolution: { field: 'resolution', jql: 'resolution', kind: 'name', empty: true },
  assignee: { field: 'assignee', jql: 'assignee', empty: true },
  assignee_id: { field: 'assignee', jql: 'assignee', kind: 'user', empty: true },
  reporter: { field: 'reporter', jql: 'reporter', empty: true },
  reporter_id: { field: 'reporter', jql: 'reporter', kind: 'user', empty: true },
  labels: { field: 'labels', jql: 'labels', kind: 'element' },
  components: { field: 'components', jql: 'component', kind: 'element' },
  fix_versions: { field: 'fixVersions', jql: 'fixVersion', kind: 'element' },
  parent: { field: 'parent' },
  project: { field: 'project', jql: 'project', kind: 'name' },
  created: { field: 'created', jql: 'created', kind: 'time', sortable: true },
  updated: { field: 'updated', jql: 'updated', kind: 'time', sortable: true },
  resolved: { field: 'resolutiondate', jql: 'resolutiondate', kind: 'time', empty: true },
  due_date: { field: 'duedate', jql: 'duedate', kind: 'date', empty: true },
};

/** Names that can be excluded: what JQL leaves out for a name is exactly what SQL leaves out. A project has a name besides its key. */
const EXCLUDABLE: ReadonlySet<string> = new Set(['type', 'status', 'status_category', 'priority']);

const BY_KIND: Readonly<Record<FieldKind, readonly ConditionOperator[]>> = {
  name: ['eq', 'in'],
  user: ['eq', 'in'],
  element: ['contains'],
  time: ['lt', 'lte', 'gt', 'gte'],
  date: ['eq', 'lt', 'lte', 'gt', 'gte'],
  number: ['eq', 'in', 'ne', 'not_in', 'lt', 'lte', 'gt', 'gte'],
};

/** The operators that JQL has for a kind of field, for columns that an installation defines. */
export const operatorsOf = (kind: FieldKind): readonly ConditionOperator[] => [
  ...BY_KIND[kind],
  ...(kind === 'element' ? [] : (['is_null', 'is_not_null'] as const)),
];

/** The operators that JQL has for a column of issues. */
export function columnOperators(column: string): readonly ConditionOperator[] {
  const { jql, kind, empty } = ISSUE_FIELDS[column] ?? {};
  if (jql === undefined) return [];
  return [
    ...(kind === undefined ? [] : BY_KIND[kind]),
    ...(EXCLUDABLE.has(column) ? (['ne', 'not_in'] as const) : []),
    ...(empty === true ? (['is_null', 'is_not_null'] as const) : []),
  ];
}

/** Field of a condition. */
export interface ComparedField {
  readonly jql: string;
  readonly kind: FieldKind | undefined;
  readonly operators: readonly ConditionOperator[];
}

/** The field of a declared column; undefined if JQL has none. */
export function fieldOfColumn(column: string): ComparedField | undefined {
  const of = Object.hasOwn(ISSUE_FIELDS, column) ? ISSUE_FIELDS[column] : undefined;
  if (of?.jql === undefined) return undefined;
  return { jql: of.jql, kind: of.kind, operators: columnOperators(column) };
}
