import { isParallel, paginationOf } from '../../../common/declaration';
import { counted } from '../../../common/quantities';
import type { Candidate } from './candidate';
import type { ScanRequest } from './scan_request';
import { costOf, isScarce, formatEstimate, timeOf } from './read_cost';
import { remainingQuota } from './remaining_quota';

export interface Choice {
  readonly chosen: Candidate;
  readonly because?: string;
  /** Read instead if the chosen list turns out to be long. */
  readonly orElse?: Candidate;
  readonly rejected: readonly { readonly list: string; readonly why: string }[];
}

/** Fewer sequential requests than this finish quickly anyway. */
const WORTH_HURRYING = 4;
/** Maximum look-ups if the length of the alternative list is unknown. */
const MOST_LOOKUPS = 20;

/**
 * Chooses a list. If the statement names what to read, that is read by name; if a LIMIT may end the scan, the fewest
 * requests win. Otherwise time and requests are weighed together: requests are cheap while much of the quota is left, and
 * expensive when it is not. WITH (prefer = …) overrides this. Nothing is sent to find out: if the length of a list is
 * unknown, reading it starts, and the scan switches to the others (`orElse`) as soon as it turns out to be slower.
 */
export function chooseList(candidates: readonly Candidate[], request: ScanRequest): Choice {
  const [first] = candidates;
  if (first === undefined) throw new RangeError('no list to choose from');
  const choice = choose(candidates, request);
  const { chosen } = choice;
  const reason = choice.because ?? 'it is declared first, and the alternatives are no better';
  return {
    chosen,
    ...(candidates.length > 1 && { because: reason }),
    ...(choice.orElse !== undefined && { orElse: choice.orElse }),
    rejected: candidates
      .filter((one) => one !== chosen)
      .map((one) => ({ list: one.list.name, why: whyNot(one, chosen, request) })),
  };
}

function choose(candidates: readonly Candidate[], request: ScanRequest): Omit<Choice, 'rejected'> {
  const costText = ({ estimate, list }: Candidate) => formatEstimate(estimate, list, request);
  const named = candidates.filter((one) => one.named);
  const [only] = named;
  if (only !== undefined) {
    const most = named.reduce((best, one) => (closer(one, best) ? one : best), only);
    const other = candidates.find((one) => !one.named && cheaper(one, most));
    if (other !== undefined && request.options.prefer !== 'time') {
      return {
        chosen: other,
        because: `it takes fewer requests (${costText(other)} instead of ${costText(most)})`,
      };
    }
    const lookup = named.find(({ list }) => list.lookup === true);
    if (lookup !== undefined && most.list.lookup !== true) {
      return { chosen: most, because: `looking up each value would take ${costText(lookup)}` };
    }
    return { chosen: most, because: 'the statement names the values to read' };
  }
  const [keyed] = candidates.filter(inBatches).sort((a, b) => keysOf(b) - keysOf(a));
  if (keyed !== undefined)
    return {
      chosen: keyed,
      because: `the join supplies the values to read, up to ${keysOf(keyed)} per request`,
    };
  const cheapest = candidates.reduce((best, one) => (cheaper(one, best) ? one : best));
  const fastest = candidates.reduce((best, one) => (faster(one, best, request) ? one : best));
  const { prefer, maxResults } = request.options;
  if (prefer === 'requests')
    return { chosen: cheapest, because: `prefer = 'requests': ${costText(cheapest)}` };
  if (prefer === 'time')
    return { chosen: fastest, because: `prefer = 'time': ${costText(fastest)}` };
  if (fastest === cheapest) {
    return { chosen: cheapest, because: `it takes the fewest requests (${costText(cheapest)})` };
  }
  if (request.limit !== undefined || maxResults !== undefined) {
    return {
      chosen: cheapest,
      because: 'only a few rows are needed, and it takes the fewest requests',
    };
  }
  return weigh(cheapest, fastest, request);
}

/** One takes fewer requests, the other less time. */
function weigh(
  cheapest: Candidate,
  fastest: Candidate,
  request: ScanRequest,
): Omit<Choice, 'rejected'> {
  const remaining = remainingQuota(request, fastest.list);
  const quota =
    remaining === undefined
      ? 'the remaining quota is unknown'
      : `${counted(remaining, 'request')} of the quota ${remaining === 1 ? 'is' : 'are'} left`;
  const [few, many] = [cheapest, fastest].map(({ estimate, list }) =>
    costOf(estimate, list, request),
  );
  if (few === undefined || many === undefined) {
    if (isScarce(0, fastest.list, request)) {
      return {
        chosen: cheapest,
        because: `it takes the fewest requests, and the quota may be low (${quota}); to read ${fastest.list.name} instead, add WITH (prefer = 'time')`,
      };
    }
    return {
      chosen: cheapest,
      orElse: fastest,
      because: `its length is unknown; if it turns out to be long, ${fastest.list.name} is read instead, several lists at a time (${quota})`,
    };
  }
  const costText = ({ list, estimate }: Candidate) =>
    `${list.name}: ${formatEstimate(estimate, list, request)}`;
  const both = `${costText(cheapest)}; ${costText(fastest)}; ${quota}`;
  return many < few
    ? {
        chosen: fastest,
        because: `it is faster and takes a reasonable number of requests (${both})`,
      }
    : {
        chosen: cheapest,
        because: `the time saved by the faster list is not worth its extra requests (${both})`,
      };
}

/** Prefers what uses more of the values in the statement: a key look-up before a list, more conditions before fewer. */
function closer(one: Candidate, than: Candidate): boolean {
  const [mine, other] = [one.list.lookup === true, than.list.lookup === true];
  if (mine === other) return one.pushed.length > than.pushed.length;
  return mine ? fewLookups(one, than) : !fewLookups(than, one);
}

/** Whether looking up each value costs no more than reading a list that contains all of them. */
function fewLookups(lookup: Candidate, list: Candidate): boolean {
  const { expected } = lookup.estimate;
  if (expected === undefined) return true;
  return expected <= Math.max(list.estimate.expected ?? MOST_LOOKUPS, WORTH_HURRYING);
}

function cheaper(one: Candidate, than: Candidate): boolean {
  const [a, b] = [one.estimate.expected, than.estimate.expected];
  if (a !== undefined && b !== undefined) return a < b;
  // A list of unknown length is still one list; a fan-out multiplies the unknown.
  const [x, y] = [fansOut(one), fansOut(than)];
  return x !== y && !x && !than.named;
}

function faster(one: Candidate, than: Candidate, request: ScanRequest): boolean {
  const [a, b] = [one, than].map(({ estimate, list }) => timeOf(estimate, list, request));
  if (a !== undefined && b !== undefined) return a < b;
  return inParallel(one, request) && !inParallel(than, request);
}

/** The values of a join per request; 0 if it takes none. */
const keysOf = ({ access: { fanOut } }: Candidate): number =>
  fanOut?.over === 'outer' ? fanOut.most : 0;
const inBatches = (one: Candidate): boolean => keysOf(one) > 1;

const fansOut = (one: Candidate): boolean =>
  one.access.fanOut !== undefined && one.access.fanOut.over !== 'values';
const inParallel = (one: Candidate, request: ScanRequest): boolean =>
  hasParallelPages(one, request) || one.access.fanOut !== undefined;
const hasParallelPages = ({ list }: Candidate, { connector }: ScanRequest): boolean =>
  isParallel(paginationOf(list, connector.declaration));

function whyNot(one: Candidate, chosen: Candidate, request: ScanRequest): string {
  const costText = formatEstimate(one.estimate, one.list, request);
  if (inBatches(chosen))
    return keysOf(one) === 0
      ? `it reads more than the join needs (${costText})`
      : `it takes ${keysOf(one) === 1 ? 'one value' : `up to ${keysOf(one)} values`} per request`;
  if (chosen.named && !one.named) return `it reads more than the statement needs (${costText})`;
  if (fansOut(one) && !fansOut(chosen)) return `a fan-out, ${costText}`;
  if (!fansOut(one) && fansOut(chosen)) {
    return hasParallelPages(one, request) ? costText : `one page after another, ${costText}`;
  }
  return one.pushed.length < chosen.pushed.length
    ? `it applies fewer of the conditions (${costText})`
    : costText;
}
