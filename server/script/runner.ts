import {
  bindingScript,
  changesSchemas,
  maskingSecrets,
  named,
  type BoundScriptStatement,
  type BoundStatement,
  type MissingSchema,
  type SchemaSnapshot,
} from '../../common/binding';
import type { StreamEvent } from '../../common/contract';
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
import { execute, noTrial, testProposal, type StatementEngine } from '../statements';
import { failureOf, serialized } from './failure';
import { inSteps, nextTurn } from '../in_steps';
import { firstRejectedChange, isReadOnly } from './read_only';
import { redactedMessage, redactEvent } from './redact_event';
import { scriptDiagnostics, statementDiagnostics } from './script_diagnostics';
import type { ScriptRequest, ScriptRunner } from './script_request';
import { StatementRecord } from './statement_record';
import { TimeLimit } from './time_limit';

const NEVER = new AbortController().signal;

/** Runs scripts on an engine. */
export function createScriptRunner(engine: StatementEngine): ScriptRunner {
  return {
    async *run(request) {
      let ok = false;
      const redacted = new RedactedSecrets(engine.redactor);
      try {
        ok = yield* new ScriptRun(engine, request, redacted).run();
      } catch (error) {
        // Before the first statement: the store cannot be read, or the caller has already left.
        const failure = serialized(failureOf(error, request.signal), engine);
        yield { type: 'error', statement: 0, error: failure };
      } finally {
        redacted.forget();
      }
      yield { type: 'done', ok };
    },
  };
}

/** A script, bound against these schemas. */
interface Binding {
  readonly snapshot: SchemaSnapshot;
  readonly statements: readonly BoundScriptStatement[];
}

/** A statement that can be run. */
interface Ready {
  /** Its index in the script, from 0. */
  readonly index: number;
  readonly parsed: ParsedStatement;
  readonly statement: Statement;
  readonly bound: BoundStatement;
  /** Notes to report before it runs. */
  readonly warnings: readonly Diagnostic[];
  readonly snapshot: SchemaSnapshot;
}

const lacksColumn = ({ diagnostics }: BoundScriptStatement): boolean =>
  diagnostics.some(({ code }) => code === 'unknown_column');

/** Whether an entity that a service was asked for is not in its list. */
const lacksEntity = (asked: readonly MissingSchema[], { connectors }: SchemaSnapshot): boolean =>
  asked.some(
    ({ connector, entity = '' }) =>
      named(named(connectors, connector)?.entities ?? [], entity) === undefined,
  );

/** For EXPLAIN, which may not even request columns from services. */
const mayAsk = ({ statement }: ParsedStatement): boolean =>
  statement === undefined || effectOf(statement) !== 'plans';

/** A running script. */
class ScriptRun {
  private readonly bounds: Bounds;

  constructor(
    private readonly engine: StatementEngine,
    private readonly request: ScriptRequest,
    private readonly redacted: RedactedSecrets,
  ) {
    this.bounds = boundsOf(engine.bounds);
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
      if (changed) {
        // Earlier statements may have had other effects than binding assumed.
        const alone: ParsedScript = { ...script, statements: [parsed] };
        const fresh = await this.using(() => this.bindInTime(alone));
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
  private async bindInTime(script: ParsedScript): Promise<Binding> {
    const limit = this.timeLimit();
    try {
      return await this.bind(script, limit.signal);
    } catch (error) {
      throw limit.error ?? error;
    } finally {
      limit.end();
    }
  }

  /** Binds against the current state, and requests columns that only services know; for EXPLAIN, not even that. */
  private async bind(script: ParsedScript, signal: AbortSignal): Promise<Binding> {
    const { parameters, user } = this.request;
    const asker = { user, signal };
    const settings = { parameters, parametersKnown: true, bounds: this.bounds };
    const initial = await this.engine.catalog.snapshot();
    const asked: MissingSchema[] = [];
    let snapshot = initial;
    let renewed = false;
    for (;;) {
      const binding = bindingScript(script, snapshot, settings);
      const { statements, missingSchemas } = await this.inTurn(binding, signal);
      if (missingSchemas.length === 0) {
        // A field or an object may have been renamed or added since the service was asked.
        const lacks = statements.some(lacksColumn) || lacksEntity(asked, snapshot);
        if (renewed || asked.length === 0 || !lacks) return { snapshot, statements };
        renewed = true;
        snapshot = await this.engine.discover(asked, initial, asker, 'renewed');
        continue;
      }
      const run = { ...script, statements: script.statements.filter(mayAsk) };
      const { missingSchemas: needed } = await this.inTurn(
        bindingScript(run, snapshot, settings),
        signal,
      );
      const richer =
        needed.length > 0
          ? await this.engine.discover(needed, snapshot, asker)
          : await this.engine.discover(missingSchemas, snapshot, asker, 'offline');
      if (richer === snapshot) return { snapshot, statements };
      if (needed.length > 0) asked.push(...needed);
      snapshot = richer;
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
    const text = trial ? `-- Tested only, nothing was saved\n${clean}` : clean;
    const kind = trial ? 'test_connector_statement' : statement.kind;
    const record = new StatementRecord(
      engine,
      {
        text,
        kind,
        user: request.user,
        changes: !changesNothing(statement),
      },
      {
        recorded: request.record !== false || effectOf(statement) !== 'looks_up',
        // A trial's connector is not stored.
        setsStatuses: !trial,
      },
    );
    let warning: string | undefined;
    // A change does not use credentials itself, and must not wait for its own end.
    const end = changesSchemas(statement) && !trial ? undefined : engine.running.begin();
    try {
      yield { type: 'statement', statement: index, text, kind };
      for (const { severity, text: messageText, hint } of warnings) {
        if (severity === 'error') continue;
        const message = { type: 'message', severity, text: messageText, hint } as const;
        yield { ...redactDeep(message, engine.redactor.redact), statement: index };
      }
      yield* this.events(ready, record);
      record.ended();
    } catch (error) {
      record.failed(failureOf(error, request.signal));
    } finally {
      end?.();
      // Also if the reader left and nothing after this block runs.
      warning = await this.keep(record);
    }
    if (warning !== undefined) {
      yield { type: 'message', statement: index, severity: 'warning', text: warning };
    }
    if (record.failure !== undefined) {
      const { line } = new LineMap(request.text).position(parsed.offset);
      yield { type: 'error', statement: index, line, error: serialized(record.failure, engine) };
      return false;
    }
    const { rows, complete, scans, milliseconds } = record;
    yield { type: 'statement_done', statement: index, rows, complete, scans, milliseconds };
    return true;
  }

  private async *events(
    { index, statement, bound, snapshot }: Ready,
    record: StatementRecord,
  ): AsyncIterable<StreamEvent> {
    const { engine, request } = this;
    request.signal.throwIfAborted();
    const { parameters, user, mode = 'full', timeZone = 'UTC' } = request;
    const limit = this.timeLimit();
    const { signal } = limit;
    const onRequest = (): void => record.requested();
    const conceal = (secret: string): void => this.redacted.add(secret);
    let interruption: ((seconds?: number) => MoltlerError) | undefined;
    const onInterruption = (describe: typeof interruption): void => {
      interruption = describe;
    };
    const { confirm } = request;
    const callbacks = { onRequest, conceal, onInterruption, ...(confirm && { confirm }) };
    const caller = { user, mode, timeZone, readOnly: isReadOnly(engine, request) };
    const execution = { engine, snapshot, parameters, ...caller, signal, ...callbacks };
    const carryOut = request.trial === true ? testProposal : execute;
    let held = 0;
    try {
      for await (const event of carryOut(bound, execution)) {
        signal.throwIfAborted();
        const { event: clean, redacted } = redactEvent(event, engine.redactor);
        held += redacted;
        if (clean.type === 'done') {
          record.queried(clean);
        } else {
          if (clean.type === 'rows') record.rows += clean.rows.length;
          if (clean.type === 'progress') record.progress = clean.scans;
          // Other events wait while scans continue, so that time counts.
          if (clean.type === 'rows') limit.pause();
          yield { ...clean, statement: index };
          if (clean.type === 'rows') limit.resume();
        }
      }
    } catch (error) {
      if (signal.aborted && interruption !== undefined)
        throw interruption(limit.error && limit.seconds);
      throw limit.errorOf(error, effectOf(statement) === 'acts');
    } finally {
      limit.end();
    }
    if (held > 0) {
      const text = redactedMessage(held);
      yield { type: 'message', statement: index, severity: 'warning', text };
    }
  }

  private timeLimit(): TimeLimit {
    const { statement_seconds: seconds, spool_seconds: patience } = this.bounds;
    return new TimeLimit(this.engine.ports.clock, seconds, patience, this.request.signal);
  }

  /** A result is not lost because its history could not be written; that is only a warning. */
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
