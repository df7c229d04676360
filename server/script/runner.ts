import {
  changesSchemas,
  isControl,
  maskingSecrets,
  VariableScope,
  type BoundStatement,
  type ControlStatement,
  type SchemaSnapshot,
} from '../../common/binding';
import type { ScriptPlace, StreamEvent } from '../../common/contract';
import { MoltlerError } from '../../common/errors';
import {
  LineMap,
  parsingScript,
  changesNothing,
  effectOf,
  type Diagnostic,
  type PlacedDiagnostic,
  type ParsedScript,
  type ParsedStatement,
  type Statement,
  type Steps,
} from '../../common/language';
import { redactDeep } from '../connectors';
import { boundsOf, type Bounds } from '../bounds';
import { RedactedSecrets } from './redacted_secrets';
import { noTrial, type ScriptVariables, type StatementEngine } from '../statements';
import { failureOf, serialized } from './failure';
import { inSteps, nextTurn } from '../in_steps';
import { Interpreter } from './interpreter';
import { keepRecord } from './keep_record';
import { onlyChanges } from './only_changes';
import { firstRejectedChange } from './read_only';
import { ScriptBinder, type Binding } from './script_binder';
import { scriptDiagnostics, statementDiagnostics } from './script_diagnostics';
import type { ScriptRequest, ScriptRunner } from './script_request';
import { StatementEvents } from './statement_events';
import { StatementRecord } from './statement_record';
import { TimeLimit } from './time_limit';
import { keptUser } from '../ports';

const NEVER = new AbortController().signal;

/** Runs scripts on an engine. */
export function createScriptRunner(engine: StatementEngine): ScriptRunner {
  return {
    async *run(request) {
      let ok = false;
      const redacted = new RedactedSecrets(engine.redactor);
      const memory = engine.variables.of(request.user);
      try {
        ok = yield* new ScriptRun(engine, request, redacted, memory).run();
      } catch (error) {
        // Before the first statement: the store cannot be read, or the caller has already left.
        const failure = serialized(failureOf(error, request.signal), engine);
        yield { type: 'error', statement: 0, error: failure };
      } finally {
        redacted.forget();
        memory.end();
      }
      yield { type: 'done', ok };
    },
  };
}

/** A statement that can be run. */
interface Ready {
  /** Its index in the script, from 0. */
  readonly index: number;
  readonly parsed: ParsedStatement;
  readonly statement: Statement;
  readonly bound: BoundStatement | ControlStatement;
  /** Notes to report before it runs. */
  readonly warnings: readonly Diagnostic[];
  readonly snapshot: SchemaSnapshot;
}

/** A running script. */
class ScriptRun {
  private readonly bounds: Bounds;
  private readonly binder: ScriptBinder;
  private readonly executing: StatementEvents;
  /** The variables of the script itself. */
  private readonly variables = new VariableScope();

  constructor(
    private readonly engine: StatementEngine,
    private readonly request: ScriptRequest,
    redacted: RedactedSecrets,
    private readonly memory: ScriptVariables,
  ) {
    this.bounds = boundsOf(engine.bounds);
    this.binder = new ScriptBinder(engine, request, this.bounds);
    this.executing = new StatementEvents(engine, request, this.bounds, redacted);
  }

  /** Whether every statement succeeded. */
  async *run(): AsyncGenerator<StreamEvent, boolean> {
    this.request.signal.throwIfAborted();
    const { text, signal } = this.request;
    const script = await this.inTurn(parsingScript(text, undefined, this.bounds), signal);
    const change = firstRejectedChange(script, this.engine, this.request);
    if (change !== undefined) {
      const error = serialized(change.error, this.engine);
      yield { type: 'error', statement: change.index, error };
      return false;
    }
    const first = await this.using(() => this.bindInTime(script));
    const bindings = first.statements;
    let { snapshot } = first;
    const diagnostics = await this.place(script, first);
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      yield { type: 'diagnostics', diagnostics };
      return false;
    }
    const rejected = this.request.trial === true ? noTrial(script) : undefined;
    if (rejected !== undefined) {
      yield { type: 'error', statement: 0, error: serialized(rejected, this.engine) };
      return false;
    }
    let changed = false;
    for (const [index, parsed] of script.statements.entries()) {
      // A thousand short statements are a lot of work, too.
      if (index > 0) await nextTurn();
      let binding = bindings[index];
      if (changed || this.variables.own.length > 0) {
        // Earlier statements may have had other effects than binding assumed, and variables have values now.
        const alone: ParsedScript = { ...script, statements: [parsed] };
        const fresh = await this.using(() => this.bindInTime(alone, this.variablesFor(parsed)));
        snapshot = fresh.snapshot;
        binding = fresh.statements[0];
        const placed = await this.place(alone, fresh);
        if (placed.some(({ severity }) => severity === 'error')) {
          yield { type: 'diagnostics', diagnostics: placed };
          return false;
        }
      }
      const { statement } = parsed;
      const bound = binding?.bound;
      // If binding returns nothing, it has reported why; a statement is never skipped silently.
      if (statement === undefined || bound === undefined) {
        const reason = `statement ${index + 1} was not bound`;
        throw new MoltlerError('internal', { reason });
      }
      const warnings = statementDiagnostics(parsed, binding);
      const went = yield* this.statement({ index, parsed, statement, bound, warnings, snapshot });
      if (!went) return false;
      changed ||= changesSchemas(statement);
    }
    return true;
  }

  /** Parts of a statement that controls others are bound with values when they are reached. */
  private variablesFor({ statement }: ParsedStatement): VariableScope {
    const controls = statement !== undefined && isControl(statement);
    return controls ? this.variables.withoutValues : this.variables;
  }

  /** All problems in the script, with positions in its text. */
  private place(
    script: ParsedScript,
    { statements, snapshot }: Binding,
  ): Promise<readonly PlacedDiagnostic[]> {
    const most = this.bounds.diagnostics;
    return this.inTurn(scriptDiagnostics(script, statements, snapshot, most), this.request.signal);
  }

  /** Callers take turns. */
  private inTurn<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
    return inSteps(steps, signal, this.request.user);
  }

  /** Keeps the credentials that `work` starts with from being removed until it has ended. */
  private async using<T>(work: () => Promise<T>): Promise<T> {
    const end = this.engine.running.begin();
    try {
      return await work();
    } finally {
      end();
    }
  }

  /**
   * Binds within the time limit of one statement: services that are queried for columns may be slow, or out of quota.
   */
  private async bindInTime(script: ParsedScript, variables?: VariableScope): Promise<Binding> {
    const limit = this.executing.timeLimit(this.request.signal);
    try {
      return await this.binder.script(script, limit.signal, variables);
    } catch (error) {
      throw limit.error ?? error;
    } finally {
      limit.end();
    }
  }

  /** Whether the statement succeeded. */
  private async *statement(ready: Ready): AsyncGenerator<StreamEvent, boolean> {
    const { engine, request } = this;
    const { index, parsed, statement, warnings, snapshot } = ready;
    // Also for a cancelled statement, so that its history shows it.
    const masked = await this.inTurn(maskingSecrets(parsed.text, parsed, snapshot), NEVER);
    const clean = engine.redactor.redactData(masked);
    const trial = request.trial === true;
    // So that the history does not suggest that it was carried out.
    const note = trial ? 'Tested only, nothing was saved' : request.note;
    const text = note === undefined ? clean : `-- ${note}\n${clean}`;
    const kind = trial ? 'test_connector_statement' : statement.kind;
    const record = new StatementRecord(
      engine,
      {
        text,
        kind,
        ...keptUser(request),
        changes: !changesNothing(statement),
      },
      {
        recorded: request.record !== false || effectOf(statement) !== 'looks_up',
        // A trial's connector is not stored.
        setsStatuses: !trial,
      },
    );
    let warning: string | undefined;
    let place: ScriptPlace | undefined;
    const end =
      (onlyChanges(statement) && !trial) || isControl(ready.bound)
        ? undefined
        : engine.running.begin();
    try {
      yield { type: 'statement', statement: index, text, kind };
      for (const { severity, text: messageText, hint } of warnings) {
        if (severity === 'error') continue;
        const message = { type: 'message', severity, text: messageText, hint } as const;
        yield { ...redactDeep(message, engine.redactor.redact), statement: index };
      }
      yield* this.events(ready, record, (where) => (place = where));
      record.ended();
    } catch (error) {
      record.failed(failureOf(error, request.signal));
    } finally {
      end?.();
      // Also if the reader left and nothing after this block runs.
      warning = await keepRecord(record, engine);
    }
    if (warning !== undefined) {
      yield { type: 'message', statement: index, severity: 'warning', text: warning };
    }
    if (record.failure !== undefined) {
      const { line } = new LineMap(request.text).position(parsed.offset);
      const error = serialized(record.failure, engine);
      yield { type: 'error', statement: index, line, ...place, error };
      return false;
    }
    yield { statement: index, ...record.done };
    return true;
  }

  /** The events of a statement; `failedAt` is called with the place of an error inside a block. */
  private async *events(
    ready: Ready,
    record: StatementRecord,
    failedAt: (place: ScriptPlace | undefined) => void,
  ): AsyncIterable<StreamEvent> {
    const { index, statement, bound, snapshot } = ready;
    if (isControl(bound)) {
      yield* this.controlled({ ...ready, bound }, record, failedAt);
      return;
    }
    const acts = effectOf(statement) === 'acts';
    const { signal } = this.request;
    for await (const event of this.executing.of({ acts, bound, snapshot }, record, signal))
      yield { ...event, statement: index };
  }

  /** The events of a statement that controls others, and of those inside it. */
  private async *controlled(
    { index, parsed, bound, snapshot, warnings }: Ready & { readonly bound: ControlStatement },
    record: StatementRecord,
    failedAt: (place: ScriptPlace | undefined) => void,
  ): AsyncIterable<StreamEvent> {
    const { engine, request, bounds, binder, executing: events, memory } = this;
    const { block_seconds: seconds, spool_seconds: patience } = bounds;
    const lines = new LineMap(request.text);
    const lineOf = (offset: number): number => lines.position(parsed.offset + offset).line;
    const parts = { engine, request, bounds, binder, events, memory, parsed, record, lineOf };
    const { clock } = engine.ports;
    const limit = new TimeLimit(clock, seconds, patience, request.signal, 'block_timed_out');
    const { signal } = limit;
    const interpreter = new Interpreter(parts, { snapshot, signal, notes: warnings });
    try {
      for await (const event of interpreter.run(bound, this.variables)) {
        if (event.type === 'rows') limit.pause();
        yield { ...event, statement: index };
        if (event.type === 'rows') limit.resume();
      }
    } catch (error) {
      const failure = failureOf(error, request.signal);
      failedAt(interpreter.placeOf(failure));
      // Whether an action was applied is more important than that the time is over.
      throw failure.code === 'action_timed_out' ? failure : (limit.error ?? failure);
    } finally {
      limit.end();
      await interpreter.end();
    }
  }
}
