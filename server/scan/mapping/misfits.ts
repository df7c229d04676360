import { grouped } from '../../../common/quantities';
import { TooDeep, type WrongShape } from './wrong_shape';

/** Maximum kinds of misfits that are listed; more would not be read. */
const MOST_KINDS = 20;

interface Misfit {
  readonly describe: (count: number) => string;
  count: number;
}

/**
 * Rows and values of one scan that could not be read. Each is left out or NULL, counted, and makes the scan incomplete: one
 * odd row must not make the others fail, and the rest must not be mistaken for a complete result.
 */
export class Misfits {
  private readonly kinds = new Map<string, Misfit>();
  private more = 0;
  private judgedRows = false;
  private readonly judged = new Set<string>();

  constructor(private readonly sent = 'the service sent') {}

  /**
   * True once for the rows and once for each column: if all of the first rows misfit, the declaration or the URL is wrong.
   */
  isFirst(column?: string): boolean {
    if (column === undefined) {
      const first = !this.judgedRows;
      this.judgedRows = true;
      return first;
    }
    const first = !this.judged.has(column);
    this.judged.add(column);
    return first;
  }

  /** A row was left out. */
  skipped(error: WrongShape): void {
    this.note(`row ${error.due} ${error.shape}`, (count) =>
      count === 1
        ? `1 row was skipped: ${error.due} was expected, but ${this.sent} ${error.shape}.`
        : `${grouped(count)} rows were skipped: ${error.due} was expected, but ${this.sent} ${error.shape}.`,
    );
  }

  /** A value, or an element of a list, reads as NULL. */
  unreadable(column: string, error: WrongShape | TooDeep): void {
    if (error instanceof TooDeep) {
      this.note(`deep ${column}`, (count) =>
        count === 1
          ? `Column "${column}": 1 document is NULL because it is nested more than ${grouped(error.levels)} levels deep.`
          : `Column "${column}": ${grouped(count)} documents are NULL because they are nested more than ${grouped(error.levels)} levels deep.`,
      );
      return;
    }
    const { due, shape, path } = error;
    this.note(`value ${column} ${path} ${due} ${shape}`, (count) =>
      count === 1
        ? `Column "${column}": 1 value is NULL because ${this.sent} ${shape} where ${due} was expected.`
        : `Column "${column}": ${grouped(count)} values are NULL because ${this.sent} ${shape} where ${due} was expected.`,
    );
  }

  get any(): boolean {
    return this.kinds.size > 0;
  }

  warnings(): string[] {
    const texts = [...this.kinds.values()].map(({ describe, count }) => describe(count));
    return this.more === 0
      ? texts
      : [...texts, `${grouped(this.more)} more rows or values could not be read in other ways.`];
  }

  private note(kind: string, describe: Misfit['describe']): void {
    const known = this.kinds.get(kind);
    if (known !== undefined) known.count++;
    else if (this.kinds.size < MOST_KINDS) this.kinds.set(kind, { describe, count: 1 });
    else this.more++;
  }
}
