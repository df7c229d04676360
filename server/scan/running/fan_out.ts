import { accessIdentity } from '../cache/scope';
import type { ScanValue } from '../scan';
import type { AccessPlan, FanOut, ScanPlan } from '../scan_plan';
import { caseMark, type DataType, type TypedValue } from '../../../common/declaration';
import { isSparing, listOf, type ListParameters, type ScanSurroundings } from './surroundings';

/** The sets of parameters that a list is called with: one call with its pages for each. No set comes twice. */
export async function* parameterSets(
  around: ScanSurroundings,
  access: AccessPlan,
): AsyncGenerator<ListParameters, void, undefined> {
  const { fanOut } = access;
  if (fanOut === undefined) {
    if (canBeAsked(around, access, access.parameters)) yield access.parameters;
    return;
  }
  const seen = new Set<string>();
  const folded = foldedParameters(around, access);
  for await (const set of setsOf(around, access, fanOut)) {
    const mark = JSON.stringify(
      Object.entries(set).map(([name, { value }]) => [
        name,
        typeof value === 'string' ? caseMark(value, folded.has(name)) : value,
      ]),
    );
    if (seen.has(mark)) continue;
    seen.add(mark);
    const parameters = { ...access.parameters, ...set };
    if (canBeAsked(around, access, parameters)) yield parameters;
  }
}

/**
 * A bare name where a whole one is due is no row's: from a join it is compared as it is, and the service would take the
 * path for another.
 */
function canBeAsked(
  { entity, state }: ScanSurroundings,
  { list }: AccessPlan,
  parameters: ListParameters,
): boolean {
  for (const { parameter, column, complete } of listOf(entity, list).needs ?? []) {
    const value = parameters[parameter]?.value;
    if (complete === undefined || typeof value !== 'string') continue;
    if (value.includes(complete.unless)) continue;
    state.warn(
      `No ${column} is called "${value}" without "${complete.unless}": nothing was asked for it.`,
    );
    return false;
  }
  return true;
}

/** Parameters whose values are the same to SQL where they differ by case alone: read twice, their rows would be too. */
function foldedParameters({ entity }: ScanSurroundings, { list }: AccessPlan): ReadonlySet<string> {
  const needs = listOf(entity, list).needs ?? [];
  return new Set(
    needs
      .filter(({ column }) => entity.columns[column]?.ignoringCase === true)
      .map(({ parameter }) => parameter),
  );
}

async function* setsOf(
  around: ScanSurroundings,
  access: AccessPlan,
  fanOut: FanOut,
): AsyncGenerator<ListParameters, void, undefined> {
  switch (fanOut.over) {
    case 'values':
      yield* fanOut.sets;
      return;
    case 'parent':
      yield* parentSets(around, fanOut);
      return;
    case 'outer': {
      const list = listOf(around.entity, access.list);
      const column = list.needs?.find((need) => need.parameter === fanOut.parameter)?.column;
      const type = around.entity.columns[column ?? fanOut.parameter]?.type ?? 'text';
      for await (const values of around.context.outerValues ?? [])
        for (const value of values) {
          const constant = typedValue(value, type);
          if (constant !== undefined) yield { [fanOut.parameter]: constant };
        }
    }
  }
}

async function* parentSets(
  around: ScanSurroundings,
  { parent, supplies }: Extract<FanOut, { over: 'parent' }>,
): AsyncGenerator<ListParameters, void, undefined> {
  const { scanner, context, signal, state } = around;
  // Where the children may be enough before the parents end, these are read as they are needed.
  const plan = isSparing(around) ? { ...parent, ...leavingEarly(around) } : parent;
  const scan = scanner.open(plan, { signal, priority: context.priority });
  const positions = Object.entries(supplies).map(([parameter, column]) => {
    const index = scan.columns.findIndex(({ name }) => name === column);
    if (index < 0) throw new RangeError(`The parent's plan lacks the column "${column}"`);
    return { parameter, index, type: scan.columns[index]?.type ?? ('text' as const) };
  });
  try {
    for await (const { rowCount, values } of scan.batches())
      for (let row = 0; row < rowCount; row++) {
        const set: Record<string, TypedValue> = {};
        for (const { parameter, index, type } of positions) {
          const constant = typedValue(values[index]?.[row], type);
          if (constant !== undefined) set[parameter] = constant;
        }
        // A parent without the key has no children that could be asked for.
        if (Object.keys(set).length === positions.length) yield set;
      }
  } finally {
    state.include(scan.metrics());
    const { complete, reason, explanation, warnings } = scan.outcome();
    warnings.forEach((text) => state.warn(`${parent.entity}: ${text}`));
    if (!complete && !signal.aborted)
      state.incomplete(
        reason ?? 'error',
        `${parent.entity}, over which this goes, is not complete${explanation === undefined ? '' : `: ${explanation}`}`,
      );
  }
}

/** The reader of the parents: it leaves when that of the children does. */
function leavingEarly({ plan, maxResults }: ScanSurroundings): Partial<ScanPlan> {
  const { access, limit, mayEndEarly, reader } = plan;
  if (mayEndEarly === true && reader === undefined) return { mayEndEarly };
  const parts = [accessIdentity(access), reader, limit, maxResults];
  return { mayEndEarly: true, reader: `parents for ${JSON.stringify(parts)}` };
}

/** A value of a row as a parameter of a request; undefined for NULL and what cannot be one. */
function typedValue(value: ScanValue, type: DataType): TypedValue | undefined {
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  return { type, value: typeof value === 'bigint' ? value.toString() : value };
}
