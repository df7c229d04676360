import {
  hasAllRows,
  scannedTable,
  whyIncomplete,
  type ScanReport,
  type StreamEvent,
} from '../../../common/contract';
import { grouped } from '../../../common/quantities';
import type { ActData, ActError, ActOutcome } from '../answers';

/** Results, rows of each, and bytes of all of them, that Kibana gets. A loop can have any number of results. */
const MOST_RESULTS = 100;
const MOST_ROWS = 20;
const MOST_BYTES = 64 * 1024;
const MOST_WARNINGS = 20;
const EXEC = 'connector_exec_statement';

interface Result {
  readonly columns: readonly string[];
  readonly rows: (readonly unknown[])[];
  more: number;
}

/** What became of a script that nobody watches: the first rows of its results, or the error that ended it. */
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
  private bytes = 0;
  private error: ActError | undefined;

  add(given: unknown): void {
    // The tap passes on the events of the engine.
    const event = given as StreamEvent;
    switch (event.type) {
      case 'columns':
        this.addResult(event.columns.map(({ name }) => name));
        return;
      case 'rows':
        this.addRows(event.rows);
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
        if (first !== undefined) this.error ??= { message: first.text, hint: first.hint };
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
    const data: ActData = { statements, warnings: all };
    return { type: 'done', data };
  }

  private addResult(columns: readonly string[]): void {
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
    for (const row of rows) {
      const bytes = result.rows.length < MOST_ROWS ? JSON.stringify(row).length : 0;
      if (bytes === 0 || this.bytes + bytes > MOST_BYTES) {
        result.more += 1;
        continue;
      }
      this.bytes += bytes;
      result.rows.push(row);
    }
  }
}
