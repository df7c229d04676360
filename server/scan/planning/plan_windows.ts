import {
  instantOf,
  type Condition,
  type FilterDeclaration,
  type ListDeclaration,
  type PushedCondition,
} from '../../../common/declaration';
import type { WindowsPlan } from '../scan_plan';
import { timeFormatOf } from './windows';
import type { Translated } from './translate_conditions';
import { TIME_STEP, writeTime } from './write_time';

/** How a list is read in windows, and which conditions that covers. */
export interface PlannedWindows {
  readonly plan?: WindowsPlan;
  readonly pushed: readonly PushedCondition[];
  /** The conditions that the windows do not cover. */
  readonly open: readonly Condition[];
}

const DAY = 86_400_000_000;

type WindowsRequest = Pick<Translated, 'residual' | 'translation' | 'aggregated' | 'parts'>;

/**
 * Plans the windows of a list, newest first. Their edges are whole days where the statement sets none, so that equal
 * statements send equal requests; they end tomorrow, because the clock of the service may be ahead.
 */
export function planWindows(
  list: ListDeclaration,
  { residual, translation, aggregated, parts }: WindowsRequest,
  now: number,
): PlannedWindows {
  const { windows, translate } = list;
  // A translator cannot add windows to groups of rows, nor to a query in parts.
  const unable = aggregated || parts.length > 0;
  if (windows === undefined || (translate !== undefined && unable))
    return { pushed: [], open: residual };
  const asked = translation?.asked;
  const conditions = asked?.conditions ?? residual;
  const format = timeFormatOf(list, windows);
  const step = TIME_STEP[format];
  const bounds = conditions.flatMap((condition) => {
    const isLower = LOWER.includes(condition.operator);
    const [value] = condition.values;
    if (condition.column !== windows.column || value === undefined) return [];
    if (!isLower && !UPPER.includes(condition.operator)) return [];
    const instant = instantOf(value);
    return instant === undefined ? [] : [{ condition, isLower, instant }];
  });
  const earliest = Date.parse(windows.earliest) * 1000;
  const end = Math.floor(now / DAY) * DAY + 2 * DAY;
  const edges = (lower: boolean) =>
    bounds.filter(({ isLower }) => isLower === lower).map(({ instant }) => instant);
  const from = Math.floor(Math.max(earliest, ...edges(true)) / step) * step;
  const until = Math.max(from, Math.ceil(Math.min(end, ...edges(false)) / step) * step);
  const covered = new Set(bounds.map(({ condition }) => condition));
  const each = windowsBetween(from, until, widthOf(windows.mostDays, step));
  // The translator pushes the bounds down itself.
  if (asked !== undefined)
    return {
      plan: { wholeFirst: bounds.length === 0 || each.length === 1, each },
      pushed: [],
      open: residual,
    };
  return {
    plan: { wholeFirst: bounds.length === 0, each },
    pushed: bounds.map(({ condition, isLower, instant }) => {
      const { text } = writeTime(instant, format, isLower ? 'earlier' : 'later');
      const name = parameterOf(list.filters, condition);
      return { condition, exact: false, as: `${name}=${text}` };
    }),
    open: conditions.filter((condition) => !covered.has(condition)),
  };
}

const LOWER: readonly string[] = ['gt', 'gte'];
const UPPER: readonly string[] = ['lt', 'lte'];

/** Each window is requested with a margin of one step on both sides. */
const widthOf = (mostDays: number | undefined, step: number): number =>
  mostDays === undefined ? Infinity : mostDays * DAY - 2 * step;

function windowsBetween(from: number, until: number, width: number): WindowsPlan['each'] {
  const each: { from: number; until: number }[] = [];
  for (let end = until; ; end -= width) {
    const start = Math.max(from, end - width);
    each.push({ from: start, until: end });
    if (start <= from) return each;
  }
}

const parameterOf = (filters: readonly FilterDeclaration[], { column, operator }: Condition) =>
  filters.find((filter) => filter.column === column && filter.operators.includes(operator))
    ?.parameter ?? column;
