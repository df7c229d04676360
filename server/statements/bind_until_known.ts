import { INDICES, named, type MissingSchema, type SchemaSnapshot } from '../../common/binding';
import type { Diagnostic, Steps } from '../../common/language';
import { inSteps } from '../in_steps';
import type { StatementEngine } from './statement_engine';

/** Something bound, and the schemas that it lacks. */
export interface BoundOnce {
  readonly missingSchemas: readonly MissingSchema[];
}

/** How something is bound. */
export interface BindingAttempt<T extends BoundOnce> {
  readonly bind: (snapshot: SchemaSnapshot) => Steps<T>;
  /** The missing schemas that services may be asked for; all if unset. */
  readonly askable?: (snapshot: SchemaSnapshot) => Steps<BoundOnce>;
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

/** Binds until no schema is missing, and returns the schemas with those that were requested. */
export async function bindUntilKnown<T extends BoundOnce>(
  engine: Pick<StatementEngine, 'discover'>,
  { bind, askable, diagnosticsOf }: BindingAttempt<T>,
  initial: SchemaSnapshot,
  asker: { readonly user: string; readonly signal: AbortSignal },
): Promise<{ readonly bound: T; readonly snapshot: SchemaSnapshot }> {
  const { user, signal } = asker;
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
      snapshot = await engine.discover(asked, initial, asker, 'renewed');
      continue;
    }
    const { missingSchemas: needed } =
      askable === undefined ? bound : await inSteps(askable(snapshot), signal, user);
    const richer =
      needed.length > 0
        ? await engine.discover(needed, snapshot, asker)
        : await engine.discover(missingSchemas, snapshot, asker, 'offline');
    if (richer === snapshot) return { snapshot, bound };
    if (needed.length > 0) asked.push(...needed);
    snapshot = richer;
  }
}
