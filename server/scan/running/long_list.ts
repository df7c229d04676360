import { costOf } from '../planning/read_cost';
import { pageSizeOf } from '../planning/estimate_requests';
import type { ScanProgress } from '../../../common/contract';
import type { ScanPlan } from '../scan_plan';
import { listOf, type ScanSurroundings } from './surroundings';

/** A list of so many pages is over before anything else has begun. */
const SHORT_PAGES = 2;
/** Where nothing tells how long the list is: pages are read one by one for this share of the time that the others take. */
const SHARE_OF_OTHERS = 0.25;
/** And at least so many. */
const LEAST_TRIED = 4;

/** What the first page of the parents tells. */
interface Parents {
  readonly count: number;
  readonly pages: number;
  /** Rows of all children, where a column of the parents says so. */
  readonly rows?: number;
}

/** Watches a list that was begun without knowing how long it is. */
export interface LongList {
  /** Another page was read, and it is not the last: whether it is time to go over to the faster way. */
  goesOver(): boolean;
  /** Ends what is still being asked. */
  close(): Promise<void>;
}

/**
 * Finds out whether the list of `plan.access` is the slower way, while it is read: from the third page on, by the first
 * page of the parents. These tell how many lists there are instead, and perhaps how many rows they hold.
 */
export function longList(
  around: ScanSurroundings,
  faster: NonNullable<ScanPlan['faster']>,
): LongList {
  const { plan, entity, connector, client, limits, state } = around;
  const { declaration, options } = connector;
  const { fanOut } = faster.access;
  const [list, others] = [plan.access.list, faster.access.list].map((name) => listOf(entity, name));
  let read = 0;
  let parents: Parents | undefined;
  let asking: Promise<void> | undefined;
  const stop = new AbortController();

  const ask = async () => {
    if (fanOut?.over !== 'parent') return;
    parents = await firstParents(around, fanOut.parent, others?.parent?.rowsHint, stop.signal);
  };

  const isSlower = (known: Parents): boolean => {
    if (list === undefined || others === undefined) return false;
    const size = pageSizeOf(list, declaration, options.batchSize) ?? 100;
    // What filters leave of the rows, the parents do not tell.
    const rows = plan.pushed.length === 0 ? known.rows : undefined;
    const perParent = Math.max(1, Math.ceil((rows ?? 0) / Math.max(1, known.count) / size));
    const calls = known.pages + known.count * perParent;
    const rounds = 1 + Math.ceil((calls - 1) / limits.concurrency);
    const basis = { connector, usage: client.usage(connector) };
    const cost = costOf({ calls, rounds }, others, basis) ?? Infinity;
    if (cost === Infinity) return false;
    const expected = Math.ceil((rows ?? 0) / size);
    const left = Math.max(0, expected - read);
    if (cost < (costOf({ calls: left, rounds: left }, list, basis) ?? 0)) return true;
    return read - expected >= Math.max(LEAST_TRIED, SHARE_OF_OTHERS * rounds);
  };

  return {
    goesOver() {
      read++;
      if (read === SHORT_PAGES)
        asking = ask().catch(() => {
          // Without the parents there is no other way; the list is read on.
        });
      return parents !== undefined && isSlower(parents);
    },
    async close() {
      stop.abort(new Error('nobody asks any more'));
      await asking;
      state.changed();
    },
  };
}

/** Reads one page of the parents, as cheaply as that goes. */
async function firstParents(
  { scanner, context, state }: ScanSurroundings,
  parent: ScanPlan,
  rowsHint: string | undefined,
  signal: AbortSignal,
): Promise<Parents | undefined> {
  let progress: ScanProgress | undefined;
  const scan = scanner.open(
    { ...parent, mayEndEarly: true },
    { signal, priority: context.priority, onProgress: (now) => (progress = now) },
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
