import {
  entityOf,
  isParallel,
  paginationOf,
  type ConnectorTypeDeclaration,
  type ListDeclaration,
} from '../../../common/declaration';
import type { AccessPlan } from '../scan_plan';
import type { ScanRequest } from './scan_request';

/** What an estimate rests on. */
export type EstimateBasis = Pick<ScanRequest, 'connector' | 'entity' | 'statistics'>;

/** Requests of one access, as far as they are known without sending any. */
export interface RequestEstimate {
  readonly least: number;
  readonly most?: number;
  /** Expected requests, if earlier scans or a limit indicate them. */
  readonly expected?: number;
  /** Requests that must be sent one after the other. */
  readonly rounds?: number;
}

/** A filter that only one of the lists supports is assumed to keep a tenth of the rows. */
const GUESSED_SHARE = 10;

/** Maximum rows per page of the list; undefined if all rows are returned at once. */
export function rowsPerPage(
  list: ListDeclaration,
  declaration: ConnectorTypeDeclaration,
  batchSize: number | undefined,
): number | undefined {
  const pages = paginationOf(list, declaration);
  const max = pages.size?.max;
  return max === undefined || batchSize === undefined ? max : Math.min(max, batchSize);
}

/** Estimates an access. `limit`: rows after which the scan may stop; `filters`: number of conditions pushed down. */
export function estimateRequests(
  list: ListDeclaration,
  access: Pick<AccessPlan, 'fanOut' | 'windows'>,
  request: EstimateBasis,
  limit: number | undefined,
  filters: number,
): RequestEstimate {
  const { connector, statistics } = request;
  const { declaration, options } = connector;
  const size = rowsPerPage(list, declaration, options.batchSize);
  const concurrency = options.maxConcurrency ?? declaration.api.limits.maxConcurrency;
  const known = statistics?.(connector.name, request.entity)?.rows;
  const rows = known === undefined || filters === 0 ? known : Math.ceil(known / GUESSED_SHARE);
  const pagesOf = (count: number): number =>
    list.lookup === true || size === undefined ? 1 : Math.max(1, Math.ceil(count / size));
  const single = size === undefined || list.lookup === true;
  const { fanOut } = access;
  const windows = access.windows?.wholeFirst === false ? access.windows.each.length : 1;
  if (fanOut === undefined && windows > 1) {
    const least = limit === undefined ? windows : 1;
    if (rows === undefined) return { least };
    const expected = Math.max(windows, pagesOf(rows));
    return { least, expected, rounds: Math.ceil(expected / concurrency) };
  }
  if (fanOut === undefined) {
    const byLimit = limit === undefined ? undefined : pagesOf(limit);
    const byRows = single ? 1 : rows === undefined ? undefined : pagesOf(rows);
    const expected = byLimit === undefined ? byRows : Math.min(byLimit, byRows ?? byLimit);
    // A limit only bounds the requests if no returned row is filtered out locally.
    const most = single ? 1 : list.keep === undefined ? byLimit : undefined;
    if (expected === undefined) return { least: 1, ...(most !== undefined && { most }) };
    const rounds = isParallel(paginationOf(list, declaration))
      ? 1 + Math.ceil((expected - 1) / concurrency)
      : expected;
    return { least: 1, ...(most !== undefined && { most }), expected, rounds };
  }
  if (fanOut.over === 'values') {
    const sets = fanOut.sets.length;
    const expected = single ? sets : undefined;
    return {
      least: limit === undefined ? sets : 1,
      ...(expected !== undefined && {
        expected,
        most: expected,
        rounds: Math.ceil(expected / concurrency),
      }),
    };
  }
  if (fanOut.over === 'outer') return { least: 0 };
  const parents = statistics?.(connector.name, fanOut.parent.entity)?.rows;
  const ofParents = estimateParent(fanOut.parent.access, fanOut.parent.entity, request);
  const perParent =
    rows === undefined || parents === undefined || parents === 0
      ? undefined
      : pagesOf(rows / parents);
  if (parents === undefined || perParent === undefined || ofParents.expected === undefined) {
    return { least: ofParents.least };
  }
  const expected = ofParents.expected + parents * perParent;
  const rounds =
    (ofParents.rounds ?? ofParents.expected) + Math.ceil((parents * perParent) / concurrency);
  return { least: ofParents.least, expected, rounds };
}

function estimateParent(
  access: AccessPlan,
  entity: string,
  request: EstimateBasis,
): RequestEstimate {
  const list = entityOf(request.connector.declaration, entity)?.lists.find(
    ({ name }) => name === access.list,
  );
  if (list === undefined) return { least: 1 };
  return estimateRequests(list, access, { ...request, entity }, undefined, 0);
}
