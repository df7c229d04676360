import {
  bindingScript,
  INDICES,
  named,
  type BindingSettings,
  type BoundScriptStatement,
  type MissingSchema,
  type SchemaSnapshot,
  type VariableScope,
} from '../../common/binding';
import {
  effectOf,
  type Diagnostic,
  type ParsedScript,
  type ParsedStatement,
  type Steps,
} from '../../common/language';
import type { Bounds } from '../bounds';
import { inSteps } from '../in_steps';
import type { StatementEngine } from '../statements';
import type { ScriptRequest } from './script_request';

/** A script, bound against these schemas. */
export interface Binding {
  readonly snapshot: SchemaSnapshot;
  readonly statements: readonly BoundScriptStatement[];
}

/** Something bound, and the schemas that it lacks. */
interface Bound {
  readonly missingSchemas: readonly MissingSchema[];
}

interface Binder<T extends Bound> {
  readonly bind: (snapshot: SchemaSnapshot) => Steps<T>;
  /** The missing schemas that services may be asked for; all if unset. */
  readonly askable?: (snapshot: SchemaSnapshot) => Steps<Bound>;
  readonly diagnosticsOf: (bound: T) => readonly Diagnostic[];
}

const lacksColumn = (diagnostics: readonly Diagnostic[]): boolean =>
  // Of a view, what is missing may be a column.
  diagnostics.some(({ code }) => code === 'unknown_column' || code === 'view_invalid');

/** Whether an entity that a service was asked for is not in its list. */
const lacksEntity = (asked: readonly MissingSchema[], { connectors }: SchemaSnapshot): boolean =>
  asked.some(
    ({ connector, entity = '' }) =>
      connector !== INDICES &&
      named(named(connectors, connector)?.entities ?? [], entity) === undefined,
  );

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
  async bound<T extends Bound>(
    { bind, askable, diagnosticsOf }: Binder<T>,
    initial: SchemaSnapshot,
    signal: AbortSignal,
  ): Promise<{ readonly bound: T; readonly snapshot: SchemaSnapshot }> {
    const { user } = this.request;
    const asker = { user, signal };
    const asked: MissingSchema[] = [];
    let snapshot = initial;
    let renewed = false;
    for (;;) {
      const bound = await inSteps(bind(snapshot), signal, user);
      const { missingSchemas } = bound;
      if (missingSchemas.length === 0) {
        // A field or an object may have been renamed or added since the service was asked.
        const lacks = lacksColumn(diagnosticsOf(bound)) || lacksEntity(asked, snapshot);
        if (renewed || asked.length === 0 || !lacks) return { snapshot, bound };
        renewed = true;
        snapshot = await this.engine.discover(asked, initial, asker, 'renewed');
        continue;
      }
      const { missingSchemas: needed } =
        askable === undefined ? bound : await inSteps(askable(snapshot), signal, user);
      const richer =
        needed.length > 0
          ? await this.engine.discover(needed, snapshot, asker)
          : await this.engine.discover(missingSchemas, snapshot, asker, 'offline');
      if (richer === snapshot) return { snapshot, bound };
      if (needed.length > 0) asked.push(...needed);
      snapshot = richer;
    }
  }
}
