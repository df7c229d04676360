import { describingView, type ViewDescription } from '../../../common/binding';
import type { ResultRow } from '../../../common/contract';
import type { Steps } from '../../../common/language';
import { boundsOf } from '../../bounds';
import { inSteps } from '../../in_steps';
import type { View } from '../../ports';
import type { Execution } from '../execution';
import { withIndexNames } from '../index_patterns';
import type { Show } from './showing';

const FIRST_STEPS = {
  text: 'There are no views yet.',
  hint: "Create one: CREATE VIEW open_bugs AS SELECT title, author FROM github_myorg.issues WHERE state = 'open'",
};

/** `SHOW VIEWS`: also those that no longer work, and why. */
export const showViews: Show<'views'> = async (_, execution) => {
  const { views: stored, documents } = execution.engine.ports;
  const views = await stored.list();
  const snapshot = await withIndexNames(execution.snapshot, documents);
  return {
    columns: {
      name: 'text',
      columns: { list: 'text' },
      reads: { list: 'text' },
      problem: 'text',
      query: 'text',
      updated_at: 'timestamp',
    },
    like: 'name',
    rows: await inSteps(
      rowsOf(views, { ...execution, snapshot }),
      execution.signal,
      execution.user,
    ),
    ifEmpty: FIRST_STEPS,
  };
};

function* rowsOf(
  views: readonly View[],
  { engine, snapshot }: Execution,
): Steps<readonly ResultRow[]> {
  const bounds = boundsOf(engine.bounds);
  const rows: ResultRow[] = [];
  for (const view of views) {
    const schema = snapshot.views?.find(({ name }) => name === view.name);
    // Created by another process just now.
    const described: ViewDescription =
      schema === undefined
        ? { columns: [], reads: [] }
        : yield* describingView(schema, snapshot, { bounds });
    yield;
    rows.push(rowOf(view, described));
  }
  return rows;
}

const rowOf = (view: View, { columns, reads, problem }: ViewDescription): ResultRow => [
  view.name,
  columns.length === 0 ? null : columns.map(({ name }) => name),
  reads,
  problem ?? null,
  view.query,
  view.updatedAt,
];
