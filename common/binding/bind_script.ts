import {
  nodeDeeperThan,
  boundExceeded,
  drained,
  type Diagnostic,
  type Steps,
  type Range,
  type ParsedScript,
  type ParsedStatement,
  type Statement,
} from '../language';
import { BoundExceeded } from './bound_exceeded';
import type { MissingSchema, SchemaSnapshot } from './schema/schema';
import { preparingLists } from './values/prepared_lists';
import { statementContext, type BindingSettings } from './statement_context';
import { bindStatement, schemasAfter, type BoundStatement } from './statements';
import { preparingViews } from './views/prepare_views';

/** A bound statement of a script; `diagnostics` are binding's own, relative to the statement's text. */
export interface BoundScriptStatement {
  /** Missing if there is an error, or if a schema is missing. */
  readonly bound?: BoundStatement;
  readonly diagnostics: readonly Diagnostic[];
}
/** A bound script: a statement for each of `ParsedScript.statements`. */
export interface BoundScript {
  readonly statements: readonly BoundScriptStatement[];
  /** Schemas that must be fetched before everything can be bound; then call again. */
  readonly missingSchemas: readonly MissingSchema[];
}

interface Result {
  readonly statement: BoundScriptStatement;
  readonly missingSchemas: readonly MissingSchema[];
  /** The schemas for the statements after it. */
  readonly after: SchemaSnapshot;
  readonly text: string;
  readonly settings: string;
}

/** After an edit, only the statement it touches is bound again: trees and snapshots are compared by identity. */
const RESULTS = new WeakMap<Statement, WeakMap<SchemaSnapshot, Result>>();

/**
 * Resolves every name of a script and finds the type of every expression. Pure: the same in the browser and
 * on the server. Later statements see what a statement creates or drops, although nothing was run.
 */
export function bindScript(
  script: ParsedScript,
  snapshot: SchemaSnapshot,
  settings: BindingSettings,
): BoundScript {
  return drained(bindingScript(script, snapshot, settings));
}

/** As `bindScript`, in steps: a statement is measured, bound and applied one after the other. */
export function* bindingScript(
  script: ParsedScript,
  snapshot: SchemaSnapshot,
  settings: BindingSettings,
): Steps<BoundScript> {
  const key = JSON.stringify(settings);
  const statements: BoundScriptStatement[] = [];
  const missingSchemas: MissingSchema[] = [];
  let current = snapshot;
  for (const parsed of script.statements) {
    if (parsed.statement === undefined) {
      statements.push({ diagnostics: [] });
      continue;
    }
    const result = yield* bound(parsed, parsed.statement, current, settings, key);
    statements.push(result.statement);
    yield;
    for (const each of result.missingSchemas) {
      const known = missingSchemas.some(
        ({ connector, entity, query }) =>
          connector === each.connector && entity === each.entity && query === each.query,
      );
      if (!known) missingSchemas.push(each);
    }
    current = result.after;
  }
  return { statements, missingSchemas };
}

/** The schemas after the statements before the `index`th, for completion and hover. */
export function snapshotBefore(
  script: ParsedScript,
  index: number,
  snapshot: SchemaSnapshot,
): SchemaSnapshot {
  return script.statements.slice(0, index).reduce((current, { statement, text }) => {
    if (statement === undefined) return current;
    const known = RESULTS.get(statement)?.get(current);
    return known?.after ?? schemasAfter(statement, current, text);
  }, snapshot);
}

function* bound(
  parsed: ParsedStatement,
  statement: Statement,
  snapshot: SchemaSnapshot,
  settings: BindingSettings,
  key: string,
): Steps<Result> {
  const bySnapshot = RESULTS.get(statement) ?? new WeakMap<SchemaSnapshot, Result>();
  RESULTS.set(statement, bySnapshot);
  const known = bySnapshot.get(snapshot);
  if (known !== undefined && known.settings === key && known.text === parsed.text) return known;
  const result: Result = {
    ...(yield* bindingStatement(parsed, statement, snapshot, settings)),
    // The same snapshot object, so that later statements are found by identity too.
    after: known?.after ?? schemasAfter(statement, snapshot, parsed.text),
    text: parsed.text,
    settings: key,
  };
  bySnapshot.set(snapshot, result);
  return result;
}

/** A level takes at least two characters, so most texts need not be checked. */
function* tooDeepIn(statement: Statement, text: string, most: number): Steps<Range | undefined> {
  if (text.length < 2 * (most - 20)) return undefined;
  const node = yield* nodeDeeperThan(statement, most);
  // The rest is a separate step.
  yield;
  return node?.range;
}

function* bindingStatement(
  { text, diagnostics }: ParsedStatement,
  statement: Statement,
  snapshot: SchemaSnapshot,
  settings: BindingSettings,
): Steps<Pick<Result, 'statement' | 'missingSchemas'>> {
  const context = statementContext(text, snapshot, settings);
  const { bounds } = context.tally;
  const limit = bounds.expression_depth;
  const tooDeep = yield* tooDeepIn(statement, text, limit);
  if (tooDeep !== undefined) {
    const beyond = boundExceeded('expression_depth', limit, undefined, tooDeep);
    return { missingSchemas: [], statement: { diagnostics: [beyond] } };
  }
  yield* preparingLists(statement, context);
  yield* preparingViews(statement, context);
  let result: BoundStatement | undefined;
  try {
    result = bindStatement(statement, context);
  } catch (error) {
    if (!(error instanceof BoundExceeded)) throw error;
    const { bound, found, range } = error;
    const beyond = boundExceeded(bound, bounds[bound], found, range);
    return {
      missingSchemas: [],
      statement: { diagnostics: [...context.reporter.diagnostics, beyond] },
    };
  }
  const { reporter, missingSchemas } = context;
  const syntaxErrors = diagnostics.filter(({ severity }) => severity === 'error');
  const broken = syntaxErrors.length > 0;
  const usable = !reporter.failed && !broken && missingSchemas.length === 0;
  return {
    missingSchemas,
    statement: {
      ...(result !== undefined && usable ? { bound: result } : {}),
      diagnostics: reporter.diagnostics.filter(
        // Syntax errors have been reported already.
        ({ range }) => !syntaxErrors.some((each) => overlap(each.range, range)),
      ),
    },
  };
}

const overlap = (left: Range, right: Range): boolean =>
  left.start < right.end && right.start < left.end;
