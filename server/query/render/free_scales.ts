import type {
  BoundBody,
  BoundExpression,
  BoundQuery,
  BoundRelation,
} from '../../../common/binding';
import type { DataType } from '../../../common/declaration';

/**
 * Positions of the result's columns whose scale nobody wrote: their values come, at least in part, from a cast to
 * `decimal` without a scale. DuckDB has no such type and stores nine digits after the point, so zeros at the end of
 * these columns mean nothing. In all other columns they belong to the value.
 */
export function freeScales(query: BoundQuery): readonly number[] {
  return new FreeScales().of(query).flatMap((free, position) => (free ? [position] : []));
}

/** DuckDB's own round() returns a decimal of the scale that its second argument names. */
const SETS_SCALE: ReadonlySet<string> = new Set(['round']);

class FreeScales {
  /** Columns with a free scale, by the id of their relation or common table. */
  private readonly columns = new Map<string, ReadonlySet<string>>();
  private readonly known = new WeakMap<BoundExpression, boolean>();

  /** For each column of the query. */
  of({ with: tables, body }: BoundQuery): readonly boolean[] {
    for (const { id, query, columns } of tables) this.note(id, columns, query);
    return this.ofBody(body);
  }

  private ofBody(body: BoundBody): readonly boolean[] {
    switch (body.kind) {
      case 'query':
        return this.of(body);
      case 'set_operation':
        return either([this.ofBody(body.left), this.ofBody(body.right)]);
      case 'values':
        return either(body.rows.map((row) => row.map((cell) => this.isFree(cell))));
      case 'select':
        if (body.from !== undefined) this.noteTables(body.from);
        return body.items.map(({ expression }) => this.isFree(expression));
    }
  }

  private noteTables(relation: BoundRelation): void {
    switch (relation.kind) {
      case 'scan':
      case 'index':
        return;
      case 'join':
        this.noteTables(relation.left);
        this.noteTables(relation.right);
        return;
      case 'derived':
        return this.note(relation.id, relation.columns, relation.query);
      case 'unnest': {
        const free = relation.columns.filter((_, i) => {
          const list = relation.lists[i];
          return list !== undefined && this.isFree(list);
        });
        this.columns.set(relation.id, new Set(free.map(({ name }) => name)));
        return;
      }
      case 'common_table':
        this.columns.set(relation.id, this.columns.get(relation.table) ?? new Set());
    }
  }

  private note(id: string, columns: readonly { readonly name: string }[], query: BoundQuery): void {
    const free = this.of(query);
    this.columns.set(id, new Set(columns.flatMap(({ name }, i) => (free[i] ? [name] : []))));
  }

  private isFree(expression: BoundExpression): boolean {
    const known = this.known.get(expression);
    if (known !== undefined) return known;
    const free = mayHoldDecimals(expression) && this.find(expression);
    this.known.set(expression, free);
    return free;
  }

  private find(expression: BoundExpression): boolean {
    const some = (all: readonly (BoundExpression | undefined)[]): boolean =>
      all.some((one) => one !== undefined && this.isFree(one));
    switch (expression.kind) {
      case 'constant':
      case 'variable':
        return false;
      case 'column':
        return this.columns.get(expression.relation)?.has(expression.name) === true;
      case 'cast':
        return /^DECIMAL(\[\])?$/.test(expression.target);
      case 'lambda':
        return this.isFree(expression.body);
      case 'path':
        return this.isFree(expression.base);
      case 'operation':
        return some(expression.operands);
      case 'case':
        return some([...expression.branches.map(({ then }) => then), expression.otherwise]);
      case 'subquery':
        return expression.form === 'scalar' && this.of(expression.query)[0] === true;
      case 'function': {
        const { name, arguments: given } = expression;
        return !(SETS_SCALE.has(name) && given.length > 1) && some(given);
      }
    }
  }
}

/** Decimals have the type number; a type may be unknown. */
const mayHoldDecimals = ({ type }: { readonly type: DataType | 'null' }): boolean =>
  typeof type === 'object'
    ? mayHoldDecimals({ type: type.list })
    : type === 'number' || type === 'null';

/** Whether a column is free in one of the rows. */
function either(rows: readonly (readonly boolean[])[]): readonly boolean[] {
  const [first = []] = rows;
  return first.map((_, column) => rows.some((row) => row[column] === true));
}
