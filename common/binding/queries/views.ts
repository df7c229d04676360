import { foldCase } from '../../declaration';
import type { Diagnostic, Range } from '../../language';
import { BoundExceeded } from '../bound_exceeded';
import type { BoundOutputColumn, BoundQuery, ScanOptions } from '../bound/bound_query';
import { Reporter } from '../reporter';
import type { ViewSchema } from '../schema/schema';
import { VariableScope } from '../variables/variable_scope';
import { scopeWithin } from '../scope';
import type { StatementContext } from '../statement_context';
import { parsedView } from '../views/parsed_view';
import { renamed } from './column_lists';
import type { QueryContext } from './query_context';

/** The query of a view, bound where a statement reads it. */
export interface BoundView {
  readonly query: BoundQuery;
  readonly columns: readonly BoundOutputColumn[];
  /** Names of WITH (index = …) that at least one of its scans uses. */
  readonly usedIndexes: ReadonlySet<string>;
}

/** Binds a view that is read at `range`. Undefined if it does not work any more, which is reported there. */
export function bindView(
  view: ViewSchema,
  options: ScanOptions,
  range: Range,
  context: QueryContext,
): BoundView | undefined {
  const { reporter, expansion, usedIndexes } = context.statement;
  const { bound, problem } = openView(view, options, range, context);
  for (const index of bound?.usedIndexes ?? []) usedIndexes.add(index);
  if (problem === undefined) return bound;
  // A view that this one reads has been named already.
  if (problem.code === 'view_invalid' || problem.code === 'view_cycle') {
    reporter.pass(problem, range);
  } else {
    const through = expansion.path.at(-1);
    const facts = { view: view.name, problem: problem.text };
    reporter.error('view_invalid', through === undefined ? facts : { ...facts, through }, range);
  }
  return undefined;
}

/**
 * Binds the query of a view as if it were written in parentheses, except that it does not see the names around it, and that
 * its own options take precedence over `options`. Returns the first problem; its range may be one of the view's text.
 */
export function openView(
  view: ViewSchema,
  options: ScanOptions,
  range: Range,
  { statement, bindQuery }: QueryContext,
): { readonly bound?: BoundView; readonly problem?: Diagnostic } {
  const { path, depth } = statement.expansion;
  const { bounds } = statement.tally;
  const cycle = cycleWith(view, path);
  if (cycle !== undefined) {
    const reporter = new Reporter();
    reporter.error('view_cycle', { path: cycle }, range);
    return problemIn(reporter.diagnostics);
  }
  if (path.length >= bounds.view_nesting) {
    throw new BoundExceeded('view_nesting', undefined, range);
  }
  const parsed = parsedView(view, bounds);
  if (parsed.statement === undefined) {
    const reporter = new Reporter();
    // Every text without a tree has a diagnostic; this is for one that has none.
    reporter.error('unknown_statement', { word: view.query }, range);
    return problemIn([...parsed.diagnostics, ...reporter.diagnostics]);
  }
  // Nested queries are flattened: the depths of what they compute from each other add up.
  if (depth + parsed.depth > bounds.expression_depth) {
    throw new BoundExceeded('expression_depth', undefined, range);
  }
  const inside: StatementContext = {
    ...statement,
    text: view.query,
    settings: { ...statement.settings, parameters: {}, parametersKnown: true },
    reporter: new Reporter(bounds.diagnostics),
    variables: new VariableScope(),
    leftOut: [],
    usedIndexes: new Set(),
    expansion: { path: [...path, view.name], depth: depth + parsed.depth },
  };
  const { query: node } = parsed.statement;
  const scansBefore = statement.scans.length;
  try {
    const query = bindQuery(node, scopeWithin(undefined, { options }), inside);
    if (statement.scans.slice(scansBefore).some(({ index }) => index === true))
      statement.indexViews.set(foldCase(view.name), view.query);
    const names = view.columns.map((name) => ({ name }));
    const columns = renamed(query.output, names, node.range, inside.reporter);
    const bound = { query, columns, usedIndexes: inside.usedIndexes };
    return { bound, ...problemIn(inside.reporter.diagnostics) };
  } catch (error) {
    // Its range belongs to the text of the view.
    if (error instanceof BoundExceeded) throw new BoundExceeded(error.bound, error.found, range);
    throw error;
  }
}

/** The views from this one to itself, if they are being bound already. */
function cycleWith({ name }: ViewSchema, path: readonly string[]): readonly string[] | undefined {
  const folded = foldCase(name);
  const start = path.findIndex((each) => foldCase(each) === folded);
  return start < 0 ? undefined : [...path.slice(start), name];
}

function problemIn(diagnostics: readonly Diagnostic[]): { readonly problem?: Diagnostic } {
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  return problem === undefined ? {} : { problem };
}
