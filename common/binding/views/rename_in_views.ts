import { DEFAULT_LANGUAGE_BOUNDS, type LanguageBounds } from '../../bounds';
import { drained, utf8Bytes, type Steps } from '../../language';
import type { SchemaSnapshot, ViewSchema } from '../schema/schema';
import { describingView, type ViewDescription } from './describe_views';
import { parsingView } from './parsed_view';
import { renamedIn, type Renaming } from './rename_in_text';

/** A view whose text names a connector, and the text with its new name. */
export interface RenamedView {
  readonly before: ViewSchema;
  readonly after: ViewSchema;
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
  const query = renamedIn(statement, view.query, renaming);
  if (query === undefined) return undefined;
  return utf8Bytes(query, bounds.view_bytes) > bounds.view_bytes ? undefined : { ...view, query };
}
