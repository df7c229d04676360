import type { ScanValue } from '../scan';
import type { AccessPlan, FanOut, KeyBatches } from '../scan_plan';
import { caseMark } from '../../../common/declaration';
import { requestable } from './requestable';
import { admitted } from './admitted';
import { parentSets } from './parent_sets';
import { typedText, typedValue, type ParameterSet } from './parameter_set';
import { listOf, type ListParameters, type RunningScan } from './running_scan';

/**
 * The sets of parameters that a list is requested with, one request and its pages for each. Sets are distinct; sets that
 * cannot be requested, or whose rows cannot satisfy the predicates of the statement, are left out.
 */
export async function* parameterSets(
  running: RunningScan,
  access: AccessPlan,
): AsyncGenerator<ListParameters, void, undefined> {
  const { fanOut } = access;
  const canBeRequested = requestable(running, access);
  if (fanOut === undefined) {
    if (canBeRequested(access.parameters)) yield access.parameters;
    return;
  }
  const seen = new Set<string>();
  const folded = foldedParameters(running, access);
  const markOf = (parameters: ListParameters): string =>
    JSON.stringify(
      Object.entries(parameters).map(([name, { value }]) => [
        name,
        typeof value === 'string' ? caseMark(value, folded.has(name)) : value,
      ]),
    );
  const { context, state } = running;
  const keys = fanOut.over === 'outer' ? context.keys : undefined;
  const isNew = ({ parameters }: ParameterSet): boolean => {
    const mark = markOf(parameters);
    if (seen.has(mark) || keys?.isReadElsewhere(mark) === true) return false;
    seen.add(mark);
    return true;
  };
  for await (const batch of setsOf(running, access, fanOut)) {
    const fresh = batch.filter(isNew).filter(({ parameters }) => canBeRequested(parameters));
    for (const { parameters } of await admitted(running, access, fresh)) {
      if (keys !== undefined) state.requestedKeys.add(markOf(parameters));
      yield { ...access.parameters, ...parameters };
    }
  }
}

/** Parameters whose values SQL treats as equal if they only differ in case; reading both would duplicate rows. */
function foldedParameters({ entity }: RunningScan, { list }: AccessPlan): ReadonlySet<string> {
  const needs = listOf(entity, list).needs ?? [];
  return new Set(
    needs
      .filter(({ column }) => entity.columns[column]?.ignoringCase === true)
      .map(({ parameter }) => parameter),
  );
}

async function* setsOf(
  running: RunningScan,
  access: AccessPlan,
  fanOut: FanOut,
): AsyncGenerator<readonly ParameterSet[], void, undefined> {
  switch (fanOut.over) {
    case 'values':
      yield fanOut.sets.map((parameters) => ({ parameters }));
      return;
    case 'parent':
      yield* parentSets(running, access, fanOut);
      return;
    case 'outer': {
      for await (const values of running.context.outerValues ?? [])
        yield values.flatMap((value) => {
          const parameters = parametersOfKey(running, fanOut, value);
          return parameters === undefined ? [] : [{ parameters }];
        });
    }
  }
}

/** The placeholders that a key of a join fills; undefined if it cannot. */
function parametersOfKey(
  { entity }: RunningScan,
  { parameter, column, also }: KeyBatches,
  value: ScanValue,
): ListParameters | undefined {
  if (parameter === undefined) throw new RangeError('Batches of keys are not parameters');
  const typeOf = (name: string) => entity.columns[name]?.type ?? 'text';
  if (also === undefined) {
    const constant = typedValue(value, typeOf(column));
    return constant && { [parameter]: constant };
  }
  const texts = typeof value === 'string' ? (JSON.parse(value) as readonly string[]) : [];
  const parts = [{ parameter, column }, ...also];
  return Object.fromEntries(
    parts.map((part, at) => [part.parameter, typedText(texts[at] ?? '', typeOf(part.column))]),
  );
}
