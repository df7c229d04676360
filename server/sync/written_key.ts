import { andList } from '../../common/errors';
import { grouped } from '../../common/quantities';
import type { HashedDocument } from './document';
import { KeyTable, type IdHash } from './key_table';
import type { RunContext } from './run_context';

/**
 * The columns after KEY, and the rows of a run by them. Unlike the key of an entity, nobody has checked that they identify
 * a row, also among the lists that a query reads.
 */
export class WrittenKey {
  private readonly rows = new KeyTable();
  private same = 0;
  private other = 0;

  constructor(private readonly columns: readonly string[]) {}

  /** Whether an earlier row of the run has the same key. */
  note(id: IdHash, { high, low }: Pick<HashedDocument, 'high' | 'low'>): boolean {
    const found = this.rows.find(id);
    if (found >= 0 && this.rows.contains(found, high, low)) this.same++;
    else if (found >= 0) this.other++;
    this.rows.setContent(found >= 0 ? found : this.rows.add(id), high, low);
    return found >= 0;
  }

  /** Reports rows that replaced each other. */
  report(run: RunContext, title: string): void {
    const key = andList(this.columns);
    if (this.other > 0)
      run.tell(
        `${title}: ${rowsHave(this.other)} the same ${key} as an earlier row, which was replaced.`,
        {
          partial: true,
          hint: 'Run the SYNC statement again with a KEY that is different for each row.',
        },
      );
    if (this.same > 0)
      run.tell(
        `${title}: ${rowsHave(this.same)} the same values as an earlier row with the same ${key}, so there is one document for them.`,
      );
  }
}

const rowsHave = (count: number): string =>
  count === 1 ? '1 row has' : `${grouped(count)} rows have`;
