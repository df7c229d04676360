import type { Candidate } from './candidate';
import type { ScanRequest } from './scan_request';
import { remainingQuota } from './remaining_quota';

export interface Choice {
  readonly chosen: Candidate;
  readonly because?: string;
  readonly rejected: readonly { readonly list: string; readonly why: string }[];
}

/** Extra calls that speed may cost: a fifth of what the service still lets through. */
const SHARE_OF_QUOTA = 0.2;
/** With the quota unknown, a fifth more calls than the cheapest way. */
const MORE_CALLS = 1.2;
/** Fewer sequential calls than this are over soon anyway. */
const WORTH_HURRYING = 4;
/** Look-ups at most where nobody knows how long the list is that would take their place. */
const MOST_LOOKUPS = 20;

/**
 * Chooses among lists. What the statement names is read by name. Else calls are weighed against time:
 * WITH (prefer = …) decides; without it time wins where its extra calls are known and few, else the fewest calls.
 * Nothing is sent to find out: unknown counts speak for the list without a fan-out. So the first scan of a whole
 * organisation takes the fewest calls, which no quota suffers from, and EXPLAIN names the option that hurries; once
 * complete scans have told how many rows and parents there are, the next one may take a fifth of the remaining quota.
 */
export function chooseList(candidates: readonly Candidate[], request: ScanRequest): Choice {
  const [first] = candidates;
  if (first === undefined) throw new RangeError('no list to choose from');
  const choice = choose(candidates, request);
  const { chosen } = choice;
  const reason = choice.because ?? 'it comes first in the declaration, all else being equal';
  return {
    chosen,
    ...(candidates.length > 1 && { because: reason }),
    rejected: candidates
      .filter((one) => one !== chosen)
      .map((one) => ({ list: one.list.name, why: whyNot(one, chosen) })),
  };
}

function choose(
  candidates: readonly Candidate[],
  request: ScanRequest,
): { readonly chosen: Candidate; readonly because?: string } {
  const named = candidates.filter((one) => one.named);
  const [only] = named;
  if (only !== undefined) {
    const most = named.reduce((best, one) => (closer(one, best) ? one : best), only);
    const other = candidates.find((one) => !one.named && cheaper(one, most));
    if (other !== undefined && request.options.prefer !== 'time') {
      return {
        chosen: other,
        because: `it takes fewer calls (${said(other)} against ${said(most)})`,
      };
    }
    const lookup = named.find(({ list }) => list.lookup === true);
    if (lookup !== undefined && most.list.lookup !== true) {
      return { chosen: most, because: `one by one it would take ${said(lookup)}` };
    }
    return { chosen: most, because: 'the statement names what it reads' };
  }
  const cheapest = candidates.reduce((best, one) => (cheaper(one, best) ? one : best));
  const fastest = candidates.reduce((best, one) => (faster(one, best) ? one : best));
  const { prefer } = request.options;
  if (prefer === 'calls')
    return { chosen: cheapest, because: `prefer = 'calls': ${said(cheapest)}` };
  if (prefer === 'time') return { chosen: fastest, because: `prefer = 'time': ${pace(fastest)}` };
  if (fastest === cheapest) {
    return { chosen: cheapest, because: `it takes the fewest calls (${said(cheapest)})` };
  }
  return weigh(cheapest, fastest, request);
}

/** The one takes fewer calls, the other less time. */
function weigh(
  cheapest: Candidate,
  fastest: Candidate,
  request: ScanRequest,
): { readonly chosen: Candidate; readonly because: string } {
  const few = cheapest.estimate.calls;
  const many = fastest.estimate.calls;
  if (few === undefined || many === undefined) {
    return {
      chosen: cheapest,
      because: `fewer calls, as how many ${fastest.list.name} would take is unknown; WITH (prefer = 'time') takes that`,
    };
  }
  if (few < WORTH_HURRYING) {
    return { chosen: cheapest, because: `${said(cheapest)} only` };
  }
  const extra = many - few;
  const remaining = remainingQuota(request, fastest.list);
  const affordable =
    remaining === undefined ? many <= few * MORE_CALLS : extra <= remaining * SHARE_OF_QUOTA;
  const quota =
    remaining === undefined
      ? 'how much quota remains is unknown'
      : `${remaining} calls of the quota remain`;
  return affordable
    ? {
        chosen: fastest,
        because: `${extra} calls more than ${cheapest.list.name}, but ${pace(fastest)} instead of ${String(cheapest.estimate.rounds ?? few)}; ${quota}`,
      }
    : {
        chosen: cheapest,
        because: `${extra} calls fewer than ${fastest.list.name}, which would be faster; ${quota}`,
      };
}

/** Fills more of what the statement names: a key look-up before a list, more conditions before fewer. */
function closer(one: Candidate, than: Candidate): boolean {
  const [mine, other] = [one.list.lookup === true, than.list.lookup === true];
  if (mine === other) return one.pushed.length > than.pushed.length;
  return mine ? fewLookups(one, than) : !fewLookups(than, one);
}

/** Whether looking up each value costs no more than reading the list that holds them all. */
function fewLookups(lookup: Candidate, list: Candidate): boolean {
  const { calls } = lookup.estimate;
  if (calls === undefined) return true;
  return calls <= Math.max(list.estimate.calls ?? MOST_LOOKUPS, WORTH_HURRYING);
}

function cheaper(one: Candidate, than: Candidate): boolean {
  const [a, b] = [one.estimate.calls, than.estimate.calls];
  if (a !== undefined && b !== undefined) return a < b;
  // A list whose end is unknown is still one list; a fan-out multiplies what is unknown.
  const [x, y] = [fansOut(one), fansOut(than)];
  return x !== y && !x && !than.named;
}

function faster(one: Candidate, than: Candidate): boolean {
  const [a, b] = [one.estimate.rounds, than.estimate.rounds];
  if (a !== undefined && b !== undefined) return a < b;
  return inParallel(one) && !inParallel(than);
}

const fansOut = (one: Candidate): boolean =>
  one.access.fanOut !== undefined && one.access.fanOut.over !== 'values';
const inParallel = (one: Candidate): boolean =>
  one.list.parallelPages || one.access.fanOut !== undefined;

const said = ({ estimate }: Candidate): string =>
  estimate.calls === undefined
    ? 'an unknown number of calls'
    : `about ${estimate.calls} ${estimate.calls === 1 ? 'call' : 'calls'}`;

const pace = ({ estimate, access }: Candidate): string => {
  if (estimate.rounds !== undefined) return `${estimate.rounds} rounds of calls`;
  return access.fanOut === undefined ? 'one list' : 'several lists at the same time';
};

function whyNot(one: Candidate, chosen: Candidate): string {
  if (chosen.named && !one.named) return `it reads more than the statement names (${said(one)})`;
  if (fansOut(one) && !fansOut(chosen)) return `a fan-out, ${said(one)}`;
  if (!fansOut(one) && fansOut(chosen)) {
    return one.list.parallelPages ? said(one) : `one page after the other, ${said(one)}`;
  }
  return one.pushed.length < chosen.pushed.length
    ? `it takes fewer of the conditions (${said(one)})`
    : said(one);
}
