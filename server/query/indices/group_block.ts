import {
  childrenOf,
  expressionsIn,
  type BoundExpression,
  type BoundFunction,
  type BoundScan,
} from '../../../common/binding';
import type { DataType } from '../../../common/declaration';
import type { GroupMeasure } from '../../ports';
import type { OrderedSelect } from '../rewrite/map_selects';
import { cutTimeOf, finerUnit, type TimeUnit } from './time_units';

/** A SELECT that only needs groups of the rows of its table. */
export interface GroupBlock {
  /** Columns by which rows are grouped; times by unit. */
  readonly keys: ReadonlyMap<string, { readonly type: DataType; readonly unit?: TimeUnit }>;
  readonly countsRows: boolean;
  readonly measures: readonly GroupMeasure[];
}

/** Why a SELECT needs every row: for people, a sentence without its end. */
export class NeedsRows {
  constructor(readonly why: string) {}
}

const AVERAGES: readonly string[] = ['avg', 'mean'];
/** Aggregates that are the same if a value occurs once or many times. */
const OF_DIFFERENT: ReadonlySet<string> = new Set(['min', 'max', 'bool_and', 'bool_or']);
const KEY_TYPES: readonly DataType[] = ['text', 'integer', 'number', 'boolean', 'date'];

/** What `ordered` needs of its table, WHERE left out; undefined if it neither groups nor removes duplicates. */
export function groupBlockOf(
  ordered: OrderedSelect,
  scan: BoundScan,
): GroupBlock | NeedsRows | undefined {
  const outputs = outputsOf(ordered);
  const { groupBy, groupingSets, distinct, distinctOn } = ordered.select;
  const aggregates = outputs.some((one) => someOwn(one, isAggregate));
  const isGrouping = groupBy.length > 0 || groupingSets !== undefined || aggregates;
  if (!isGrouping && !distinct) return undefined;
  try {
    if (distinctOn !== undefined) throw new NeedsRows('DISTINCT ON chooses rows');
    if (!isGrouping && outputs.some((one) => someOwn(one, isWindow)))
      throw new NeedsRows('a window sees every row');
    const collector = new Collector(scan);
    for (const output of [...groupBy, ...outputs]) collector.add(output);
    return collector.block();
  } catch (error) {
    if (error instanceof NeedsRows) return error;
    throw error;
  }
}

/** The expressions that see groups, and those that compute them. */
export const outputsOf = ({ select, orderBy }: OrderedSelect): readonly BoundExpression[] => [
  ...select.items.map(({ expression }) => expression),
  ...[select.having, select.qualify].filter((each) => each !== undefined),
  ...orderBy.map(({ expression }) => expression),
];

const isAggregate = (part: BoundExpression): boolean =>
  part.kind === 'function' && part.aggregate && part.window === undefined;
const isWindow = (part: BoundExpression): boolean =>
  part.kind === 'function' && part.window !== undefined;

/** Whether it holds for a part of the expression, those of subqueries left out. */
const someOwn = (expression: BoundExpression, is: (part: BoundExpression) => boolean): boolean =>
  is(expression) || childrenOf(expression).some((child) => someOwn(child, is));

class Collector {
  private readonly keys = new Map<string, { type: DataType; unit?: TimeUnit }>();
  private readonly measures = new Map<string, GroupMeasure>();
  private countsRows = false;

  constructor(private readonly scan: BoundScan) {}

  block(): GroupBlock {
    return {
      keys: this.keys,
      countsRows: this.countsRows,
      measures: [...this.measures.values()],
    };
  }

  add(expression: BoundExpression): void {
    const cut = cutTimeOf(expression);
    if (cut !== undefined && this.isOwn(cut.time) && cut.time.type === 'timestamp')
      return this.key(cut.time.name, 'timestamp', cut.unit);
    if (this.isOwn(expression)) return this.key(expression.name, typeOf(expression));
    if (expression.kind === 'subquery') {
      const inside = [...expressionsIn(expression)].filter((part) => part !== expression.operand);
      if (inside.some((part) => this.isOwn(part)))
        throw new NeedsRows('a subquery reads its columns');
    }
    if (expression.kind === 'function' && isAggregate(expression))
      return this.aggregate(expression);
    for (const child of childrenOf(expression)) this.add(child);
  }

  private isOwn(part: BoundExpression): part is Extract<BoundExpression, { kind: 'column' }> {
    return part.kind === 'column' && part.relation === this.scan.id;
  }

  private key(name: string, type: DataType, unit?: TimeUnit): void {
    if (type !== 'timestamp' && !KEY_TYPES.includes(type))
      throw new NeedsRows(`${name} has no single values`);
    const known = this.keys.get(name);
    if (known === undefined) {
      this.keys.set(name, { type, ...(unit && { unit }) });
    } else if (known.unit !== undefined) {
      // A time that is used as it is cannot be cut.
      this.keys.set(name, { type, ...(unit && { unit: finerUnit(known.unit, unit) }) });
    }
  }

  private aggregate(call: BoundFunction): void {
    const name = call.name.toLowerCase();
    if (call.filter !== undefined) this.add(call.filter);
    const [argument] = call.arguments;
    if (name === 'grouping') return call.arguments.forEach((each) => this.add(each));
    if (name === 'count' && !call.distinct && (call.star || argument === undefined)) {
      this.countsRows = true;
      return;
    }
    if (argument === undefined) throw needsRows(call);
    const functions = call.filter === undefined ? measuresFor(call, argument) : [];
    if (functions.length > 0 && this.isOwn(argument)) {
      for (const one of functions) this.measure(one, argument.name, typeOf(argument));
      return;
    }
    const ofDifferent = OF_DIFFERENT.has(name) || (name === 'count' && call.distinct);
    if (!ofDifferent) throw needsRows(call);
    call.arguments.forEach((each) => this.add(each));
  }

  private measure(name: GroupMeasure['function'], column: string, type: DataType): void {
    this.measures.set(`${name} ${column}`, { function: name, column, type });
  }
}

const typeOf = ({ type }: BoundExpression): DataType => (type === 'null' ? 'text' : type);

const needsRows = ({ name, distinct }: BoundFunction): NeedsRows =>
  new NeedsRows(`${name}(${distinct ? 'DISTINCT …' : '…'}) needs every row`);

/** What an aggregate of a column is computed from; nothing if it is not computed from measures. */
export function measuresFor(
  { name, distinct, arguments: operands, orderBy }: BoundFunction,
  argument: BoundExpression,
): readonly GroupMeasure['function'][] {
  if (distinct || operands.length > 1 || orderBy.length > 0) return [];
  const called = name.toLowerCase();
  const { type } = argument;
  if (called === 'count') return typeof type === 'string' && type !== 'document' ? ['count'] : [];
  const isNumber = type === 'integer' || type === 'number';
  if (AVERAGES.includes(called)) return isNumber ? ['sum', 'count'] : [];
  if (called === 'sum') return isNumber ? ['sum'] : [];
  if (called === 'min' || called === 'max')
    return isNumber || type === 'timestamp' || type === 'date' ? [called] : [];
  return [];
}
