import { bodiesOf, type Statement, type TryStatement } from '../../language';
import { namesIn, type TableFlow, type TablesAt } from './table_flow';

/** The temporary tables of a TRY, whose body may fail after any of its statements. */
export class FailingTables {
  private readonly before: TablesAt | undefined;
  /** Where the body and each CATCH end. */
  private readonly ends: TablesAt[] = [];
  /** Before the last statement of the body, which is the last that can fail. */
  private last: TablesAt | undefined;
  private after: TablesAt | undefined;

  constructor(
    private readonly tables: TableFlow | undefined,
    private readonly node: TryStatement,
  ) {
    this.before = tables?.save();
  }

  readonly reached = (statement: Statement): void => {
    if (statement === this.node.body.at(-1)) this.last = this.tables?.save();
  };

  bodyEnded(): void {
    this.ended();
  }

  /** A CATCH begins. */
  catching(): void {
    const { last, ends, node } = this;
    const statement = node.body.at(-1);
    // Statements inside it may fail after others.
    const isWhole = statement === undefined || bodiesOf(statement).length === 0;
    const during = isWhole ? [] : ends.slice(0, 1);
    this.failed([...(last === undefined ? [] : [last]), ...during]);
    this.tables?.weaken(this.node.body);
  }

  caught(): void {
    this.ended();
  }

  /** FINALLY begins, however the others ended. */
  finishing(): void {
    this.meet();
    this.after = this.tables?.save();
    this.failed(this.ends);
    const { body, catches } = this.node;
    this.tables?.weaken([...body, ...catches.flatMap((clause) => clause.body)]);
  }

  /** What FINALLY does not change is as it was before; after an error, nothing follows. */
  finished(): void {
    const { tables, after, node } = this;
    if (tables === undefined || after === undefined) return;
    const own = tables.save();
    const last = node.finally ?? [];
    const changed = new Set([
      ...namesIn(last, 'create_temp_table_statement'),
      ...namesIn(last, 'drop_table_statement'),
    ]);
    const kept = [...after.tables].filter(([name]) => !changed.has(name));
    const made = [...own.tables].filter(([name]) => changed.has(name));
    tables.restore({ tables: new Map([...kept, ...made]), ended: after.ended || own.ended });
  }

  /** Without FINALLY, after all of them. */
  meet(): void {
    this.tables?.join(this.ends);
  }

  private ended(): void {
    if (this.tables !== undefined) this.ends.push(this.tables.save());
  }

  /** Some statements of these parts were run. */
  private failed(parts: readonly TablesAt[]): void {
    const { tables, before } = this;
    if (tables === undefined || before === undefined) return;
    tables.join([before, ...parts].map((one) => ({ ...one, ended: before.ended })));
  }
}
