import type { SampleIssue, SampleSite } from '../dataset';
import { CUSTOM, PRIORITIES, PROJECTS, STATUSES, TYPES } from '../words';
import { JqlError, parseJql, type Jql } from './parse';

interface Field {
  readonly of: (issue: SampleIssue, site: SampleSite) => readonly (string | number)[];
  /** Every value that exists; any other is an error, as in Jira. */
  readonly known?: (site: SampleSite) => readonly string[];
  readonly kind?: 'time' | 'number' | 'text';
}

const one = (value: string | number | null): readonly (string | number)[] =>
  value === null ? [] : [value];
const person = (pick: (issue: SampleIssue) => string | null): Field => ({
  of: (issue, { people }) =>
    people
      .filter(({ accountId }) => accountId === pick(issue))
      .flatMap(({ accountId, name, email }) => [accountId, name, email]),
});
const idOf = (name: string): string => /\d+/.exec(name)?.[0] ?? '';
const sprint: Field = {
  of: ({ sprints }, site) =>
    site.sprints.filter(({ id }) => sprints.includes(id)).flatMap(({ id, name }) => [id, name]),
};
const time = (pick: (issue: SampleIssue) => string | null): Field => ({
  of: (issue) => one(pick(issue) === null ? null : Date.parse(pick(issue) ?? '')),
  kind: 'time',
});

const FIELDS: Readonly<Record<string, Field>> = {
  project: {
    of: ({ project }) =>
      PROJECTS.filter(({ key }) => key === project).flatMap(({ key, name, id }) => [key, name, id]),
    known: () => PROJECTS.flatMap(({ key, name, id }) => [key, name, id]),
  },
  issuetype: {
    of: ({ type }) => [type],
    known: () => [...Object.values(TYPES).flat(), 'Epic'],
  },
  status: { of: ({ status }) => [status], known: () => Object.keys(STATUSES) },
  statuscategory: {
    of: ({ status }) => [STATUSES[status]],
    known: () => [...new Set(Object.values(STATUSES))],
  },
  priority: { of: ({ priority }) => [priority], known: () => [...PRIORITIES] },
  resolution: { of: ({ resolved }) => one(resolved === null ? null : 'Done') },
  assignee: person(({ assignee }) => assignee),
  reporter: person(({ reporter }) => reporter),
  labels: { of: ({ labels }) => labels },
  component: { of: ({ components }) => components },
  fixversion: { of: ({ fixVersions }) => fixVersions },
  parent: { of: ({ parent }) => one(parent) },
  key: { of: ({ key, id }) => [key, id] },
  created: time(({ created }) => created),
  updated: time(({ updated }) => updated),
  resolutiondate: time(({ resolved }) => resolved),
  duedate: time(({ due }) => due),
  sprint,
  [`cf[${idOf(CUSTOM.sprint)}]`]: sprint,
  [`cf[${idOf(CUSTOM.points)}]`]: { of: ({ points }) => one(points), kind: 'number' },
  [`cf[${idOf(CUSTOM.severity)}]`]: {
    of: ({ severity }) => one(severity),
    known: () => ['SEV1', 'SEV2', 'SEV3'],
  },
  [`cf[${idOf(CUSTOM.impact)}]`]: { of: ({ impact }) => one(impact), kind: 'text' },
  summary: { of: ({ summary }) => [summary], kind: 'text' },
  text: {
    of: ({ summary, description, comments }) => [
      summary,
      description,
      ...comments.map(({ body }) => body),
    ],
    kind: 'text',
  },
};
const ALIASES: Readonly<Record<string, string>> = {
  type: 'issuetype',
  resolved: 'resolutiondate',
  due: 'duedate',
  issuekey: 'key',
  'story points': `cf[${idOf(CUSTOM.points)}]`,
  severity: `cf[${idOf(CUSTOM.severity)}]`,
};

function fieldNamed(name: string): Field {
  const field = FIELDS[ALIASES[name] ?? name];
  if (field === undefined)
    throw new JqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
  return field;
}

/** The issues that a query selects, in its order; newest first by default. Throws JqlError. */
export function searchIssues(site: SampleSite, jql: string, now: number): readonly SampleIssue[] {
  const { where, order } = parseJql(jql);
  if (where === undefined)
    throw new JqlError(
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    );
  const matches = testOf(where, site, now);
  const by = [...order, { field: 'created', descending: true }].map(({ field, descending }) => {
    const { of } = fieldNamed(field);
    return { value: (issue: SampleIssue) => of(issue, site)[0], sign: descending ? -1 : 1 };
  });
  return site.issues.filter(matches).sort((left, right) => {
    for (const { value, sign } of by) {
      const [one = '', other = ''] = [value(left), value(right)];
      if (one !== other) return one < other ? -sign : sign;
    }
    return 0;
  });
}

type Test = (issue: SampleIssue) => boolean;

function testOf(jql: Jql, site: SampleSite, now: number): Test {
  switch (jql.kind) {
    case 'and': {
      const tests = jql.parts.map((part) => testOf(part, site, now));
      return (issue) => tests.every((test) => test(issue));
    }
    case 'or': {
      const tests = jql.parts.map((part) => testOf(part, site, now));
      return (issue) => tests.some((test) => test(issue));
    }
    case 'not': {
      const test = testOf(jql.part, site, now);
      return (issue) => !test(issue);
    }
    case 'clause':
      return clauseTest(jql, site, now);
  }
}

function clauseTest(
  { field: name, operator, values }: Jql & { readonly kind: 'clause' },
  site: SampleSite,
  now: number,
): Test {
  const field = fieldNamed(name);
  const valuesIn: (issue: SampleIssue) => readonly (string | number)[] = (issue) =>
    field.of(issue, site);
  if (operator === 'is') return (issue) => valuesIn(issue).length === 0;
  if (operator === 'is not') return (issue) => valuesIn(issue).length > 0;
  const known = field.known?.(site).map((one) => one.toLowerCase());
  for (const value of values)
    if (known !== undefined && !known.includes(value.toLowerCase()))
      throw new JqlError(`The value '${value}' does not exist for the field '${name}'.`);
  const wanted = values.map((value) => literal(value, field, site, now));
  const among: Test = (issue) =>
    valuesIn(issue).some((value) => wanted.some((each) => folded(value) === folded(each)));
  const [first = ''] = wanted;
  switch (operator) {
    case '=':
    case 'in':
      return among;
    // an issue without a value is not found
    case '!=':
    case 'not in':
      return (issue) => valuesIn(issue).length > 0 && !among(issue);
    case '<':
      return (issue) => valuesIn(issue).some((value) => value < first);
    case '<=':
      return (issue) => valuesIn(issue).some((value) => value <= first);
    case '>':
      return (issue) => valuesIn(issue).some((value) => value > first);
    case '>=':
      return (issue) => valuesIn(issue).some((value) => value >= first);
    case '~':
      return (issue) => valuesIn(issue).some((value) => hasWords(String(value), String(first)));
    default:
      throw new JqlError(`The operator '${operator}' is not supported by the '${name}' field.`);
  }
}

const folded = (value: string | number): string => String(value).toLowerCase();

const hasWords = (text: string, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\W+/)
    .every((word) => text.toLowerCase().split(/\W+/).includes(word));

const UNITS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Dates are clocks of the user, whose zone is UTC here. */
function literal(value: string, { kind }: Field, site: SampleSite, now: number): string | number {
  if (value.toLowerCase() === 'currentuser()') return site.me;
  if (kind === 'number') return Number(value);
  if (kind !== 'time') return value;
  if (value.toLowerCase() === 'now()') return now;
  const [, sign, count, unit] = /^([+-]?)(\d+)([mhdw])$/.exec(value) ?? [];
  if (count !== undefined && unit !== undefined)
    return now + (sign === '-' ? -1 : 1) * Number(count) * (UNITS[unit] ?? 0);
  const at = Date.parse(
    `${value.replace('/', '-').replace(' ', 'T')}${value.length > 10 ? ':00' : 'T00:00:00'}Z`,
  );
  if (Number.isNaN(at))
    throw new JqlError(
      `Date value '${value}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    );
  return at;
}
