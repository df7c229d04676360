import type {
  Completeness,
  EntityDeclaration,
  ListDeclaration,
  TypedValue,
} from '../../../common/declaration';
import type { ErrorPlace } from '../../../common/errors';
import type { Bounds } from '../../bounds';
import type { Connector, PreparedRequest, ServiceClient } from '../../connectors';
import type { Clock } from '../../ports';
import type { ListWalk } from '../cache/list_walks';
import type { LoadedPage } from '../cache/page_loader';
import type { Budget } from '../flow/budget';
import type { ScanContext, Scanner } from '../scan';
import type { ScanPlan } from '../scan_plan';
import type { ListToWalk } from './list_pages';
import type { ScanState } from './scan_state';

/** Limits on what one scan holds in memory and does concurrently. */
export interface ScanLimits {
  /** Concurrent requests if the connector does not define a limit. */
  readonly concurrency: number;
  /** Pages that are loaded or loading, but not consumed yet. */
  readonly readAheadPages: number;
  readonly readAheadBytes: number;
  readonly bounds: Bounds;
}

/** One scan while it runs: what it reads, for whom, and how far it has come. */
export interface RunningScan {
  readonly plan: ScanPlan;
  readonly context: ScanContext;
  readonly connector: Connector;
  readonly entity: EntityDeclaration;
  readonly place: ErrorPlace;
  readonly client: ServiceClient;
  /** Opens the scans that this one is based on. */
  readonly scanner: Scanner;
  readonly state: ScanState;
  readonly limits: ScanLimits;
  /** Ends with the statement, with the reader, and with the scan's own time limit. */
  readonly signal: AbortSignal;
  readonly pages: PageSource;
  /** Rows still needed; undefined without LIMIT or max_results. */
  readonly wanted: () => number | undefined;
  readonly maxResults: number | undefined;
  /** Names of columns that the service knows, where any name can be one. Rejects with an error of the family. */
  knownNames(): Promise<readonly string[]>;
}

/** Where the pages of a scan come from: the cache or the service, no more at once than its budgets allow. */
export interface PageSource {
  /** Requests in flight. */
  readonly slots: Budget;
  /** Pages ahead of the reader. */
  readonly ahead: Budget;
  /** The current limit on them. */
  readonly atOnce: () => number;
  /** Those of them whose rows are available. */
  readonly parsed: Budget;
  /** Loads and counts one page or detail. */
  load(
    request: PreparedRequest,
    signal: AbortSignal,
    accept: readonly number[],
    how?: LoadHow,
  ): Promise<LoadedPage>;
  /** The walk over the pages of a list, with cached pages; undefined if there is only one page or no cache. */
  openWalk(walk: ListToWalk, parameters: ListParameters): Promise<ListWalk | undefined>;
}

/** When a scan ends, and what is left to do then. */
export interface ScanEnding {
  readonly clock: Clock;
  /** Keeps what a complete scan, read from the service, has learned. */
  readonly learn: () => void;
  /** A note for the user about pages that did not fit in the cache. */
  readonly leftOut: () => Promise<string | undefined>;
  /** Removes cached pages of this entity, because some of them cannot be used. */
  readonly forget: () => Promise<void>;
}

/** Further properties of a request. */
export interface LoadHow {
  /** Signals of partial responses, in addition to those of the API. */
  readonly completeness?: Completeness;
  /** Whether it can be sent again for fewer rows. */
  readonly shrinkable?: boolean;
  /** The walk that the page belongs to. */
  readonly walk?: ListWalk | undefined;
}

/** The list with this name. Throws RangeError if it does not exist, because plans only name existing lists. */
export function listOf(entity: EntityDeclaration, name: string): ListDeclaration {
  const list = entity.lists.find((one) => one.name === name);
  if (list === undefined) throw new RangeError(`No list "${name}"`);
  return list;
}

export type ListParameters = Readonly<Record<string, TypedValue>>;

/** Whether the scan may stop early and requests matter more than time: then nothing is requested ahead. */
export const isSparing = ({ plan, wanted }: RunningScan): boolean =>
  plan.options.prefer !== 'time' && (plan.mayEndEarly === true || wanted() !== undefined);
