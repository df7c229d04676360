import {
  bytesOfValue,
  valueOfVariable,
  VariableScope,
  type SchemaSnapshot,
  type ValueNode,
} from '../../../common/binding';
import type { LoopPlace, ScriptPlace } from '../../../common/contract';
import { foldCase, type JsonValue, type TypedValue } from '../../../common/declaration';
import { ScriptError, ThrownError, type MoltlerError } from '../../../common/errors';
import type {
  AssertStatement,
  DeclareStatement,
  Diagnostic,
  Expression,
  IfStatement,
  Node,
  PrintStatement,
  SetStatement,
  Statement,
  ThrowStatement,
} from '../../../common/language';
import { failureOf } from '../failure';
import { Breath } from './breath';
import type { Control, Handled } from './control';
import type { Exit, Running } from './inner_event';
import { InnerStatements } from './inner_statements';
import { forLoop, whileLoop } from './loops';
import { InterpreterState, type InterpreterParts } from './parts';
import { shownValue } from './shown_value';
import { tryCatch } from './try_catch';
import { isTrue } from './truth';
import { Values } from './values';

/** Characters of a condition that a failed ASSERT shows. */
const LONGEST_CONDITION = 200;

/**
 * Runs one statement that controls others. What needs no request is done in this process; every other statement inside
 * it is bound with the values of the variables and executed like a statement of the script.
 */
export class Interpreter implements Control {
  readonly state: InterpreterState;
  readonly loops: LoopPlace[] = [];
  readonly handlers: ((error: MoltlerError) => boolean)[] = [];
  readonly handling: Handled[] = [];
  private readonly values: Values;
  private readonly inner: InnerStatements;
  private readonly breath: Breath;
  private readonly places = new WeakMap<MoltlerError, ScriptPlace>();

  constructor(
    readonly parts: InterpreterParts,
    start: {
      readonly snapshot: SchemaSnapshot;
      readonly signal: AbortSignal;
      /** Notes that were reported before anything ran. */
      readonly notes: readonly Diagnostic[];
    },
  ) {
    this.state = new InterpreterState(parts, start.snapshot, start.signal);
    this.breath = new Breath(parts.request.user);
    this.values = new Values(parts, this.state);
    this.inner = new InnerStatements(this, start.notes);
  }

  /** Runs the statement. Variables that it declares itself become part of `scope`. */
  async *run(statement: Statement, scope: VariableScope): Running<void> {
    yield* this.statement(statement, scope);
  }

  /** Frees what the statement kept. */
  async end(): Promise<void> {
    this.state.finishing?.end();
    await this.state.tables.close();
  }

  /** Where the error happened; undefined if it was not in a statement of the script. */
  placeOf(error: MoltlerError): ScriptPlace | undefined {
    return this.places.get(error);
  }

  async *body(statements: readonly Statement[], scope: VariableScope): Running<Exit> {
    // Without statements, nothing else would notice that a loop takes long.
    if (this.breath.isDue) await this.breath.take();
    this.state.signal.throwIfAborted();
    for (const statement of statements) {
      const exit = this.quickly(statement, scope) ?? (yield* this.statement(statement, scope));
      if (exit !== 'next') return exit;
    }
    return 'next';
  }

  async *value(value: ValueNode, scope: VariableScope): Running<TypedValue> {
    return this.values.atOnce(value, scope) ?? (yield* this.values.of(value, scope));
  }

  async *holds(value: ValueNode, scope: VariableScope): Running<boolean> {
    const found = this.values.atOnce(value, scope) ?? (yield* this.values.of(value, scope));
    return isTrue(found.value);
  }

  lineOf({ range }: Node): number {
    return this.parts.lineOf(range.start);
  }

  /** Statements that take no time, unless it is time for other work. */
  private quickly(statement: Statement, scope: VariableScope): Exit | undefined {
    if (this.breath.isDue || this.state.signal.aborted) return undefined;
    switch (statement.kind) {
      case 'break_statement':
        return 'break';
      case 'continue_statement':
        return 'continue';
      case 'set_statement': {
        const { name, value: node } = statement;
        const value = this.values.atOnce({ use: 'set', statement, node }, scope);
        if (value === undefined) return undefined;
        this.assign(name.name, value.value, scope);
        return 'next';
      }
      default:
        return undefined;
    }
  }

  private async *statement(statement: Statement, scope: VariableScope): Running<Exit> {
    try {
      if (this.breath.isDue) await this.breath.take();
      this.state.signal.throwIfAborted();
      const exit = yield* this.kindOf(statement, scope);
      // The variables of its bodies are gone.
      this.parts.memory.take(scope.bytes);
      return exit;
    } catch (thrown) {
      throw this.placed(thrown, statement);
    }
  }

  private async *kindOf(statement: Statement, scope: VariableScope): Running<Exit> {
    switch (statement.kind) {
      case 'block_statement':
        return yield* this.body(statement.body, new VariableScope(scope));
      case 'if_statement':
        return yield* this.branch(statement, scope);
      case 'while_statement':
        yield* whileLoop(statement, scope, this);
        return 'next';
      case 'for_statement':
        yield* forLoop(statement, scope, this);
        return 'next';
      case 'try_statement':
        return yield* tryCatch(statement, scope, this);
      case 'break_statement':
        return 'break';
      case 'continue_statement':
        return 'continue';
      case 'declare_statement':
        yield* this.declare(statement, scope);
        return 'next';
      case 'set_statement':
        yield* this.set(statement, scope);
        return 'next';
      case 'assert_statement':
        yield* this.assert(statement, scope);
        return 'next';
      case 'print_statement':
        yield* this.print(statement, scope);
        return 'next';
      case 'throw_statement':
        throw yield* this.thrown(statement, scope);
      default:
        yield* this.inner.run(statement, scope);
        return 'next';
    }
  }

  private async *branch(node: IfStatement, scope: VariableScope): Running<Exit> {
    for (const { condition, body } of node.branches) {
      const value = { use: 'condition', clause: 'IF', node: condition } as const;
      if (yield* this.holds(value, scope)) return yield* this.body(body, new VariableScope(scope));
    }
    return node.otherwise === undefined
      ? 'next'
      : yield* this.body(node.otherwise, new VariableScope(scope));
  }

  private async *declare(node: DeclareStatement, scope: VariableScope): Running<void> {
    const type = await this.values.typeOf(node, scope);
    const { value } = node;
    const first =
      value === undefined
        ? { type, value: null }
        : yield* this.value({ use: 'declare', statement: node, node: value }, scope);
    scope.declare({
      name: node.name.name,
      type: type === 'null' ? first.type : type,
      value: first.value,
    });
    this.parts.memory.take(scope.bytes);
  }

  private async *set(node: SetStatement, scope: VariableScope): Running<void> {
    const value = yield* this.value({ use: 'set', statement: node, node: node.value }, scope);
    this.assign(node.name.name, value.value, scope);
  }

  /** Checked first: a script that handles the error would keep the value. */
  private assign(name: string, value: JsonValue, scope: VariableScope): void {
    const before = scope.find(name)?.value ?? null;
    this.parts.memory.take(scope.bytes - bytesOfValue(before) + bytesOfValue(value));
    scope.assign(name, value);
  }

  private async *assert(node: AssertStatement, scope: VariableScope): Running<void> {
    const { condition, message } = node;
    if (yield* this.holds({ use: 'condition', clause: 'ASSERT', node: condition }, scope)) return;
    const { start, end } = condition.range;
    const written = this.parts.parsed.text.slice(start, end).replace(/\s+/g, ' ');
    throw new ScriptError('assertion_failed', {
      condition: written.slice(0, LONGEST_CONDITION),
      ...(message !== undefined && { message: yield* this.text(message, 'ASSERT', scope) }),
    });
  }

  private async *print(node: PrintStatement, scope: VariableScope): Running<void> {
    const text = yield* this.text(node.value, 'PRINT', scope);
    const { redactData } = this.parts.engine.redactor;
    yield { type: 'message', severity: 'information', text: redactData(text), printed: true };
  }

  /** The error of THROW: one of its own, or the one that is being handled. */
  private async *thrown(node: ThrowStatement, scope: VariableScope): Running<MoltlerError> {
    const { error: named, message } = node;
    if (message !== undefined)
      return new ThrownError(yield* this.text(message, 'THROW', scope), named?.name);
    const again = this.handling.findLast(
      ({ alias }) =>
        named === undefined || (alias !== undefined && foldCase(alias) === foldCase(named.name)),
    );
    if (again !== undefined) return again.error;
    // A variable, whose name the grammar takes for a class.
    const variable = named === undefined ? undefined : scope.find(named.name);
    if (variable !== undefined)
      return new ThrownError(shownValue(valueOfVariable(variable, undefined) ?? null));
    return new ThrownError('', named?.name);
  }

  private async *text(node: Expression, clause: string, scope: VariableScope): Running<string> {
    const { value } = yield* this.value({ use: 'value', clause, node }, scope);
    return shownValue(value);
  }

  /** The error, with the place of the innermost statement that it happened in. */
  private placed(thrown: unknown, statement: Statement): MoltlerError {
    const error = failureOf(thrown, this.state.cancelling);
    if (!this.places.has(error)) {
      const loops = [...this.loops];
      const place = { line: this.lineOf(statement), ...(loops.length > 0 && { loops }) };
      this.places.set(error, place);
    }
    return error;
  }
}
