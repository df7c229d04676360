import {
  bindingScript,
  INDICES,
  type BindingSettings,
  type BoundScriptStatement,
  type SchemaSnapshot,
  type VariableScope,
} from '../../common/binding';
import {
  effectOf,
  type ParsedScript,
  type ParsedStatement,
  type Steps,
} from '../../common/language';
import type { Bounds } from '../bounds';
import {
  bindUntilKnown,
  type BindingAttempt,
  type BoundOnce,
  type StatementEngine,
} from '../statements';
import { inSteps } from '../in_steps';
import type { ScriptRequest } from './script_request';

/** A script, bound against these schemas. */
export interface Binding {
  readonly snapshot: SchemaSnapshot;
  readonly statements: readonly BoundScriptStatement[];
}

/** For EXPLAIN, which may not even request columns from services. */
const mayAsk = ({ statement }: ParsedStatement): boolean =>
  statement === undefined || effectOf(statement) !== 'plans';

/** Binds a script and its parts against the current state, and requests columns that only services know. */
export class ScriptBinder {
  readonly settings: BindingSettings;

  constructor(
    private readonly engine: StatementEngine,
    private readonly request: Pick<ScriptRequest, 'parameters' | 'user'>,
    bounds: Bounds,
  ) {
    this.settings = { parameters: request.parameters, parametersKnown: true, bounds };
  }

  /** Binds a script; for EXPLAIN, no request is sent. */
  async script(
    script: ParsedScript,
    signal: AbortSignal,
    variables?: VariableScope,
  ): Promise<Binding> {
    const { settings } = this;
    const reading = this.engine.catalog.snapshot();
    // Its failure is thrown below.
    reading.catch(() => undefined);
    const ahead = await this.ahead(script, signal, variables);
    const initial = await reading;
    const run = { ...script, statements: script.statements.filter(mayAsk) };
    const { bound, snapshot } = await this.bound(
      {
        bind: (current) =>
          current === ahead?.snapshot
            ? done(ahead.bound)
            : bindingScript(script, current, settings, variables),
        askable: (current) => bindingScript(run, current, settings, variables),
        diagnosticsOf: ({ statements }) => statements.flatMap(({ diagnostics }) => diagnostics),
      },
      initial,
      signal,
    );
    return { snapshot, statements: bound.statements };
  }

  /**
   * Binds against the schemas of the last statement while the current ones are read, and requests the indices that it
   * lacks. Usually, nothing has changed.
   */
  private async ahead(script: ParsedScript, signal: AbortSignal, variables?: VariableScope) {
    const { lookUps, catalog } = this.engine;
    const snapshot = catalog.last();
    lookUps?.ahead([]);
    if (lookUps === undefined || snapshot === undefined) return undefined;
    const bound = await inSteps(
      bindingScript(script, snapshot, this.settings, variables),
      signal,
      this.request.user,
    );
    const missing = bound.missingSchemas.filter(({ connector }) => connector === INDICES);
    lookUps.ahead(missing.flatMap(({ entity = [] }) => entity));
    return { snapshot, bound };
  }

  /** Binds until no schema is missing, and returns the schemas with those that were requested. */
  bound<T extends BoundOnce>(
    attempt: BindingAttempt<T>,
    initial: SchemaSnapshot,
    signal: AbortSignal,
  ): Promise<{ readonly bound: T; readonly snapshot: SchemaSnapshot }> {
    return bindUntilKnown(this.engine, attempt, initial, { user: this.request.user, signal });
  }
}

/** Steps that are done. */
// eslint-disable-next-line require-yield -- nothing is left to do
function* done<T>(value: T): Steps<T> {
  return value;
}
