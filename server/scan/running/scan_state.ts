import type {
  IncompleteReason,
  MissingPart,
  MissingParts,
  ScanProgress,
} from '../../../common/contract';
import type { SendContext } from '../../connectors';
import type { Clock } from '../../ports';
import type { LoadedPage } from '../cache/page_loader';
import { Misfits } from '../mapping/misfits';
import type { ScanPlan } from '../scan_plan';
import type { ScanMetrics, ScanOutcome } from '../scan';
import { MissingPartList } from './missing_parts';
import { Waits } from './waits';

const MISFITS_LEFT_OUT = 'some rows or values could not be read';

/** The state of one scan, reported by `metrics` and `outcome`. */
export class ScanState {
  rows = 0;
  pages = 0;
  totalPages: number | undefined;
  /** Rows and values that could not be read. */
  readonly misfits: Misfits;
  /**
   * Not all of the planned fan-out was requested: the rows are all that the statement needs, not all that the plan
   * covers.
   */
  leftSetsOut = false;
  /** A bind join was read without its keys. */
  withoutKeys = false;
  /** The marks of the keys that were requested. */
  readonly requestedKeys = new Set<string>();
  /** Whether each row satisfies the conditions of the plan, so that reading can end after LIMIT rows. */
  countsForLimit = true;
  private requests = 0;
  private notModified = 0;
  private bytes = 0;
  private cachedPages = 0;
  private oldestCached: number | undefined;
  private readonly waits = new Waits();
  private readonly lists: string[] = [];
  private readonly warnings = new Set<string>();
  private readonly notices = new Set<string>();
  private end: { readonly reason?: IncompleteReason; readonly explanation?: string } | undefined;
  /** Called after each change, if set. */
  changed: () => void = () => {};

  private readonly missingParts: MissingPartList;
  /** The scan is incomplete because of them in the first place. */
  private endsForParts = false;
  private warnsOfParts = false;

  constructor(
    private readonly clock: Clock,
    mostMissingParts: number,
    /** How a value that could not be read came about, for warnings. */
    sent?: string,
  ) {
    this.misfits = new Misfits(sent);
    this.missingParts = new MissingPartList(mostMissingParts);
  }

  /** The hooks of one request. */
  call(): Required<Pick<SendContext, 'onWaiting' | 'onAttempt'>> & { done(): void } {
    const token = {};
    const stopWaiting = () => {
      if (this.waits.end(token, this.clock.monotonic())) this.changed();
    };
    return {
      onWaiting: (until, reason = 'rate_limit') => {
        if (until === undefined) return stopWaiting();
        this.waits.begin(token, { until, reason }, this.clock.monotonic());
        this.changed();
      },
      onAttempt: ({ status, bytes }) => {
        this.requests++;
        this.bytes += bytes;
        if (status === 304) this.notModified++;
        // There may be no further page that would report it.
        if (status === undefined || status >= 400) this.changed();
      },
      done: stopWaiting,
    };
  }

  /** Records where a page or a detail came from. */
  loaded(page: LoadedPage): void {
    if (page.origin !== 'cache' && page.origin !== 'shared') return;
    this.cachedPages++;
    this.oldestCached = Math.min(this.oldestCached ?? Infinity, page.freshAt);
  }

  reads(list: string): void {
    if (!this.lists.includes(list)) this.lists.push(list);
  }

  warn(text: string): void {
    this.warnings.add(text);
  }

  /** Adds a note; no rows are missing. */
  notice(text: string): void {
    this.notices.add(text);
  }

  /** Marks the scan as incomplete. The first reason is kept, unless it is that no more rows were needed. */
  incomplete(reason: IncompleteReason, explanation?: string): void {
    const ofTheService = reason === 'partial' || reason === 'service_cap';
    if (ofTheService && (this.end?.reason === 'limit' || this.end?.reason === 'cancelled'))
      this.end = undefined;
    // Different reports of a service about its rows are all shown.
    else if (reason === 'partial' && this.end !== undefined && explanation !== undefined)
      if (explanation !== this.end.explanation) this.warn(explanation);
    this.end ??= { reason, ...(explanation === undefined ? {} : { explanation }) };
  }

  /** Leaves out a part that failed. `text`: what to report; `warns`: also as a warning. */
  lacks(part: MissingPart, text: string, warns: boolean): void {
    const isNamed = this.missingParts.add(part);
    if (warns && isNamed) this.warnings.add(text);
    this.warnsOfParts ||= warns;
    if (this.end === undefined) this.endsForParts = true;
    this.incomplete('error', text);
  }

  /** Adds what is missing from the scan that this one is based on. */
  includeMissing(parts: MissingParts | undefined): void {
    if (parts !== undefined) this.missingParts.include(parts);
  }

  /** Enough rows were read, and there may be more. */
  stoppedAtRows(plan: ScanPlan, maxResults: number | undefined): void {
    if (plan.limit !== undefined && this.countsForLimit && this.rows >= plan.limit)
      this.incomplete('limit');
    else
      this.incomplete(
        'max_results',
        `stopped at max_results = ${maxResults ?? this.rows}; there may be more rows`,
      );
  }

  /** Why rows are missing, for a scan that continues this one. */
  get missing(): { readonly reason: IncompleteReason; readonly explanation?: string } | undefined {
    const { reason, explanation } = this.end ?? {};
    if (reason === undefined)
      return this.misfits.any ? { reason: 'partial', explanation: MISFITS_LEFT_OUT } : undefined;
    return explanation === undefined ? { reason } : { reason, explanation };
  }

  /** Whether it stopped before all was read. */
  get hasEnded(): boolean {
    return this.end !== undefined;
  }

  get isComplete(): boolean {
    return this.end === undefined && !this.misfits.any;
  }

  /** Adds the cost of a nested scan, that of the parent. */
  include(metrics: ScanMetrics): void {
    this.pages += metrics.pages;
    this.requests += metrics.requests;
    this.notModified += metrics.notModified;
    this.bytes += metrics.bytes;
    this.waits.add(metrics);
    this.cachedPages += metrics.cachedPages;
    if (metrics.cacheAgeSeconds !== undefined)
      this.oldestCached = Math.min(
        this.oldestCached ?? Infinity,
        this.clock.now() - metrics.cacheAgeSeconds * 1000,
      );
  }

  metrics(): ScanMetrics {
    return {
      rows: this.rows,
      pages: this.pages,
      requests: this.requests,
      notModified: this.notModified,
      bytes: this.bytes,
      ...this.waits.metrics(this.clock.monotonic()),
      cachedPages: this.cachedPages,
      cacheAgeSeconds:
        this.oldestCached === undefined
          ? undefined
          : Math.max(0, Math.round((this.clock.now() - this.oldestCached) / 1000)),
      list: this.lists.join(', then '),
    };
  }

  progress(scan: { id: string; connector: string; entity: string }): ScanProgress {
    const wait = this.waits.current;
    return {
      scan: scan.id,
      connector: scan.connector,
      entity: scan.entity,
      rows: this.rows,
      pages: this.pages,
      requests: this.requests,
      totalPages: this.totalPages,
      waitingUntil: wait?.until,
      waitingFor: wait?.reason,
    };
  }

  outcome(): ScanOutcome {
    const { misfits } = this;
    const unread = { reason: 'error', explanation: MISFITS_LEFT_OUT } as const;
    // Values that could not be read are reported, whether or not more rows were needed.
    const stopped = this.end?.reason === 'limit' || this.end?.reason === 'cancelled';
    const end = misfits.any && (this.end === undefined || stopped) ? unread : this.end;
    const missing = this.missingParts.report();
    const several = this.endsForParts ? this.missingParts.inWords() : undefined;
    const unnamed = this.warnsOfParts ? this.missingParts.unnamed() : undefined;
    return {
      complete: this.isComplete,
      ...end,
      ...(several !== undefined && end === this.end && { explanation: several }),
      ...(missing && { missing }),
      warnings: [
        ...this.warnings,
        ...(unnamed === undefined ? [] : [unnamed]),
        ...misfits.warnings(),
      ],
      ...(this.notices.size === 0 ? {} : { notices: [...this.notices] }),
      ...(this.withoutKeys && { withoutKeys: true as const }),
    };
  }
}
