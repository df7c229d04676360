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

/** Bounds of what one scan holds and does at once. */
export interface ScanLimits {
  /** Requests under way at once where the connector does not say. */
  readonly concurrency: number;
  /** Pages fetched or being fetched that the reader has not taken yet. */
  readonly readAheadPages: number;
  readonly readAheadBytes: number;
  readonly bounds: Bounds;
}

/** All that the parts of one running scan share. */
export interface ScanSurroundings {
  readonly plan: ScanPlan;
  readonly context: ScanContext;
  readonly connector: Connector;
  readonly entity: EntityDeclaration;
  readonly place: ErrorPlace;
  readonly client: ServiceClient;
  readonly clock: Clock;
  readonly scanner: Scanner;
  readonly state: ScanState;
  readonly limits: ScanLimits;
  /** Ends with the statement, with the reader, and with the scan's own time limit. */
  readonly signal: AbortSignal;
  /** Requests under way. */
  readonly slots: Budget;
  /** Pages ahead of the reader. */
  readonly readAhead: Budget;
  /** How many these may be, as things are. */
  readonly pagesAtOnce: () => number;
  /** Of them, those whose rows are there. */
  readonly parsed: Budget;
  /** Rows still wanted; undefined without LIMIT or max_results. */
  readonly wanted: () => number | undefined;
  readonly maxResults: number | undefined;
  /** Told when the scan has ended complete, read from the service. */
  readonly ended: () => void;
  /** What the reader should know of pages that the cache had no room for. */
  leftOut(): Promise<string | undefined>;
  /** Lets go of what is cached of this entity: some of it makes no sense. */
  forget(): Promise<void>;
  /** One page or detail, counted. `walk`: the one that a page belongs to. */
  load(
    request: PreparedRequest,
    signal: AbortSignal,
    accept: readonly number[],
    how?: LoadHow,
  ): Promise<LoadedPage>;
  /** The walk over the pages of a list, with cached pages; undefined if there is only one page or no cache. */
  openWalk(walk: ListToWalk, parameters: ListParameters): Promise<ListWalk | undefined>;
}

/** What else is to be known of a request. */
export interface LoadHow {
  /** What its response says of itself, beside what all of the API do. */
  readonly completeness?: Completeness;
  /** It can be sent again for fewer rows. */
  readonly shrinkable?: boolean;
  /** The walk that it is a page of. */
  readonly walk?: ListWalk | undefined;
}

/** The list of that name. Throws RangeError: plans name only lists that there are. */
export function listOf(entity: EntityDeclaration, name: string): ListDeclaration {
  const list = entity.lists.find((one) => one.name === name);
  if (list === undefined) throw new RangeError(`No list "${name}"`);
  return list;
}

export type ListParameters = Readonly<Record<string, TypedValue>>;

/** Whether the scan may stop before its lists end, and requests count: then nothing is asked for ahead of need. */
export const isSparing = ({ plan, wanted }: ScanSurroundings): boolean =>
  plan.options.prefer !== 'time' && (plan.mayEndEarly === true || wanted() !== undefined);
