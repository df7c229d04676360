import type { TypedValue } from '../../../common/declaration';
import type { ScanValue } from '../scan';
import { accessIdentity } from '../cache/scope';
import type { AccessPlan, FanOut, ScanPlan } from '../scan_plan';
import { typedValue, type ParameterSet } from './parameter_set';
import { isSparing, listOf, type RunningScan } from './running_scan';

/** The parameters that each row of the parent supplies, batch by batch; none for rows that have no children. */
export async function* parentSets(
  running: RunningScan,
  { list }: AccessPlan,
  { parent, supplies }: Extract<FanOut, { over: 'parent' }>,
): AsyncGenerator<readonly ParameterSet[], void, undefined> {
  const { scanner, signal, state, entity } = running;
  const { priority, caller } = running.context;
  // If the children may be enough before the parents end, parents are only read as they are needed.
  const plan = isSparing(running) ? { ...parent, ...leavingEarly(running) } : parent;
  const scan = scanner.open(plan, { signal, priority, caller, asParent: true });
  const at = (column: string): number => scan.columns.findIndex(({ name }) => name === column);
  const positions = Object.entries(supplies).map(([parameter, column]) => {
    const index = at(column);
    if (index < 0)
      throw new RangeError(`The parent's plan does not contain the column "${column}"`);
    return { parameter, index, type: scan.columns[index]?.type ?? ('text' as const) };
  });
  const declared = listOf(entity, list).parent;
  const alike = Object.entries(declared?.conditions ?? {})
    .map(([name, theirs]) => ({ name, index: at(theirs) }))
    .filter(({ index }) => index >= 0);
  const childless = Object.entries(declared?.childless ?? {}).map(([column, is]) => ({
    index: at(column),
    is,
  }));

  try {
    for await (const { rowCount, values } of scan.batches()) {
      const sets: ParameterSet[] = [];
      for (let row = 0; row < rowCount; row++) {
        const value = (index: number): ScanValue => values[index]?.[row];
        // If the service does not report it, the parent is requested.
        if (childless.length > 0 && childless.every(({ index, is }) => value(index) === is)) {
          continue;
        }
        const parameters: Record<string, TypedValue> = {};
        for (const { parameter, index, type } of positions) {
          const constant = typedValue(value(index), type);
          if (constant !== undefined) parameters[parameter] = constant;
        }
        // The children of a parent without a key cannot be requested.
        if (Object.keys(parameters).length < positions.length) continue;
        const known = Object.fromEntries(alike.map(({ name, index }) => [name, value(index)]));
        sets.push({ parameters, known });
      }
      yield sets;
    }
  } finally {
    state.include(scan.metrics());
    const { complete, reason, explanation, missing, warnings, notices = [] } = scan.outcome();
    state.includeMissing(missing);
    warnings.forEach((text) => state.warn(`${parent.entity}: ${text}`));
    notices.forEach((text) => state.notice(`${parent.entity}: ${text}`));
    // What the service omitted is missing, whether or not more rows were needed.
    const leftOut = reason === 'partial' || reason === 'service_cap';
    if (!complete && (leftOut || !signal.aborted))
      state.incomplete(
        reason ?? 'error',
        `the list of ${parent.entity} that this is based on is partial${explanation === undefined ? '' : `: ${explanation}`}`,
      );
  }
}

/** The reader of the parents, which stops when the reader of the children does. */
function leavingEarly({ plan, maxResults }: RunningScan): Partial<ScanPlan> {
  const { access, limit, mayEndEarly, reader } = plan;
  if (mayEndEarly === true && reader === undefined) return { mayEndEarly };
  const parts = [accessIdentity(access), reader, limit, maxResults];
  return { mayEndEarly: true, reader: `parents for ${JSON.stringify(parts)}` };
}
