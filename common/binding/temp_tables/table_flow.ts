import { foldCase } from '../../declaration';
import { statementsIn, type Statement } from '../../language';
import type { BoundOutputColumn } from '../bound/bound_query';
import type { SchemaSnapshot, TempTableSchema } from '../schema/schema';

type Tables = ReadonlyMap<string, TempTableSchema>;

/**
 * The temporary tables of a block, as they exist after the statements that were bound so far. They belong to the whole
 * block, not to the body that creates them, so where paths meet, a table may exist on some of them only.
 */
export class TableFlow {
  private tables: Tables = new Map();
  /** No path leads here: after THROW, BREAK or CONTINUE. */
  private ended = false;
  private placed: { readonly in: SchemaSnapshot; readonly made: SchemaSnapshot } | undefined;

  /** The snapshot, with the tables that exist now. */
  within(snapshot: SchemaSnapshot): SchemaSnapshot {
    if (this.placed?.in !== snapshot)
      this.placed = { in: snapshot, made: { ...snapshot, tables: [...this.tables.values()] } };
    return this.placed.made;
  }

  create(name: string, columns: readonly BoundOutputColumn[]): void {
    this.change(foldCase(name), { name, columns, exists: 'always' });
  }

  /** Created unless it exists already, perhaps with other columns. */
  createMissing(name: string, columns: readonly BoundOutputColumn[]): void {
    const existing = this.tables.get(foldCase(name));
    const created = { name, columns, exists: 'always' } as const;
    if (existing === undefined) this.create(name, columns);
    else if (existing.exists === 'maybe' && !isAlike(existing, created))
      this.change(foldCase(name), { ...existing, exists: 'differs' });
    else if (existing.exists === 'maybe')
      this.change(foldCase(name), { ...existing, exists: 'always' });
  }

  drop(name: string): void {
    this.change(foldCase(name), undefined);
  }

  /** What follows is not reached from here. */
  end(): void {
    this.ended = true;
  }

  /** The tables as they are now, to come back to. */
  save(): TablesAt {
    return { tables: this.tables, ended: this.ended };
  }

  /** Continues with other tables. */
  restore({ tables, ended }: TablesAt): void {
    this.set(tables);
    this.ended = ended;
  }

  /** Continues where these paths meet. */
  join(ends: readonly TablesAt[]): void {
    const reached = ends.filter(({ ended }) => !ended);
    const [first, ...others] = reached.length > 0 ? reached : ends;
    this.ended = reached.length === 0;
    if (first === undefined) return;
    this.set(others.reduce<Tables>((met, { tables }) => meet(met, tables), first.tables));
  }

  /** Tables that these statements delete may not exist where the statements may have been run, or not to their end. */
  weaken(body: readonly Statement[]): void {
    for (const name of namesIn(body, 'drop_table_statement')) {
      const table = this.tables.get(name);
      if (table?.exists === 'always') this.change(name, { ...table, exists: 'maybe' });
    }
  }

  private change(name: string, table: TempTableSchema | undefined): void {
    const tables = new Map(this.tables);
    if (table === undefined) tables.delete(name);
    else tables.set(name, table);
    this.set(tables);
  }

  private set(tables: Tables): void {
    if (tables === this.tables) return;
    this.tables = tables;
    this.placed = undefined;
  }
}

/** The temporary tables at one place. */
export interface TablesAt {
  readonly tables: Tables;
  readonly ended: boolean;
}

/** The names of the temporary tables that these statements create or delete, folded. */
export function namesIn(
  body: readonly Statement[],
  kind: 'create_temp_table_statement' | 'drop_table_statement',
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of body)
    for (const one of statementsIn(statement))
      if (one.kind === kind && 'name' in one) names.add(foldCase(one.name.name));
  return names;
}

function meet(one: Tables, other: Tables): Tables {
  if (one === other) return one;
  const met = new Map<string, TempTableSchema>();
  for (const [name, table] of [...one, ...other]) {
    const [left, right] = [one.get(name), other.get(name)];
    if (left === undefined || right === undefined)
      met.set(name, table.exists === 'always' ? { ...table, exists: 'maybe' } : table);
    else if (!isAlike(left, right)) met.set(name, { ...left, exists: 'differs' });
    else met.set(name, left.exists === 'always' ? right : left);
  }
  return met;
}

/** Whether a query can be bound to either in the same way; what is not known yet is no difference. */
function isAlike({ columns: left }: TempTableSchema, { columns: right }: TempTableSchema): boolean {
  if (left.length === 0 || right.length === 0 || left === right) return true;
  return (
    left.length === right.length &&
    left.every((column, at) => {
      const { name, type, ignoringCase } = right[at] ?? column;
      return (
        column.name === name &&
        column.ignoringCase === ignoringCase &&
        JSON.stringify(column.type) === JSON.stringify(type)
      );
    })
  );
}
