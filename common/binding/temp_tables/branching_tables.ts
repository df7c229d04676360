import type { Steps } from '../../language';
import type { TableFlow, TablesAt } from './table_flow';

/** The temporary tables around branches of which one is taken. */
export class BranchingTables {
  private readonly before: TablesAt | undefined;
  private readonly ends: TablesAt[] = [];

  constructor(private readonly tables: TableFlow | undefined) {
    this.before = tables?.save();
  }

  /** Binds one branch. */
  *binding(branch: Steps<void>): Steps<void> {
    const { tables, before } = this;
    if (before !== undefined) tables?.restore(before);
    yield* branch;
    if (tables !== undefined) this.ends.push(tables.save());
    // The conditions of the other branches are evaluated before any of them.
    if (before !== undefined) tables?.restore(before);
  }

  /** After all of them. */
  meet(): void {
    this.tables?.join(this.ends);
  }
}
