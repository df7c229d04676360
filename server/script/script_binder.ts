import {
  bindingScript,
  type BindingSettings,
  type BoundScriptStatement,
  type SchemaSnapshot,
  type VariableScope,
} from '../../common/binding';
import { effectOf, type ParsedScript, type ParsedStatement } from '../../common/language';
import type { Bounds } from '../bounds';
import {
  bindUntilKnown,
  type BindingAttempt,
  type BoundOnce,
  type StatementEngine,
} from '../statements';
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
    const initial = await this.engine.catalog.snapshot();
    const run = { ...script, statements: script.statements.filter(mayAsk) };
    const { bound, snapshot } = await this.bound(
      {
        bind: (current) => bindingScript(script, current, settings, variables),
        askable: (current) => bindingScript(run, current, settings, variables),
        diagnosticsOf: ({ statements }) => statements.flatMap(({ diagnostics }) => diagnostics),
      },
      initial,
      signal,
    );
    return { snapshot, statements: bound.statements };
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
