import {
  hasAllRows,
  scannedTable,
  whyIncomplete,
  type ScanReport,
  type StreamEvent,
} from '../../../common/contract';
import { typeName } from '../../../common/declaration';
import { grouped } from '../../../common/quantities';
import type { ActData, ActError, ActOutcome, ActTable, StatementForm } from '../answers';

/**
 * Results, rows of each, and characters of all of them, that a connector of Kibana returns. A loop can have any number of
 * results.
 */
const MOST_RESULTS = 100;
const MOST: Pick<StatementForm, 'mostRows' | 'mostCharacters'> = {
  mostRows: 20,
  mostCharacters: 64 * 1024,
};
const MOST_WARNINGS = 20;
const EXEC = 'connector_exec_statement';

interface Result {
  readonly columns: ActTable['columns'];
  readonly rows: (readonly unknown[])[];
  more: number;
}

/**
 * What became of a script that nobody watches: the first rows of its results, or the error that ended it. With a form, it
 * is one statement, whose result is a table.
 */
export class ActResults {
  private readonly statements: Result[] = [];
  /** That of the rows that come; undefined if it is left out. */
  private result: Result | undefined;
  private leftOut = 0;
  private readonly partial = new Set<string>();
  private readonly warnings = new Set<string>();
  /** The kind of the last statement that has begun: they run one after the other. */
  private kind = '';
  private applied = false;
  private characters = 0;
  private hasEnded = false;
  private error: ActError | undefined;

  constructor(private readonly form?: Pick<StatementForm, 'mostRows' | 'mostCharacters'>) {}

  add(given: unknown): void {
    // The tap passes on the events of the engine.
    const event = given as StreamEvent;
    switch (event.type) {
      case 'columns':
        this.addResult(event.columns.map(({ name, type }) => ({ name, type: typeName(type) })));
        return;
      case 'rows':
        this.addRows(event.rows);
        return;
      case 'plan':
        this.addResult([{ name: 'plan', type: 'document' }]);
        this.addRows([[event.plan]]);
        return;
      case 'message':
        if (event.severity === 'warning') this.warn(event.text);
        return;
      case 'statement':
        this.kind = event.kind;
        return;
      case 'statement_done':
        if (this.kind === EXEC) this.applied = true;
        for (const scan of event.scans) this.addScan(scan);
        return;
      case 'error':
        this.error ??= event.error;
        return;
      case 'diagnostics': {
        const first = event.diagnostics.find(({ severity }) => severity === 'error');
        if (first !== undefined)
          this.error ??= { code: first.code, message: first.text, hint: first.hint };
        return;
      }
      default:
        return;
    }
  }

  get outcome(): ActOutcome {
    const { error, statements, warnings } = this;
    if (error !== undefined) return { type: 'failed', error, applied: this.applied };
    const leftOut =
      this.leftOut === 0 ? [] : [`${grouped(this.leftOut)} further results are left out.`];
    const all = [...leftOut, ...this.partial, ...warnings].slice(0, MOST_WARNINGS);
    const data: ActData = {
      statements: statements.map(({ columns, rows, more }) => ({
        columns: columns.map(({ name }) => name),
        rows,
        more,
      })),
      warnings: all,
    };
    return { type: 'done', data, ...(this.form && { table: this.table }) };
  }

  /** Whether there is a row that does not fit any more. */
  get isFull(): boolean {
    return (this.result?.more ?? 0) > 0;
  }

  /** The outcome if the statement was ended because of that. */
  get stopped(): ActOutcome {
    this.hasEnded = true;
    return this.outcome;
  }

  /** The last result: a block has any number of them. */
  private get table(): ActTable {
    const { columns = [], rows = [], more = 0 } = this.statements.at(-1) ?? {};
    const others = this.statements.length + this.leftOut - 1;
    const cut = more === 0 ? [] : [this.whyCut(rows.length, more)];
    const left = this.leftOut > 0 ? ['There are too many results; the last is not here.'] : [];
    const before =
      others > 0 ? [`This is the last result; ${grouped(others)} before it are left out.`] : [];
    return {
      columns,
      rows,
      missing: [...cut, ...left, ...this.partial],
      warnings: [...before, ...this.warnings],
    };
  }

  private whyCut(rows: number, more: number): string {
    if (rows === 0)
      return 'No row is here, because the first one is too large. Select fewer columns, or parts of long texts.';
    return this.hasEnded
      ? `Only the first ${countOf(rows)} of the result were read. There are more.`
      : `Only the first ${countOf(rows)} of ${grouped(rows + more)} are here.`;
  }

  private addResult(columns: ActTable['columns']): void {
    if (this.statements.length === MOST_RESULTS) {
      this.leftOut += 1;
      this.result = undefined;
      return;
    }
    this.result = { columns, rows: [], more: 0 };
    this.statements.push(this.result);
  }

  private addScan(scan: ScanReport): void {
    if (!hasAllRows(scan) && this.partial.size < MOST_WARNINGS)
      this.partial.add(`Partial result: ${scannedTable(scan)}: ${whyIncomplete(scan)}`);
    for (const warning of scan.warnings) if (warning !== scan.explanation) this.warn(warning);
  }

  private warn(text: string): void {
    if (this.warnings.size < MOST_WARNINGS) this.warnings.add(text);
  }

  private addRows(rows: readonly (readonly unknown[])[]): void {
    const { result } = this;
    if (result === undefined) return;
    const { mostRows, mostCharacters } = this.form ?? MOST;
    for (const row of rows) {
      // Nothing behind a row that is left out: those that are here are the first ones.
      const fits = result.more === 0 && result.rows.length < mostRows;
      const characters = fits ? JSON.stringify(row).length : 0;
      if (!fits || this.characters + characters > mostCharacters) {
        result.more += 1;
        continue;
      }
      this.characters += characters;
      result.rows.push(row);
    }
  }
}

const countOf = (rows: number): string => `${grouped(rows)} ${rows === 1 ? 'row' : 'rows'}`;
