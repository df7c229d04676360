import { DEFAULT_LANGUAGE_BOUNDS, type LanguageBounds } from '../../bounds';
import {
  drained,
  nameDoc,
  utf8Bytes,
  walk,
  type ColumnReference,
  type CommonTable,
  type NamedTable,
  type Node,
  type Range,
  type Steps,
} from '../../language';
import type { SchemaSnapshot, ViewSchema } from '../schema/schema';
import { isSameName } from '../suggestion';
import { describingView, type ViewDescription } from './describe_views';
import { parsingView } from './parsed_view';

/** The name of a connector, before and after. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** A view whose text names a connector, and the text with its new name. */
export interface RenamedView {
  readonly before: ViewSchema;
  readonly after: ViewSchema;
}

interface Edit {
  readonly range: Range;
  readonly text: string;
}

/**
 * The views that read a connector that is renamed, with its new name in their text, which otherwise stays as it was
 * written. Left out are those that would read something else or no longer fit, although they worked before. `before` has
 * the old name, and `after` the new one; both have the same views.
 */
export function* viewsAfterRenaming(
  renaming: Renaming,
  before: SchemaSnapshot,
  after: SchemaSnapshot,
  { bounds = DEFAULT_LANGUAGE_BOUNDS }: { readonly bounds?: LanguageBounds } = {},
): Steps<readonly RenamedView[]> {
  const { views = [] } = before;
  const renamed: RenamedView[] = [];
  for (const view of views) {
    const rewritten = yield* rewriting(view, renaming, bounds);
    yield;
    if (rewritten !== undefined) renamed.push({ before: view, after: rewritten });
  }
  // Views may read each other, so they are compared with all of them renamed.
  const all = { ...after, views: withRenamed(views, renamed) };
  const sound: RenamedView[] = [];
  for (const one of renamed) {
    const then = yield* describingView(one.before, before, { bounds });
    const now = yield* describingView(one.after, all, { bounds });
    if (then.problem !== undefined || isSame(then, now, renaming)) sound.push(one);
  }
  return sound;
}

/** The views after a connector is renamed, for the statements that follow in a script. */
export function renameInViews(
  views: readonly ViewSchema[],
  renaming: Renaming,
): readonly ViewSchema[] {
  return views.map((view) => drained(rewriting(view, renaming, DEFAULT_LANGUAGE_BOUNDS)) ?? view);
}

const withRenamed = (
  views: readonly ViewSchema[],
  renamed: readonly RenamedView[],
): readonly ViewSchema[] =>
  views.map((view) => renamed.find(({ before }) => before === view)?.after ?? view);

/** Whether a view still has its columns, and reads the same entities by the new name. */
function isSame(then: ViewDescription, now: ViewDescription, { from, to }: Renaming): boolean {
  const reads = then.reads.map((entity) =>
    entity.startsWith(`${from}.`) ? `${to}.${entity.slice(from.length + 1)}` : entity,
  );
  return (
    now.problem === undefined &&
    JSON.stringify(now.columns) === JSON.stringify(then.columns) &&
    JSON.stringify([...now.reads].sort()) === JSON.stringify(reads.sort())
  );
}

function* rewriting(
  view: ViewSchema,
  renaming: Renaming,
  bounds: LanguageBounds,
): Steps<ViewSchema | undefined> {
  const { statement } = yield* parsingView(view, bounds);
  if (statement === undefined) return undefined;
  const edits = editsIn(statement, renaming);
  if (edits.length === 0) return undefined;
  let query = '';
  let at = 0;
  for (const { range, text } of edits) {
    query += view.query.slice(at, range.start) + text;
    at = range.end;
  }
  query += view.query.slice(at);
  return utf8Bytes(query, bounds.view_bytes) > bounds.view_bytes ? undefined : { ...view, query };
}

/** Where a query names the connector, in the order of the text. */
function editsIn(root: Node, { from, to }: Renaming): readonly Edit[] {
  const edits: Edit[] = [];
  const isOld = (one: { readonly name: string } | undefined): boolean =>
    one !== undefined && isSameName(one.name, from);
  let hidesIt = false;
  walk(root, (node) => {
    if (isCommonTable(node) && isOld(node.name)) hidesIt = true;
  });
  const written = (name: string): string =>
    nameDoc({ kind: 'identifier', range: { start: 0, end: 0 }, name });
  walk(root, (node) => {
    if (isTable(node)) {
      const [first, second] = node.name.parts;
      if (first === undefined || !isOld(first) || node.name.pattern) return;
      if (second !== undefined) edits.push({ range: first.range, text: written(to) });
      // Read by its name alone, it is also the name of the table in the query.
      else if (!hidesIt) {
        const alias = node.alias === undefined ? ` AS ${written(first.name)}` : '';
        edits.push({ range: first.range, text: `${written(to)}${alias}` });
      }
    } else if (isColumn(node) && node.path.length > 2) {
      const [first] = node.path;
      if (first !== undefined && isOld(first))
        edits.push({ range: first.range, text: written(to) });
    }
  });
  return edits.sort((a, b) => a.range.start - b.range.start);
}

const isCommonTable = (node: Node): node is CommonTable => node.kind === 'common_table';
const isTable = (node: Node): node is NamedTable => node.kind === 'table';
const isColumn = (node: Node): node is ColumnReference => node.kind === 'column';
