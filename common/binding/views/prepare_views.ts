import { depthOf, walkingParts, type Node, type Steps } from '../../language';
import type { ViewSchema } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import { named } from '../suggestion';
import { preparingLists } from '../values/prepared_lists';
import { parsingView } from './parsed_view';

/**
 * Parses the views that a statement may read, those that they read included, and binds their long lists, in steps: binding
 * the statement is one step. A query of WITH may have the name of a view, so some views may not be needed.
 */
export function* preparingViews(root: Node, context: StatementContext): Steps<void> {
  const { views = [] } = context.snapshot;
  if (views.length === 0) return;
  const prepared = new Set<ViewSchema>();
  const pending = yield* viewsNamedIn(root, views);
  if (pending.length > 0) context.expansion.depth = yield* depthOf(root);
  for (let view = pending.pop(); view !== undefined; view = pending.pop()) {
    if (prepared.has(view)) continue;
    prepared.add(view);
    const { statement } = yield* parsingView(view, context.tally.bounds);
    yield;
    if (statement === undefined) continue;
    yield* preparingLists(statement, { ...context, text: view.query });
    pending.push(...(yield* viewsNamedIn(statement, views)));
  }
}

function* viewsNamedIn(root: Node, views: readonly ViewSchema[]): Steps<ViewSchema[]> {
  const found = new Set<ViewSchema>();
  // eslint-disable-next-line require-yield -- walkingParts yields between the parts
  yield* walkingParts(root, function* (part) {
    const name = isTableName(part) && part.parts.length === 1 ? part.parts[0]?.name : undefined;
    const view = name === undefined ? undefined : named(views, name);
    if (view !== undefined) found.add(view);
    const beneath: unknown[] = Object.values(part);
    return beneath;
  });
  return [...found];
}

interface TableNamePart {
  readonly kind: 'table_name';
  readonly parts: readonly { readonly name: string }[];
}

const isTableName = (part: object): part is TableNamePart =>
  'kind' in part && part.kind === 'table_name';
