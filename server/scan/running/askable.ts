import type { Completion, RequestTemplate } from '../../../common/declaration';
import type { AccessPlan } from '../scan_plan';
import { listOf, type ListParameters, type ScanSurroundings } from './surroundings';

const PATH_HOLE = /\{(\+?)([A-Za-z_]\w*)\}/g;
/** A lone half of a surrogate pair cannot be sent; a NUL ends the address for many a server. */
const UNSENDABLE = /\0|\p{Surrogate}/u;

/**
 * Tells which parameters a list can be asked with. A value that cannot stand in the path (an empty one, `..`, a slash
 * where one segment is due) is the key of no row: sent, it would lead to another operation. It matches nothing, and the
 * first of its column is reported.
 */
export function askable(
  { entity, state }: ScanSurroundings,
  { list, translation }: AccessPlan,
): (parameters: ListParameters) => boolean {
  const { needs = [], request } = listOf(entity, list);
  const template = translation?.request ?? request;
  const holes = new Map(needs.map(({ parameter, complete }) => [parameter, complete]));
  const reported = new Set<string>();
  const refuse = (parameter: string, text: string): false => {
    const column = needs.find((need) => need.parameter === parameter)?.column ?? parameter;
    if (reported.has(column)) return false;
    reported.add(column);
    const complete = holes.get(parameter);
    const whole =
      complete === undefined || text.includes(complete.unless) || text === ''
        ? ''
        : ` without "${complete.unless}"`;
    state.warn(
      `${column} = ${JSON.stringify(text.slice(0, 80))}${whole} matches no row, so nothing was requested for it.`,
    );
    return false;
  };
  return (parameters) =>
    unusableHoles(template, parameters).every(({ name, text }) => refuse(name, text)) &&
    needs.every(({ parameter, complete }) => {
      const value = parameters[parameter]?.value;
      if (complete === undefined || typeof value !== 'string') return true;
      return isWhole(value, complete) || refuse(parameter, value);
    });
}

/** As many parts as the template has: `owner/name`, no more and no less. */
const isWhole = (value: string, { unless, template }: Completion): boolean =>
  value.split(unless).length === template.split(unless).length;

/** The holes of the path whose value cannot stand there. */
export function unusableHoles(
  { path, literal }: RequestTemplate,
  values: Readonly<Record<string, { readonly value: unknown } | undefined>>,
): readonly { readonly name: string; readonly text: string }[] {
  if (literal === true) return [];
  return [...path.matchAll(PATH_HOLE)].flatMap(([, plus, name = '']) => {
    const value = values[name]?.value;
    if (typeof value !== 'string') return [];
    const segments = plus === '+' ? value.split('/') : [value];
    const usable =
      !UNSENDABLE.test(value) &&
      segments.every((segment) => !['', '.', '..'].includes(segment) && !segment.includes('/'));
    return usable ? [] : [{ name, text: value }];
  });
}
