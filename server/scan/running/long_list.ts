import { costOf } from '../planning/read_cost';
import { rowsPerPage } from '../planning/estimate_requests';
import type { ScanProgress } from '../../../common/contract';
import type { ScanPlan } from '../scan_plan';
import { listOf, type RunningScan } from './running_scan';

/** A list of this many pages ends before an alternative could start. */
const SHORT_PAGES = 2;
/** If the length of the list is unknown, its pages are read for this share of the time that the others would take. */
const SHARE_OF_OTHERS = 0.25;
/** But at least this many pages. */
const LEAST_TRIED = 4;

/** What the first page of the parents reveals. */
interface Parents {
  readonly count: number;
  readonly pages: number;
  /** Rows of all children, if a column of the parents contains the number. */
  readonly rows?: number;
}

/** Watches a list of unknown length while it is read. */
export interface LongList {
  /** Called after each page except the last; returns whether to switch to the faster lists. */
  goesOver(): boolean;
  /** Cancels requests in flight. */
  close(): Promise<void>;
}

/**
 * Determines, while the list of `plan.access` is read, whether it is the slower choice: from the third page on, using the
 * first page of the parents, which reveals how many other lists there are, and perhaps how many rows they have.
 */
export function longList(running: RunningScan, faster: NonNullable<ScanPlan['faster']>): LongList {
  const { plan, entity, connector, client, limits, state } = running;
  const { declaration, options } = connector;
  const { fanOut } = faster.access;
  const [list, others] = [plan.access.list, faster.access.list].map((name) => listOf(entity, name));
  let read = 0;
  let parents: Parents | undefined;
  let reading: Promise<void> | undefined;
  const stop = new AbortController();

  const readParents = async () => {
    if (fanOut?.over !== 'parent') return;
    parents = await firstParents(running, fanOut.parent, others?.parent?.rowsHint, stop.signal);
  };

  const isSlower = (known: Parents): boolean => {
    if (list === undefined || others === undefined) return false;
    const size = rowsPerPage(list, declaration, options.batchSize) ?? 100;
    // The parents do not reveal how many rows the filters keep.
    const rows = plan.pushed.length === 0 ? known.rows : undefined;
    const perParent = Math.max(1, Math.ceil((rows ?? 0) / Math.max(1, known.count) / size));
    const requests = known.pages + known.count * perParent;
    const rounds = 1 + Math.ceil((requests - 1) / limits.concurrency);
    const basis = { connector, usage: client.usage(connector) };
    const cost = costOf({ expected: requests, rounds }, others, basis) ?? Infinity;
    if (cost === Infinity) return false;
    const expected = Math.ceil((rows ?? 0) / size);
    const left = Math.max(0, expected - read);
    if (cost < (costOf({ expected: left, rounds: left }, list, basis) ?? 0)) return true;
    return read - expected >= Math.max(LEAST_TRIED, SHARE_OF_OTHERS * rounds);
  };

  return {
    goesOver() {
      read++;
      if (read === SHORT_PAGES)
        reading = readParents().catch(() => {
          // Without the parents there is no alternative; reading the list continues.
        });
      return parents !== undefined && isSlower(parents);
    },
    async close() {
      stop.abort(new Error('nobody reads it any more'));
      await reading;
      state.changed();
    },
  };
}

/** Reads one page of the parents as cheaply as possible. */
async function firstParents(
  { scanner, context, state }: RunningScan,
  parent: ScanPlan,
  rowsHint: string | undefined,
  signal: AbortSignal,
): Promise<Parents | undefined> {
  let progress: ScanProgress | undefined;
  const { priority, caller } = context;
  const scan = scanner.open(
    { ...parent, mayEndEarly: true },
    { signal, priority, caller, onProgress: (now) => (progress = now) },
  );
  let count = 0;
  let rows: number | undefined;
  try {
    for await (const { rowCount, values } of scan.batches()) {
      count = rowCount;
      const hint = scan.columns.findIndex(({ name }) => name === rowsHint);
      if (hint >= 0)
        rows = (values[hint] ?? []).reduce<number>((sum, value) => sum + (Number(value) || 0), 0);
      break;
    }
  } finally {
    state.include(scan.metrics());
  }
  const pages = scan.outcome().reason === undefined ? 1 : (progress?.totalPages ?? 1);
  return {
    count: count * pages,
    pages,
    ...(rows === undefined ? {} : { rows: rows * pages }),
  };
}
