import { placeholdersIn, type Completion, type RequestTemplate } from '../../../common/declaration';
import type { AccessPlan } from '../scan_plan';
import { listOf, type ListParameters, type RunningScan } from './running_scan';

/** Half a surrogate pair cannot be sent, and many servers truncate a URL at a NUL. */
const UNSENDABLE = /\0|\p{Surrogate}/u;

/**
 * Decides which parameters can be requested. A value that is not allowed in the path (empty, `..`, a slash within one
 * segment) is not the key of any row and would address another operation if it were sent. It matches nothing, and the
 * first such value of each column is reported.
 */
export function requestable(
  { entity, state }: RunningScan,
  { list, translation }: AccessPlan,
): (parameters: ListParameters) => boolean {
  const { needs = [], request } = listOf(entity, list);
  const template = translation?.request ?? request;
  const holes = new Map(needs.map(({ parameter, complete }) => [parameter, complete]));
  const reported = new Set<string>();
  const skip = (parameter: string, text: string): false => {
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
    unusableHoles(template, parameters).every(({ name, text }) => skip(name, text)) &&
    needs.every(({ parameter, complete }) => {
      const value = parameters[parameter]?.value;
      if (complete === undefined || typeof value !== 'string') return true;
      return isWhole(value, complete) || skip(parameter, value);
    });
}

/** Whether the value has exactly as many parts as the template, such as `owner/name`. */
const isWhole = (value: string, { unless, template }: Completion): boolean =>
  value.split(unless).length === template.split(unless).length;

/** The placeholders of the path whose value is not allowed there. */
export function unusableHoles(
  { path, literal }: RequestTemplate,
  values: Readonly<Record<string, { readonly value: unknown } | undefined>>,
): readonly { readonly name: string; readonly text: string }[] {
  if (literal === true) return [];
  return placeholdersIn(path).flatMap(({ name, slashes }) => {
    const value = values[name]?.value;
    if (typeof value !== 'string') return [];
    const segments = slashes ? value.split('/') : [value];
    const usable =
      !UNSENDABLE.test(value) &&
      segments.every((segment) => !['', '.', '..'].includes(segment) && !segment.includes('/'));
    return usable ? [] : [{ name, text: value }];
  });
}
