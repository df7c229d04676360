import { viewsAfterRenaming, type Renaming } from '../../common/binding';
import { andList } from '../../common/errors';
import { boundsOf } from '../bounds';
import { inSteps } from '../in_steps';
import type { Execution, ExecutionEvent } from './execution';
import { information } from './result_table';

/** More names are only counted. */
const MOST_NAMES = 10;

/**
 * Changes the text of the views that read a connector whose name was changed. A view that another process changes at the
 * same time is left to it. Stored things that name connectors in other ways are changed here, too, once there are any.
 */
export async function* renameInStoredViews(
  renaming: Renaming,
  { engine, snapshot, signal, user }: Execution,
): AsyncIterable<ExecutionEvent> {
  const { views } = engine.ports;
  const stored = await views.list();
  if (stored.length === 0) return;
  const settings = { bounds: boundsOf(engine.bounds) };
  const before = { ...snapshot, views: stored };
  const after = { ...(await engine.catalog.snapshot()), views: stored };
  const work = viewsAfterRenaming(renaming, before, after, settings);
  const renamed = await inSteps(work, signal, user);
  const changed: string[] = [];
  for (const one of renamed) {
    const view = stored.find(({ name }) => name === one.before.name);
    if (view === undefined) continue;
    const { name, revision } = view;
    if (await views.rewrite({ name, revision, query: one.after.query })) changed.push(name);
  }
  if (changed.length === 0) return;
  const more = changed.length - MOST_NAMES;
  const names = [...changed.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])];
  yield information(
    changed.length === 1
      ? `View ${changed[0] ?? ''}, which reads it, now uses the new name.`
      : `${changed.length} views that read it now use the new name: ${andList(names)}.`,
  );
}
