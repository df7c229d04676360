import {
  drained,
  utf8Bytes,
  walk,
  type CreateViewStatement,
  type Query,
  type Range,
} from '../../language';
import { BoundExceeded } from '../bound_exceeded';
import type { BoundOutputColumn } from '../bound/bound_query';
import type { BoundCreateViewStatement } from '../bound/bound_statement';
import { renamed } from '../queries/column_lists';
import { bindQuery } from '../queries/query';
import type { SchemaSnapshot, ViewSchema } from '../schema/schema';
import { scopeWithin } from '../scope';
import { secretTexts } from '../secrets/secret_texts';
import { secretComments } from '../secrets/secret_tokens';
import type { StatementContext } from '../statement_context';
import { named } from '../suggestion';
import { VariableScope } from '../variables/variable_scope';
import { checkName, takenBy } from './names';
import { repeatedNames } from './repeated_names';
import type { StatementBinder } from './statement_binder';

export const createViewStatement: StatementBinder<BoundCreateViewStatement> = {
  bind: (node, context) => {
    const { name, orReplace, ifNotExists } = node;
    checkView(node, context);
    const path = [...context.expansion.path, name.name];
    const inside = {
      ...context,
      // A parameter has been reported; its value does not matter.
      settings: { ...context.settings, parametersKnown: false },
      // A view outlives the variables of a script.
      variables: new VariableScope(),
      expansion: { ...context.expansion, path },
    };
    const query = bindQuery(node.query, scopeWithin(undefined), inside);
    const columns = renamed(query.output, node.columns, columnsRange(node), context.reporter);
    checkColumns(node, columns, context);
    return {
      kind: 'create_view_statement',
      name: name.name,
      orReplace,
      ifNotExists,
      columns: node.columns.map((column) => column.name),
      query: textOf(node.query, context.text),
    };
  },
  *secrets({ query }) {
    return yield* secretTexts(query);
  },
  after: (node, snapshot, text) => {
    const { views = [] } = snapshot;
    const existing = named(views, node.name.name);
    if (existing !== undefined && node.ifNotExists) return snapshot;
    const view: ViewSchema = {
      name: node.name.name,
      columns: node.columns.map(({ name }) => name),
      query: textOf(node.query, text),
    };
    return { ...snapshot, views: [...views.filter((each) => each !== existing), view] };
  },
};

const textOf = ({ range }: Query, text: string): string => text.slice(range.start, range.end);

/** What has nothing to do with the tables that the query reads. */
function checkView(node: CreateViewStatement, context: StatementContext): void {
  const { name, query } = node;
  const { reporter, snapshot, tally, text } = context;
  checkName('view', name, context);
  checkNameIsFree(node, snapshot, context);
  const { views, view_bytes: mostBytes } = tally.bounds;
  const count = (snapshot.views ?? []).length;
  if (named(snapshot.views ?? [], name.name) === undefined && count >= views) {
    throw new BoundExceeded('views', count + 1, name.range);
  }
  const bytes = utf8Bytes(textOf(query, text), mostBytes);
  if (bytes > mostBytes) throw new BoundExceeded('view_bytes', bytes, name.range);
  walk(query, (each) => {
    if (each.kind === 'parameter' && 'name' in each) {
      reporter.error('view_parameter', { name: String(each.name) }, each.range);
    }
  });
  const secrets = drained(secretTexts(query));
  const inComments = drained(secretComments(textOf(query, text), new Set())).map((range) => ({
    start: query.range.start + range.start,
    end: query.range.start + range.end,
  }));
  for (const range of [...secrets, ...inComments])
    reporter.error('secret_in_view', { name: name.name }, range);
}

function checkNameIsFree(
  { name, orReplace, ifNotExists }: CreateViewStatement,
  { views = [], connectors }: SchemaSnapshot,
  { reporter }: StatementContext,
): void {
  if (takenBy(connectors, name.name)) {
    reporter.error('name_taken', { what: 'connector', name: name.name }, name.range);
  } else if (!orReplace && !ifNotExists && named(views, name.name) !== undefined) {
    reporter.error('view_exists', { name: name.name }, name.range);
  }
}

const columnsRange = ({ columns, name }: CreateViewStatement): Range => {
  const [first] = columns;
  return first === undefined
    ? name.range
    : { start: first.range.start, end: columns.at(-1)?.range.end ?? first.range.end };
};

/** Every column of a view has a name of its own. */
function checkColumns(
  { name }: CreateViewStatement,
  columns: readonly BoundOutputColumn[],
  { reporter }: StatementContext,
): void {
  for (const repeated of repeatedNames(columns)) {
    reporter.error('duplicate_view_column', { view: name.name, name: repeated }, name.range);
  }
}
