import { get, linkPages, listed } from '../../../common/declaration/build';
import type {
  Condition,
  ConditionOperator,
  ListDeclaration,
  PushedCondition,
  TranslationRequest,
} from '../../../common/declaration';

/** Column → qualifier: https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests */
const EQUAL: Readonly<Record<string, string>> = {
  repo: 'repo',
  state: 'state',
  author: 'author',
  assignee: 'assignee',
  milestone: 'milestone',
  type: 'type',
};
const ELEMENT: Readonly<Record<string, string>> = { labels: 'label', assignees: 'assignee' };
const RANGE: Readonly<Record<string, string>> = {
  created_at: 'created',
  updated_at: 'updated',
  closed_at: 'closed',
  comments: 'comments',
};
const BOUND: Readonly<Partial<Record<Condition['operator'], string>>> = {
  gt: '>=',
  gte: '>=',
  lt: '<=',
  lte: '<=',
};

/** The qualifier that a condition implies, or undefined: a quote cannot be written inside a quoted value. */
function qualifier({ column, operator, values }: Condition): string | undefined {
  const value = values[0]?.value;
  if (values.length !== 1 || (typeof value !== 'string' && typeof value !== 'number')) return;
  const text = String(value);
  const named =
    operator === 'eq' ? EQUAL[column] : operator === 'contains' ? ELEMENT[column] : undefined;
  // rows of deleted users contain `ghost`, but are not that user's
  if (named !== undefined)
    return /["\\\n]/.test(text) || text.toLowerCase() === 'ghost'
      ? undefined
      : `${named}:"${text}"`;
  const bound = BOUND[operator];
  const ranged = RANGE[column];
  if (bound === undefined || ranged === undefined) return;
  return `${ranged}:${bound}${column === 'comments' ? Math.trunc(Number(text)) : toSecond(text, bound)}`;
}

/** An instant to the second, widened away from the bound. */
function toSecond(iso: string, bound: string): string {
  const milliseconds = Date.parse(iso);
  const fraction = /\.\d*[1-9]/.test(iso);
  const second = Math.floor(milliseconds / 1000) + (bound === '<=' && fraction ? 1 : 0);
  return new Date(second * 1000).toISOString().replace('.000Z', 'Z');
}

function searchOf({ conditions, config }: TranslationRequest) {
  const pushed: PushedCondition[] = [];
  for (const condition of conditions) {
    const as = qualifier(condition);
    if (as !== undefined) pushed.push({ condition, exact: false, as });
  }
  const words = ['is:issue', ...pushed.map(({ as }) => as)];
  if (!pushed.some(({ condition }) => condition.column === 'repo')) {
    if (typeof config.org === 'string') words.push(`org:${config.org}`);
    else if (typeof config.owner === 'string') words.push(`user:${config.owner}`);
  }
  const native = words.join(' ');
  return {
    // braces of a value must not be read as placeholders: the text is a parameter of the list
    request: get('/search/issues', { q: '{q}' }),
    parameters: { q: { type: 'text' as const, value: native } },
    pushed,
    echo: {},
    aggregated: false,
    native,
  };
}

/** Ends at 1,000 rows and lags behind the database, so it is only used if `WITH (index = 'search')` names it. */
export const issueSearch: ListDeclaration = listed('search', get('/search/issues', { q: '{q}' }), {
  onlyByIndex: 'search',
  rows: 'items',
  pages: linkPages({ size: 'per_page', max: 100, page: 'page', cap: 1000 }),
  keep: [{ path: 'pull_request', absent: true }],
  partialIf: {
    path: 'incomplete_results',
    is: true,
    message: 'the search timed out on GitHub, so its results are partial',
  },
  caution: 'GitHub search returns at most 1,000 results and can be slightly out of date',
  translate: {
    because: 'a search is a single text of qualifiers',
    pushes: Object.fromEntries([
      ...Object.keys(EQUAL).map((column) => [column, ['eq']]),
      ...Object.keys(ELEMENT).map((column) => [column, ['contains']]),
      ...Object.keys(RANGE).map((column) => [column, ['lt', 'lte', 'gt', 'gte']]),
    ]) as Record<string, ConditionOperator[]>,
    translate: searchOf,
  },
});
