import { viewsBrokenBy } from '../../common/binding';
import { andList } from '../../common/errors';
import { nameDoc } from '../../common/language';
import { boundsOf } from '../bounds';
import { inSteps } from '../in_steps';
import type { Execution, ExecutionEvent } from './execution';
import { withIndexNames } from './index_patterns';

/** A name as a statement writes it: in backticks if it is a reserved word. */
export const written = (name: string): string =>
  nameDoc({ kind: 'identifier', range: { start: 0, end: 0 }, name });

/** More names are only counted. */
const MOST_NAMES = 10;

/** A warning with the views that the change of this statement has broken; nothing if there are none. */
export async function* brokenViews(execution: Execution): AsyncIterable<ExecutionEvent> {
  const { engine, snapshot, signal, user } = execution;
  if ((snapshot.views ?? []).length === 0) return;
  const { documents } = engine.ports;
  const before = await withIndexNames(snapshot, documents);
  const after = await withIndexNames(await engine.catalog.snapshot(), documents);
  const settings = { bounds: boundsOf(engine.bounds) };
  const broken = await inSteps(viewsBrokenBy(before, after, settings), signal, user);
  const [first] = broken;
  if (first === undefined) return;
  const more = broken.length - MOST_NAMES;
  const names = [...broken.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])];
  yield {
    type: 'message',
    severity: 'warning',
    text:
      broken.length === 1
        ? `View ${first} no longer works.`
        : `${broken.length} views no longer work: ${andList(names)}.`,
    hint: `SHOW VIEWS shows why. Change a view with CREATE OR REPLACE VIEW, or delete it with DROP VIEW ${written(first)}.`,
  };
}
