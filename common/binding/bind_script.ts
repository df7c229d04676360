import {
  nodeDeeperThan,
  boundExceeded,
  drained,
  type Diagnostic,
  type Node,
  type Steps,
  type Range,
  type ParsedScript,
  type ParsedStatement,
  type Statement,
} from '../language';
import { BoundExceeded } from './bound_exceeded';
import { throwable } from './reporter';
import type { MissingSchema, SchemaSnapshot } from './schema/schema';
import { preparingLists } from './values/prepared_lists';
import { statementContext, type BindingSettings, type StatementContext } from './statement_context';
import {
  bindingOneStatement,
  schemasAfter,
  type BoundStatement,
  type ControlStatement,
} from './statements';
import type { ScopeVariable } from './variables/scope_variable';
import { VariableScope } from './variables/variable_scope';
import { preparingViews } from './views/prepare_views';

/** A bound statement of a script; `diagnostics` are binding's own, relative to the statement's text. */
export interface BoundScriptStatement {
  /** Missing if there is an error, or if a schema is missing. */
  readonly bound?: BoundStatement | ControlStatement;
  readonly diagnostics: readonly Diagnostic[];
}
/** A bound script: a statement for each of `ParsedScript.statements`. */
export interface BoundScript {
  readonly statements: readonly BoundScriptStatement[];
  /** Schemas that must be fetched before everything can be bound; then call again. */
  readonly missingSchemas: readonly MissingSchema[];
  /** The variables that exist after it. */
  readonly variables: readonly ScopeVariable[];
}

interface Result {
  readonly statement: BoundScriptStatement;
  readonly missingSchemas: readonly MissingSchema[];
  /** The schemas for the statements after it. */
  readonly after: SchemaSnapshot;
  /** The variables for the statements after it, and those that it was bound with. */
  readonly variables: readonly ScopeVariable[];
  readonly before: readonly ScopeVariable[];
  readonly text: string;
  readonly settings: string;
}

const NO_VARIABLES: readonly ScopeVariable[] = [];

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
  /** Variables that exist before the script; with their values while it runs. */
  existing?: VariableScope,
): Steps<BoundScript> {
  const key = JSON.stringify(settings);
  const statements: BoundScriptStatement[] = [];
  const missingSchemas: MissingSchema[] = [];
  let current = snapshot;
  let variables = existing?.own ?? NO_VARIABLES;
  for (const parsed of script.statements) {
    if (parsed.statement === undefined) {
      statements.push({ diagnostics: [] });
      continue;
    }
    const result = yield* bound(parsed, parsed.statement, current, { variables, settings, key });
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
    variables = result.variables;
  }
  return { statements, missingSchemas, variables };
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

/** The variables after the statements before the `index`th, for completion and hover. */
export function variablesBefore(
  script: ParsedScript,
  index: number,
  snapshot: SchemaSnapshot,
): readonly ScopeVariable[] {
  const before = script.statements.slice(0, index);
  // Without one, binding the others would take time for nothing.
  if (!before.some(({ statement }) => statement?.kind === 'declare_statement')) return NO_VARIABLES;
  return bindScript({ ...script, statements: before }, snapshot, EDITING).variables;
}

/** In an editor, parameters have no values yet. */
const EDITING: BindingSettings = { parameters: {}, parametersKnown: false };

function* bound(
  parsed: ParsedStatement,
  statement: Statement,
  snapshot: SchemaSnapshot,
  {
    variables,
    settings,
    key,
  }: {
    readonly variables: readonly ScopeVariable[];
    readonly settings: BindingSettings;
    readonly key: string;
  },
): Steps<Result> {
  const bySnapshot = RESULTS.get(statement) ?? new WeakMap<SchemaSnapshot, Result>();
  RESULTS.set(statement, bySnapshot);
  // While a script runs, values must not be kept.
  const isRunning = variables.some(({ value }) => value !== undefined);
  const known = isRunning ? undefined : bySnapshot.get(snapshot);
  const same = known?.settings === key && known.text === parsed.text;
  if (known !== undefined && same && known.before === variables) return known;
  const scope = new VariableScope(undefined, variables);
  const result: Result = {
    ...(yield* bindingStatement(parsed, statement, { snapshot, variables: scope }, settings)),
    // The same snapshot object, so that later statements are found by identity too.
    after: known?.after ?? schemasAfter(statement, snapshot, parsed.text),
    // The same list, so that later statements are found by identity too.
    variables: statement.kind === 'declare_statement' ? scope.own : variables,
    before: variables,
    text: parsed.text,
    settings: key,
  };
  if (!isRunning) bySnapshot.set(snapshot, result);
  return result;
}

/** A level takes at least two characters, so most texts need not be checked. */
function* tooDeepIn(root: Node, text: string, most: number): Steps<Range | undefined> {
  if (text.length < 2 * (most - 20)) return undefined;
  const node = yield* nodeDeeperThan(root, most);
  // The rest is a separate step.
  yield;
  return node?.range;
}

function* bindingStatement(
  parsed: ParsedStatement,
  statement: Statement,
  around: Around,
  settings: BindingSettings,
): Steps<Pick<Result, 'statement' | 'missingSchemas'>> {
  const part = yield* bindingPart(parsed, statement, around, settings, (context) =>
    bindingOneStatement(statement, context),
  );
  const { result, diagnostics, missingSchemas } = part;
  const syntaxErrors = parsed.diagnostics.filter(({ severity }) => severity === 'error');
  const usable = syntaxErrors.length === 0 && missingSchemas.length === 0;
  return {
    missingSchemas,
    statement: {
      ...(result !== undefined && usable ? { bound: result } : {}),
      diagnostics: diagnostics.filter(
        // Syntax errors have been reported already.
        ({ range }) => !syntaxErrors.some((each) => overlap(each.range, range)),
      ),
    },
  };
}

/** What the names in a part of a script refer to. */
export interface Around {
  readonly snapshot: SchemaSnapshot;
  readonly variables: VariableScope;
}

/** A bound part of a statement; ranges are relative to the statement's text. */
export interface BoundPart<T> {
  /** Missing if there is an error. */
  readonly result: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly missingSchemas: readonly MissingSchema[];
}

/**
 * Binds a part of a statement, or all of it: while a script runs, its parts are bound with the values of the variables
 * when they are reached.
 */
export function* bindingPart<T>(
  { text }: Pick<ParsedStatement, 'text'>,
  part: Node,
  { snapshot, variables }: Around,
  settings: BindingSettings,
  bind: (context: StatementContext) => Steps<T | undefined>,
): Steps<BoundPart<T>> {
  const context = statementContext(text, snapshot, settings, variables);
  const { reporter, missingSchemas, tally } = context;
  const { bounds } = tally;
  const limit = bounds.expression_depth;
  const tooDeep = yield* tooDeepIn(part, text, limit);
  if (tooDeep !== undefined) {
    const beyond = beyondBound('expression_depth', limit, undefined, tooDeep);
    return { missingSchemas: [], result: undefined, diagnostics: [beyond] };
  }
  yield* preparingLists(part, context);
  yield* preparingViews(part, context);
  try {
    const result = yield* bind(context);
    const { diagnostics, failed } = reporter;
    return { missingSchemas, result: failed ? undefined : result, diagnostics };
  } catch (error) {
    if (!(error instanceof BoundExceeded)) throw error;
    const { bound: name, found, range } = error;
    const beyond = beyondBound(name, bounds[name], found, range);
    return {
      missingSchemas: [],
      result: undefined,
      diagnostics: [...reporter.diagnostics, beyond],
    };
  }
}

/** The error of exceeding a bound, which a script can also throw when it reaches the statement. */
function beyondBound(
  ...[bound, limit, found, range]: Parameters<typeof boundExceeded>
): Diagnostic {
  const facts = { bound, limit, ...(found === undefined ? {} : { found }) };
  return throwable<'bound_exceeded'>(boundExceeded(bound, limit, found, range), facts);
}

const overlap = (left: Range, right: Range): boolean =>
  left.start < right.end && right.start < left.end;
