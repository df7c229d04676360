import { DEFAULT_LANGUAGE_BOUNDS, type LanguageBounds } from '../../bounds';
import { boundExceeded, drained, type Diagnostic, type Steps } from '../../language';
import { BoundExceeded } from '../bound_exceeded';
import type { BoundOutputColumn } from '../bound/bound_query';
import { scansOf } from '../bound/query_walk';
import { isWithoutService } from '../indices/indices';
import { bindQuery } from '../queries/query';
import { openView } from '../queries/views';
import type { SchemaSnapshot, ViewSchema } from '../schema/schema';
import { statementContext } from '../statement_context';
import { preparingViews } from './prepare_views';
import { parsingView } from './parsed_view';

/** What a view is at present. */
export interface ViewDescription {
  /** Empty if they are not known: if the view does not work, or if only a service knows them. */
  readonly columns: readonly BoundOutputColumn[];
  /** The entities and indices that it reads, also through other views: `gh.issues`, `logs-*`. */
  readonly reads: readonly string[];
  /** Why it does not work, as a sentence. */
  readonly problem?: string;
}

type Bounds = { readonly bounds?: LanguageBounds };

/** Descriptions of the views of one snapshot, which never changes. */
const DESCRIBED = new WeakMap<SchemaSnapshot, Map<ViewSchema, ViewDescription>>();

/** The columns of a view, or why it does not work. Sends no requests. */
export const describedView = (view: ViewSchema, snapshot: SchemaSnapshot): ViewDescription =>
  drained(describingView(view, snapshot));

/** As `describedView`, in steps. */
export function* describingView(
  view: ViewSchema,
  snapshot: SchemaSnapshot,
  { bounds = DEFAULT_LANGUAGE_BOUNDS }: Bounds = {},
): Steps<ViewDescription> {
  const known = DESCRIBED.get(snapshot) ?? new Map<ViewSchema, ViewDescription>();
  DESCRIBED.set(snapshot, known);
  const before = known.get(view);
  if (before !== undefined) return before;
  const described = yield* describing(view, snapshot, bounds);
  known.set(view, described);
  return described;
}

const NOWHERE = { start: 0, end: 0 };

function* describing(
  view: ViewSchema,
  snapshot: SchemaSnapshot,
  bounds: LanguageBounds,
): Steps<ViewDescription> {
  const settings = { parameters: {}, parametersKnown: true, bounds };
  const context = statementContext('', snapshot, settings);
  const { statement } = yield* parsingView(view, bounds);
  if (statement !== undefined) yield* preparingViews(statement, context);
  // Its own depth is counted where it is opened.
  context.expansion.depth = 0;
  yield;
  const { bound, problem } = opened(view, context, bounds);
  const scans = bound === undefined ? [] : scansOf(bound.query);
  const unknown = context.missingSchemas.flatMap(({ connector, entity }) =>
    entity === undefined ? [] : [{ connector, entity }],
  );
  const names = [...scans, ...unknown].map(({ connector, entity }) =>
    isWithoutService(connector) ? entity : `${connector}.${entity}`,
  );
  const reads = [...new Set(names)];
  return problem === undefined
    ? { columns: bound?.columns ?? [], reads }
    : { columns: [], reads, problem: problem.text };
}

function opened(
  view: ViewSchema,
  context: ReturnType<typeof statementContext>,
  bounds: LanguageBounds,
): ReturnType<typeof openView> | { readonly bound?: undefined; readonly problem: Diagnostic } {
  try {
    return openView(view, {}, NOWHERE, { statement: context, bindQuery });
  } catch (error) {
    if (!(error instanceof BoundExceeded)) throw error;
    const { bound, found } = error;
    return { problem: boundExceeded(bound, bounds[bound], found, NOWHERE) };
  }
}

/** The names of views that work with the schemas `before`, but not with those `after`. */
export function* viewsBrokenBy(
  before: SchemaSnapshot,
  after: SchemaSnapshot,
  settings: Bounds = {},
): Steps<readonly string[]> {
  const broken: string[] = [];
  for (const view of after.views ?? []) {
    yield;
    const now = yield* describingView(view, after, settings);
    if (now.problem === undefined) continue;
    const earlier = before.views?.find(({ name }) => name === view.name);
    if (earlier === undefined) continue;
    const then = yield* describingView(earlier, before, settings);
    if (then.problem === undefined) broken.push(view.name);
  }
  return broken.sort();
}
