import {
  bindingDeclared,
  bindingValue,
  valueOfVariable,
  type BoundExpression,
  type BoundVariable,
  type Declared,
  type ValueNode,
  type VariableScope,
} from '../../../common/binding';
import type { TypedValue } from '../../../common/declaration';
import type { DeclareStatement, Expression } from '../../../common/language';
import { mayBeComputed, valueInProcess, type FoldContext } from '../../query';
import { selectOf } from '../../statements';
import type { Running } from './inner_event';
import type { InterpreterParts, InterpreterState } from './parts';
import { queryRows } from './query_rows';
import { variableValue } from './variable_value';

const MICROSECONDS = 1000;

/**
 * Values of expressions: in this process where that is exact, which takes microseconds; otherwise with DuckDB, as
 * `SELECT value`.
 */
export class Values {
  /** Expressions as they were bound without values; undefined for those that only DuckDB evaluates. */
  private readonly bound = new WeakMap<
    Expression,
    { readonly plain: BoundExpression | undefined }
  >();
  private readonly declared = new WeakMap<DeclareStatement, Declared>();

  constructor(
    private readonly parts: InterpreterParts,
    private readonly state: InterpreterState,
  ) {}

  /** The value, if it can be computed at once. */
  atOnce({ node }: ValueNode, scope: VariableScope): TypedValue | undefined {
    const plain = this.bound.get(node)?.plain;
    if (plain === undefined) return undefined;
    return valueInProcess(plain, (variable) => valueIn(scope, variable), this.context);
  }

  /** The value. */
  async *of(value: ValueNode, scope: VariableScope): Running<TypedValue> {
    const known = this.atOnce(value, scope);
    if (known !== undefined) return known;
    if (!this.bound.has(value.node)) {
      await this.bind(value, scope);
      const computed = this.atOnce(value, scope);
      if (computed !== undefined) return computed;
    }
    return yield* this.evaluated(value, scope);
  }

  /** The type of a variable that is created. */
  async typeOf(node: DeclareStatement, scope: VariableScope): Promise<Declared['type']> {
    const known = this.declared.get(node);
    if (known !== undefined) return known.type;
    const { result } = await this.state.bound((snapshot) => {
      const around = { snapshot, variables: scope.withoutValues };
      return bindingDeclared(this.parts.parsed, node, around, this.parts.binder.settings);
    });
    this.declared.set(node, result);
    return result.type;
  }

  private async bind(value: ValueNode, scope: VariableScope): Promise<void> {
    const { parsed, binder } = this.parts;
    let plain: BoundExpression | undefined;
    await this.state.bound((snapshot) => {
      const around = { snapshot, variables: scope.withoutValues };
      return (function* () {
        const part = yield* bindingValue(parsed, value, around, binder.settings);
        plain = part.result;
        // Problems are reported when it is bound with values.
        return { ...part, result: true, missingSchemas: [] };
      })();
    });
    const computed = plain !== undefined && mayBeComputed(plain);
    this.bound.set(value.node, { plain: computed ? plain : undefined });
  }

  private async *evaluated(value: ValueNode, scope: VariableScope): Running<TypedValue> {
    const { parsed, binder } = this.parts;
    const { result, snapshot } = await this.state.bound((schemas) =>
      bindingValue(parsed, value, { snapshot: schemas, variables: scope }, binder.settings),
    );
    const rows = queryRows(selectOf([result]), snapshot, this.parts, this.state);
    let type = result.type;
    let first: TypedValue['value'] = null;
    for (;;) {
      const next = await rows.next();
      if (next.done === true) break;
      const event = next.value;
      if (event.type === 'columns') type = event.columns[0]?.type ?? type;
      else if (event.type === 'rows') first = variableValue(event.rows[0]?.[0] ?? null, type);
      else yield event;
    }
    return { type, value: first };
  }

  private get context(): FoldContext {
    const { engine, request } = this.parts;
    const now = engine.ports.clock.now() * MICROSECONDS;
    return { now, timeZone: request.timeZone ?? 'UTC' };
  }
}

function valueIn(scope: VariableScope, { name, field, type }: BoundVariable): TypedValue {
  const variable = scope.find(name);
  const found = variable?.fields?.find((one) => one.name === field);
  if (variable === undefined) return { type, value: null };
  const value = valueOfVariable(variable, found) ?? null;
  return { type: (found ?? variable).type, value };
}
