import type { BoundStatement } from '../../common/binding/bound_statement';
import type { SchemaSnapshot } from '../../common/binding/schema';
import type { StreamEvent } from '../../common/contract';
import { MoltlerError } from '../../common/errors';
import type { PlacedDiagnostic } from '../../common/language/diagnostic';
import type { ParsedScript, ParsedStatement } from '../../common/language/script';
import { redactDeep } from '../connectors';
import { boundsOf } from '../bounds';
import { execute } from './execute';
import { failureOf, serialized } from './failure';
import { inSteps, nextTurn } from './in_steps';
import { firstChange, reads } from './read_only';
import { concealedMessage, redactEvent } from './redact_event';
import type { ScriptLanguage, StatementBinding } from './script_language';
import type { ScriptRequest, ScriptRunner } from './statement_context';
import type { StatementEngine } from './statement_engine';
import { StatementRecord } from './statement_record';
import { TimeLimit } from './time_limit';

/** Statements that may change what later ones are bound against. */
const CHANGES_SCHEMAS: ReadonlySet<BoundStatement['kind']> = new Set([
  'create_connector_statement',
  'alter_connector_statement',
  'drop_connector_statement',
  'create_secret_statement',
  'drop_secret_statement',
] as const);

/** What a caller may keep out of the history: it changes nothing and asks no service for rows. */
const LOOK_UPS: ReadonlySet<string> = new Set(['show_statement', 'describe_statement']);

/** EXPLAIN without ANALYZE sends nothing. */
const isRun = ({ statement }: ParsedStatement): boolean =>
  statement?.kind !== 'explain_statement' || statement.analyze;

const NEVER = new AbortController().signal;

/** Runs scripts over an engine. */
export function createScriptRunner(
  engine: StatementEngine,
  language: ScriptLanguage,
): ScriptRunner {
  return {
    async *run(request) {
      let ok = false;
      try {
        ok = yield* new ScriptRun(engine, language, request).run();
      } catch (error) {
        // Before the first statement: the store cannot be read, or the caller is gone already.
        const failure = serialized(failureOf(error, request.signal), engine);
        yield { type: 'error', statement: 0, error: failure };
      }
      yield { type: 'done', ok };
    },
  };
}

interface BoundScript {
  readonly snapshot: SchemaSnapshot;
  readonly bindings: readonly StatementBinding[];
}

/** One script on its way. */
class ScriptRun {
  constructor(
    private readonly engine: StatementEngine,
    private readonly language: ScriptLanguage,
    private readonly request: ScriptRequest,
  ) {}

  /** True where every statement ended well. */
  async *run(): AsyncGenerator<StreamEvent, boolean> {
    this.request.signal.throwIfAborted();
    const script = await inSteps(this.language.parse(this.request.text), this.request.signal);
    const change = this.request.readOnly === true ? firstChange(script) : undefined;
    if (change !== undefined) {
      const error = serialized(change.error, this.engine);
      yield { type: 'error', statement: change.index, error };
      return false;
    }
    const first = await this.using(() => this.bindInTime(script));
    const { bindings } = first;
    let { snapshot } = first;
    const diagnostics = await this.place(script, bindings, snapshot);
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      yield { type: 'diagnostics', diagnostics };
      return false;
    }
    let changed = false;
    for (const [index, statement] of script.statements.entries()) {
      // A thousand short statements are long work, too.
      if (index > 0) await nextTurn();
      let binding = bindings[index];
      if (changed) {
        // What the statements before it did may differ from what binding foresaw.
        const alone: ParsedScript = { ...script, statements: [statement] };
        const fresh = await this.using(() => this.bindInTime(alone));
        snapshot = fresh.snapshot;
        binding = fresh.bindings[0];
        const placed = await this.place(alone, binding === undefined ? [] : [binding], snapshot);
        if (placed.some(({ severity }) => severity === 'error')) {
          yield { type: 'diagnostics', diagnostics: placed };
          return false;
        }
      }
      const bound = binding?.bound;
      // Binding says why where it gives nothing; a statement is never passed over in silence.
      if (binding === undefined || bound === undefined) {
        const reason = `statement ${index + 1} was not bound`;
        throw new MoltlerError('internal', { reason });
      }
      const went = yield* this.statement(index, statement, binding, bound, snapshot);
      if (!went) return false;
      changed ||= CHANGES_SCHEMAS.has(bound.kind);
    }
    return true;
  }

  /** All that is wrong with the script, in its text. */
  private place(
    script: ParsedScript,
    bindings: readonly StatementBinding[],
    snapshot: SchemaSnapshot,
  ): Promise<readonly PlacedDiagnostic[]> {
    return inSteps(this.language.place(script, bindings, snapshot), this.request.signal);
  }

  /** Keeps the credentials that `work` begins with from being removed until it has ended. */
  private async using<T>(work: () => Promise<T>): Promise<T> {
    const end = this.engine.running.begin();
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** Binds within the time of one statement: services that are asked for columns may be slow, or out of quota. */
  private async bindInTime(script: ParsedScript): Promise<BoundScript> {
    const limit = this.timeLimit();
    try {
      return await this.bind(script, limit.signal);
    } catch (error) {
      throw limit.error ?? error;
    } finally {
      limit.end();
    }
  }

  /** Binds against the present state, asking services for columns that only they know: for EXPLAIN not even that. */
  private async bind(script: ParsedScript, signal: AbortSignal): Promise<BoundScript> {
    const { parameters } = this.request;
    let snapshot = await this.engine.catalogue.snapshot();
    for (;;) {
      const binding = this.language.bind(script, snapshot, parameters);
      const { statements, lacking } = await inSteps(binding, signal);
      if (lacking.length === 0) return { snapshot, bindings: statements };
      const run = { ...script, statements: script.statements.filter(isRun) };
      const { lacking: needed } = await inSteps(
        this.language.bind(run, snapshot, parameters),
        signal,
      );
      const richer =
        needed.length > 0
          ? await this.engine.discover(needed, snapshot, signal)
          : await this.engine.discover(lacking, snapshot, signal, 'unasked');
      if (richer === snapshot) return { snapshot, bindings: statements };
      snapshot = richer;
    }
  }

  /** True where the statement ended well. */
  private async *statement(
    index: number,
    parsed: ParsedStatement,
    binding: StatementBinding,
    bound: BoundStatement,
    snapshot: SchemaSnapshot,
  ): AsyncGenerator<StreamEvent, boolean> {
    const { engine, request } = this;
    // Also of a statement that was cancelled: its history tells so.
    const masked = await inSteps(this.language.mask(parsed, snapshot), NEVER);
    const text = engine.redactor.redactData(masked);
    const kind = parsed.statement?.kind ?? bound.kind;
    const record = new StatementRecord(
      engine,
      {
        text,
        kind,
        user: request.user,
        changes: parsed.statement !== undefined && !reads(parsed.statement),
      },
      {
        recorded: request.record !== false || !LOOK_UPS.has(kind),
        ...(request.readOnly === undefined ? {} : { readOnly: request.readOnly }),
      },
    );
    let warning: string | undefined;
    // A change itself uses no credentials, and must not wait for its own end.
    const end = CHANGES_SCHEMAS.has(bound.kind) ? undefined : engine.running.begin();
    try {
      yield { type: 'statement', statement: index, text, kind };
      for (const { severity, text: said, hint } of binding.diagnostics) {
        if (severity === 'error') continue;
        const message = { type: 'message', severity, text: said, hint } as const;
        yield { ...redactDeep(message, engine.redactor.redact), statement: index };
      }
      yield* this.events(index, bound, snapshot, record);
      record.ended();
    } catch (error) {
      record.failed(failureOf(error, request.signal));
    } finally {
      end?.();
      // Also where the reader went away and nothing after this block runs.
      warning = await this.keep(record);
    }
    if (warning !== undefined) {
      yield { type: 'message', statement: index, severity: 'warning', text: warning };
    }
    if (record.failure !== undefined) {
      yield { type: 'error', statement: index, error: serialized(record.failure, engine) };
      return false;
    }
    const { rows, complete, scans, milliseconds } = record;
    yield { type: 'statement_done', statement: index, rows, complete, scans, milliseconds };
    return true;
  }

  private async *events(
    index: number,
    bound: BoundStatement,
    snapshot: SchemaSnapshot,
    record: StatementRecord,
  ): AsyncIterable<StreamEvent> {
    const { engine, request } = this;
    request.signal.throwIfAborted();
    const { parameters, user, mode = 'full', timeZone = 'UTC' } = request;
    const limit = this.timeLimit();
    const { signal } = limit;
    const onRequest = (): void => record.requested();
    const execution = { engine, snapshot, parameters, user, mode, timeZone, signal, onRequest };
    let held = 0;
    try {
      for await (const event of execute(bound, execution)) {
        signal.throwIfAborted();
        const { event: clean, concealed } = redactEvent(event, engine.redactor);
        held += concealed;
        if (clean.type === 'scans') {
          record.scans = clean.scans;
        } else {
          if (clean.type === 'rows') record.rows += clean.rows.length;
          if (clean.type === 'progress') record.progress = clean.scans;
          // Other events wait while scans go on: that time counts.
          if (clean.type === 'rows') limit.pause();
          yield { ...clean, statement: index };
          if (clean.type === 'rows') limit.resume();
        }
      }
    } catch (error) {
      throw limit.errorOf(error, bound);
    } finally {
      limit.end();
    }
    if (held > 0) {
      const text = concealedMessage(held);
      yield { type: 'message', statement: index, severity: 'warning', text };
    }
  }

  private timeLimit(): TimeLimit {
    const { bounds, ports } = this.engine;
    const { statement_seconds: seconds, spool_seconds: patience } = boundsOf(bounds);
    return new TimeLimit(ports.clock, seconds, patience, this.request.signal);
  }

  /** A result that arrived is not lost because its history could not be written: that is a warning. */
  private async keep(record: StatementRecord): Promise<string | undefined> {
    try {
      await record.keep();
      return undefined;
    } catch (error) {
      const { message } = failureOf(error, NEVER);
      return this.engine.redactor.redact(
        `The statement could not be added to the history: ${message}`,
      );
    }
  }
}
