import {
  bindingInner,
  changesSchemas,
  isControl,
  maskingSecrets,
  type ControlStatement,
  type VariableScope,
} from '../../../common/binding';
import { MoltlerError } from '../../../common/errors';
import {
  changesNothing,
  ownEffectOf,
  parsingScript,
  type Diagnostic,
  type Statement,
  type Steps,
} from '../../../common/language';
import { redactDeep } from '../../connectors';
import { inSteps } from '../../in_steps';
import { failureOf, serialized } from '../failure';
import { keepRecord } from '../keep_record';
import { onlyChanges } from '../only_changes';
import { StatementRecord } from '../statement_record';
import type { Control } from './control';
import type { Running } from './inner_event';
import { keptUser } from '../../ports';

/** Notes that were shown: a loop would repeat them in each iteration. No more than these are remembered. */
const MOST_NOTES = 1_000;

/** All but those that the interpreter runs itself. */
export type InnerStatement = Exclude<Statement, ControlStatement>;

/** Runs the statements that have a result of their own, and numbers them. */
export class InnerStatements {
  private runs = 0;
  private readonly notes = new Set<string>();
  private readonly texts = new WeakMap<Statement, string>();

  constructor(
    private readonly control: Control,
    /** Reported before anything ran. */
    known: readonly Diagnostic[],
  ) {
    for (const { text } of known) this.notes.add(text);
  }

  /** Binds the statement with the values of the variables, and executes it. */
  async *run(statement: InnerStatement, scope: VariableScope): Running<void> {
    const { parts, state, loops } = this.control;
    const { engine, request, parsed, events, binder } = parts;
    const { result, snapshot, warnings } = await state.bound(
      (schemas) => {
        const around = { snapshot: schemas, variables: scope };
        return bindingInner(parsed, statement, around, binder.settings);
      },
      ownEffectOf(statement) !== 'plans',
    );
    if (isControl(result)) throw new MoltlerError('internal', { reason: 'not a statement' });
    const run = ++this.runs;
    const text = await this.textOf(statement);
    const { kind } = statement;
    const changes = !changesNothing(statement);
    const described = { text, kind, ...keptUser(request), changes };
    const record = new StatementRecord(engine, described, {
      recorded: false,
      partOf: parts.record,
    });
    const line = this.control.lineOf(statement);
    const end = onlyChanges(statement) ? undefined : engine.running.begin();
    try {
      const place = { line, ...(loops.length > 0 && { loops: [...loops] }) };
      yield { type: 'statement', run, ...place, text, kind };
      for (const { severity, text: note, hint } of warnings) {
        if (severity === 'error' || !this.isNew(note)) continue;
        const message = { type: 'message', severity, text: note, hint } as const;
        yield { ...redactDeep(message, engine.redactor.redact), run };
      }
      const acts = ownEffectOf(statement) === 'acts';
      const { signal, tables } = state;
      const ready = { acts, bound: result, snapshot, tables };
      for await (const event of events.of(ready, record, signal)) yield { ...event, run };
      record.ended();
    } catch (error) {
      record.failed(failureOf(error, state.cancelling));
    } finally {
      end?.();
      if (changesSchemas(statement)) state.snapshot = undefined;
      parts.record.include(record);
      await keepRecord(record, engine);
    }
    const { failure } = record;
    if (failure === undefined) {
      yield { run, ...record.done };
      return;
    }
    if (!state.signal.aborted) {
      const caught = this.control.handlers.some((handles) => handles(failure));
      yield { type: 'statement_failed', run, caught, error: serialized(failure, engine) };
    }
    throw failure;
  }

  private isNew(note: string): boolean {
    if (this.notes.has(note) || this.notes.size >= MOST_NOTES) return false;
    this.notes.add(note);
    return true;
  }

  /** Its text without secrets. */
  private async textOf(statement: Statement): Promise<string> {
    const known = this.texts.get(statement);
    if (known !== undefined) return known;
    const { parts, state } = this.control;
    const { start, end } = statement.range;
    const text = parts.parsed.text.slice(start, end);
    const { snapshot, signal } = state;
    function* masking(): Steps<string> {
      // Its own tree, with positions in its own text.
      const { statements } = yield* parsingScript(text, undefined, parts.bounds);
      return yield* maskingSecrets(text, statements[0], snapshot);
    }
    const masked = await inSteps(masking(), signal, parts.request.user);
    const clean = parts.engine.redactor.redactData(masked);
    this.texts.set(statement, clean);
    return clean;
  }
}
