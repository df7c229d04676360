import { randomBytes } from 'node:crypto';
import { grouped } from '../../common/quantities';
import { hasAllRows } from '../../common/contract';
import type { ScanProgress, ScanReport, StatementDone, Unnumbered } from '../../common/contract';
import type { MoltlerError } from '../../common/errors';
import { ConnectorError } from '../../common/errors';
import { boundsOf } from '../bounds';
import type { HistoryEntry } from '../ports';
import type { QueryDone } from '../query';
import { contactFailed, contactSucceeded, type StatementEngine } from '../statements';
import { serialized } from './failure';

/** Of the queries inside a block, no more scans than this are reported. */
const MOST_SCANS = 50;
/** Enough to tell statements of one history apart, and short enough for a column. */
const STATEMENT_ID_BYTES = 6;

/** What happened while one statement ran. */
export class StatementRecord {
  /** Names this run of it, or of the block that it is part of. */
  readonly statementId: string;
  rows = 0;
  /** The progress of its scans, which is all that a failed statement has. */
  progress: readonly ScanProgress[] = [];
  /** Cancelled until it ends in another way, because the reader may leave at any time. */
  outcome: HistoryEntry['outcome'] = 'cancelled';
  failure: MoltlerError | undefined;
  #scans: readonly ScanReport[] = [];
  /** Scans of queries inside a block. */
  #queries: readonly ScanReport[] = [];
  #complete = true;
  #requests = 0;
  readonly #start: number;
  readonly #at: string;

  constructor(
    private readonly engine: StatementEngine,
    private readonly statement: Pick<HistoryEntry, 'text' | 'kind' | 'user' | 'origin' | 'changes'>,
    private readonly options: {
      /** False: it is not added to the history. */
      readonly recorded: boolean;
      /** False: its requests say nothing about the stored connectors. */
      readonly setsStatuses?: boolean;
      /** The statement of the script that it is part of. */
      readonly partOf?: StatementRecord;
    } = { recorded: true },
  ) {
    this.statementId =
      options.partOf?.statementId ?? randomBytes(STATEMENT_ID_BYTES).toString('hex');
    const { clock } = engine.ports;
    this.#start = clock.monotonic();
    this.#at = new Date(clock.now()).toISOString();
  }

  get scans(): readonly ScanReport[] {
    return this.#scans.length > 0 ? this.#scans : this.#queries;
  }

  /** A statement that reads no connector cannot be missing rows. */
  get complete(): boolean {
    return this.#complete;
  }

  get milliseconds(): number {
    return Math.round((this.engine.ports.clock.monotonic() - this.#start) * 10) / 10;
  }

  /** Its query ended with this result. */
  queried({ scans, complete }: QueryDone): void {
    this.#scans = scans;
    this.#complete = complete;
  }

  /** A statement inside it has ended. */
  include(inner: StatementRecord): void {
    this.rows += inner.rows;
    this.#requests += inner.requests;
    if (inner.lacksRows) this.#complete = false;
  }

  /** A query that it needed for itself has ended, such as that of a loop. */
  includeQuery(query: StatementRecord): void {
    this.#requests += query.requests;
    if (query.lacksRows) this.#complete = false;
    const scans = [...this.#queries, ...query.scans];
    // Those that lack rows are kept first.
    const incomplete = scans.filter((scan) => !hasAllRows(scan));
    const others = scans.filter(hasAllRows);
    this.#queries = [...incomplete, ...others].slice(0, MOST_SCANS);
  }

  /** Rows that were returned before a failure remain part of the result. */
  private get lacksRows(): boolean {
    return !this.complete || (this.failure !== undefined && this.rows > 0);
  }

  /** All requests that were sent so far. */
  get requests(): number {
    const scans = this.#scans.length > 0 ? this.#scans : this.progress;
    return scans.reduce((sum, { requests }) => sum + requests, this.#requests);
  }

  /** What is reported when it has succeeded. */
  get done(): Unnumbered<StatementDone> {
    const { rows, complete, scans, requests, milliseconds } = this;
    const counted = scans.reduce((sum, scan) => sum + scan.requests, 0);
    const all = requests > counted ? { requests } : {};
    return { type: 'statement_done', rows, complete, scans, ...all, milliseconds };
  }

  /** A request was sent that no scan counts. */
  requested(): void {
    this.#requests += 1;
  }

  ended(): void {
    this.outcome = this.complete ? 'ok' : 'partial';
  }

  failed(failure: MoltlerError): void {
    this.failure = failure;
    this.outcome = isCancellation(failure) ? 'cancelled' : 'error';
  }

  /** Writes history and the connectors' statuses. Rejects if the store cannot save them. */
  async keep(): Promise<void> {
    const { recorded, setsStatuses = true } = this.options;
    if (recorded) await this.engine.ports.history.append(this.entry());
    if (setsStatuses) await this.setStatuses();
  }

  private entry(): Omit<HistoryEntry, 'id'> {
    const { failure, outcome, rows, milliseconds } = this;
    const error = failure === undefined ? undefined : serialized(failure, this.engine);
    const { history_statement_bytes: most } = boundsOf(this.engine.bounds);
    const cut = (text: string): string => shortened(text, most);
    return {
      ...this.statement,
      text: cut(this.statement.text),
      statementId: this.statementId,
      at: this.#at,
      outcome,
      rows,
      requests: this.requests,
      milliseconds,
      ...(error === undefined
        ? {}
        : { error: { family: error.family, message: cut(error.message) } }),
    };
  }

  private async setStatuses(): Promise<void> {
    const { failure } = this;
    const scans = this.#scans;
    if (failure === undefined) {
      const requested = scans.filter((scan) => scan.requests > 0 && hasAllRows(scan));
      await contactSucceeded(
        requested.map(({ connector }) => connector),
        this.engine,
      );
    } else if (failure.place.connector !== undefined && meansNoContact(failure)) {
      await contactFailed(failure.place.connector, failure, this.engine);
    }
  }
}

const isCancellation = (failure: MoltlerError): boolean =>
  failure.code === 'cancelled' ||
  (failure.code === 'actions_interrupted' && failure.serialize().facts?.['seconds'] === undefined);

/** The beginning of a text with more bytes than this. */
function shortened(text: string, most: number): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= most) return text;
  // A character that would be cut in half is left out.
  const start = new TextDecoder().decode(Buffer.from(text).subarray(0, most), { stream: true });
  return `${start}… (cut off: ${grouped(bytes)} bytes in total)`;
}

/** One forbidden entity or one wrong request is no evidence about the connection as a whole. */
function meansNoContact(failure: MoltlerError): boolean {
  return (
    failure instanceof ConnectorError &&
    ['auth_error', 'connection_error', 'timeout_error', 'service_error'].includes(failure.family)
  );
}
