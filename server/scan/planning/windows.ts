import type {
  Condition,
  EntityDeclaration,
  FilterDeclaration,
  ListDeclaration,
  WindowsDeclaration,
} from '../../../common/declaration';
import { accessWith } from './narrowed';
import { TIME_STEP, type TimeFormat } from './write_time';
import type { AccessPlan, TimeWindow } from '../scan_plan';

/** How the edges of a window are sent to the service; translators: to the second. */
export const timeFormatOf = (list: ListDeclaration, { column }: WindowsDeclaration): TimeFormat =>
  filtersOf(list, column).find(({ time }) => time !== undefined)?.time ?? 'iso_seconds';

const filtersOf = (list: ListDeclaration, column: string): readonly FilterDeclaration[] =>
  list.filters.filter((filter) => filter.column === column);

/**
 * The access restricted to a window; undefined if a translator cannot express it. It asks for one step more on both
 * sides: whether the service includes the edges is seldom documented, and a row on the edge of two windows must be in
 * one of them.
 */
export function accessWithin(
  access: AccessPlan,
  list: ListDeclaration,
  entity: EntityDeclaration,
  window: TimeWindow,
): AccessPlan | undefined {
  const { windows, ...whole } = access;
  if (windows === undefined || list.windows === undefined) return access;
  const { column } = list.windows;
  const step = TIME_STEP[timeFormatOf(list, list.windows)];
  const bound = (operator: 'gt' | 'lt', micros: number): Condition => ({
    column,
    operator,
    values: [{ type: 'timestamp', value: isoOf(micros) }],
    exact: true,
  });
  const narrowed = accessWith(whole, list, entity, [
    bound('gt', window.from - step),
    bound('lt', window.until + step),
  ]);
  return narrowed.kind === 'access' ? narrowed.access : undefined;
}

/**
 * Both halves of a window, the newer one first; undefined if the service cannot express them. They meet in the middle
 * of `times`, those of the rows that it returned: rows that are close together would take many halves of equal length.
 */
export function halvesOf(
  { from, until }: TimeWindow,
  list: ListDeclaration,
  times: readonly number[],
): readonly TimeWindow[] | undefined {
  if (list.windows === undefined) return undefined;
  const step = TIME_STEP[timeFormatOf(list, list.windows)];
  if (until - from < 2 * step) return undefined;
  const [middle = (from + until) / 2] = [...times]
    .sort((a, b) => a - b)
    .slice(Math.floor(times.length / 2));
  const edge = Math.floor(middle / step) * step;
  const at = Math.min(until - step, Math.max(from + step, edge));
  return [
    { from: at, until },
    { from, until: at },
  ];
}

/** A window as text, for messages. */
export const windowText = ({ from, until }: TimeWindow): string =>
  `${isoOf(from)} to ${isoOf(until)}`;

const isoOf = (micros: number): string =>
  new Date(Math.floor(micros / 1000)).toISOString().replace('.000Z', 'Z');
