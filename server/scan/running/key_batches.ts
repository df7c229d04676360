import { caseMark, type DataType, type TypedValue } from '../../../common/declaration';
import { counted } from '../../../common/quantities';
import { turns } from '../../turns';
import { accessWith, type Narrowed } from '../narrowed';
import { keyCondition } from '../planning/push_keys';
import type { AccessPlan, KeyBatches } from '../scan_plan';
import { typedValue } from './parameter_set';
import { listOf, type ScanSurroundings } from './surroundings';

/** How a bind join is read, now that its keys are known. */
export type KeyReading =
  /** One access for each batch of keys; none if no row has any of them. */
  | { readonly kind: 'batches'; readonly accesses: readonly AccessPlan[] }
  /** The keys do not lead to fewer rows. */
  | { readonly kind: 'unbound'; readonly because: string };

/**
 * Waits for the keys of a bind join, and divides them into as few requests as the service allows. `access`: that of one
 * request.
 */
export async function keyReading(
  around: ScanSurroundings,
  access: AccessPlan,
  fanOut: KeyBatches,
): Promise<KeyReading> {
  const { column, most } = fanOut;
  const mostKeys = around.plan.unbound?.mostKeys ?? Infinity;
  const keys = await distinctKeys(around, fanOut, mostKeys);
  if (keys.length > mostKeys)
    return { kind: 'unbound', because: `the join has more than ${counted(mostKeys, 'key')}` };
  const list = listOf(around.entity, access.list);
  const accesses: AccessPlan[] = [];
  for (let from = 0; from < keys.length;) {
    around.signal.throwIfAborted();
    const { size, made } = await turns.take(() =>
      largestBatch(
        (count) =>
          accessWith(access, list, around.entity, [
            keyCondition(column, keys.slice(from, from + count)),
          ]),
        Math.min(most, keys.length - from),
      ),
    );
    if (made.kind === 'unable') {
      const because = `${list.name} cannot look for ${shown(column, keys[from])}`;
      if (around.plan.unbound !== undefined) return { kind: 'unbound', because };
      around.state.incomplete('partial', because);
    }
    if (made.kind === 'access') accesses.push(made.access);
    from += size;
  }
  return { kind: 'batches', accesses };
}

/** The batch with the most of the next keys that the service takes in one request; of size 1 if it takes none. */
function largestBatch(
  take: (count: number) => Narrowed,
  most: number,
): { readonly size: number; readonly made: Narrowed } {
  let best = { size: most, made: take(most) };
  if (best.made.kind !== 'unable') return best;
  best = { size: 1, made: most === 1 ? best.made : take(1) };
  let tooMany = most;
  while (best.made.kind !== 'unable' && tooMany - best.size > 1) {
    const size = Math.floor((best.size + tooMany) / 2);
    const made = take(size);
    if (made.kind === 'unable') tooMany = size;
    else best = { size, made };
  }
  return best;
}

/** Each key once, in an order in which the same keys lead to the same requests; one more than `most` if there are more. */
async function distinctKeys(
  { context, entity, plan }: ScanSurroundings,
  { column }: KeyBatches,
  most: number,
): Promise<readonly TypedValue[]> {
  const declared = entity.columns[column] ?? plan.discovered?.[column];
  const type: DataType = declared?.type ?? 'text';
  const keys = new Map<unknown, TypedValue>();
  for await (const values of context.outerValues ?? []) {
    for (const value of values) {
      const key = typedValue(value, type);
      if (key === undefined) continue;
      const mark =
        typeof key.value === 'string' ? caseMark(key.value, declared?.ignoringCase) : key.value;
      if (!keys.has(mark)) keys.set(mark, key);
      if (keys.size > most) return [...keys.values()];
    }
  }
  return [...keys].sort(([one], [other]) => order(one, other)).map(([, key]) => key);
}

const order = (one: unknown, other: unknown): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one) < String(other)
      ? -1
      : 1;

const LONGEST_SHOWN = 80;
const shown = (column: string, key: TypedValue | undefined): string =>
  `${column} = ${JSON.stringify(key?.value ?? null).slice(0, LONGEST_SHOWN)}`;
