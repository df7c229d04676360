import type { BoundPart, SchemaSnapshot } from '../../../common/binding';
import { errorOfDiagnostic } from '../../../common/binding';
import { MoltlerError } from '../../../common/errors';
import type { Diagnostic, ParsedStatement, Steps } from '../../../common/language';
import type { Bounds } from '../../bounds';
import type { TempTables } from '../../query';
import type { ScriptVariables, StatementEngine } from '../../statements';
import type { ScriptBinder } from '../script_binder';
import type { ScriptRequest } from '../script_request';
import type { StatementEvents } from '../statement_events';
import type { StatementRecord } from '../statement_record';
import type { TimeLimit } from '../time_limit';

/** What runs a statement of a script that controls others. */
export interface InterpreterParts {
  readonly engine: StatementEngine;
  readonly request: ScriptRequest;
  readonly bounds: Bounds;
  readonly binder: ScriptBinder;
  readonly events: StatementEvents;
  /** The whole statement. */
  readonly parsed: ParsedStatement;
  /** What the variables of the script take. */
  readonly memory: ScriptVariables;
  /** The record of the whole statement. */
  readonly record: StatementRecord;
  /** The line in the script of an offset of the statement's text. */
  readonly lineOf: (offset: number) => number;
}

/** What changes while the statement runs. */
export class InterpreterState {
  /** The temporary tables of the block. */
  readonly tables: TempTables;

  constructor(
    private readonly parts: InterpreterParts,
    /** The schemas as far as they are known; undefined after a statement that changed them. */
    public snapshot: SchemaSnapshot | undefined,
    /** Ends the statement that is running. */
    public signal: AbortSignal,
  ) {
    const { engine, request } = parts;
    this.cancelling = request.signal;
    this.tables = engine.tempTables(request.user);
  }

  /** Aborted when the user has cancelled what is running: not aborted for the FINALLY that runs nevertheless. */
  cancelling: AbortSignal;

  /** The time for everything after FINALLY once the script was cancelled; undefined until then. */
  finishing: TimeLimit | undefined;

  /**
   * Binds a part of the statement with the current schemas, and throws the first problem. `asks`: services may be asked
   * for columns that only they know.
   */
  async bound<T>(
    bind: (snapshot: SchemaSnapshot) => Steps<BoundPart<T>>,
    asks = true,
  ): Promise<{
    readonly result: T;
    readonly snapshot: SchemaSnapshot;
    readonly warnings: readonly Diagnostic[];
  }> {
    const { binder, engine, events } = this.parts;
    const initial = this.snapshot ?? (await engine.catalog.snapshot());
    const limit = events.timeLimit(this.signal);
    try {
      const { bound, snapshot } = await binder.bound(
        {
          bind: (schemas) => bind({ ...schemas, tables: this.tables.schemas }),
          ...(asks ? {} : { askable: nothing }),
          diagnosticsOf: ({ diagnostics }) => diagnostics,
        },
        initial,
        limit.signal,
      );
      this.snapshot = snapshot;
      const { result, diagnostics } = bound;
      if (result === undefined) throw firstError(diagnostics);
      return { result, snapshot, warnings: diagnostics };
    } catch (error) {
      throw limit.error ?? error;
    } finally {
      limit.end();
    }
  }
}

// eslint-disable-next-line require-yield -- it asks for nothing
function* nothing(): Steps<{ readonly missingSchemas: readonly [] }> {
  return { missingSchemas: [] };
}

function firstError(diagnostics: readonly Diagnostic[]): MoltlerError {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  const error = first === undefined ? undefined : errorOfDiagnostic(first);
  const reason = first?.text ?? 'a part of the statement was not bound';
  return error ?? new MoltlerError('internal', { reason });
}
