import type { DataType, TypedValue } from '../../../common/declaration';
import { andList } from '../../../common/errors';
import { counted } from '../../../common/quantities';
import { inSteps } from '../../in_steps';
import {
  DistinctKeys,
  keyMark,
  nextBatch,
  possibleKeys,
  type KeyedList,
} from '../planning/batch_keys';
import type { AccessPlan, KeyBatches } from '../scan_plan';
import { typedValue } from './parameter_set';
import { listOf, type RunningScan } from './running_scan';

/** What is needed of a scan to know its keys. */
type KeyedScan = Pick<RunningScan, 'plan' | 'entity' | 'state' | 'signal' | 'context'>;

/** One request with some of the keys. */
export interface KeyBatch {
  readonly access: AccessPlan;
  readonly keys: readonly TypedValue[];
  /** For people: `key OPS-1, OPS-2 and 98 more`. */
  readonly name: string;
}

/** How a bind join is read, now that its keys are known. */
export type KeyReading =
  /** One access for each batch of keys; none if no row has any of them. */
  | { readonly kind: 'batches'; readonly batches: readonly KeyBatch[] }
  /** The keys cannot be sent, or would take too many requests. */
  | { readonly kind: 'unbound'; readonly because: string };

/**
 * Waits for the keys of a bind join, and divides them into as few requests as the service allows. `access`: that of one
 * request.
 */
export async function keyReading(
  running: KeyedScan,
  access: AccessPlan,
  fanOut: KeyBatches,
): Promise<KeyReading> {
  const { plan, entity, state, signal, context } = running;
  const mostKeys = plan.unbound?.mostKeys ?? Infinity;
  const found = await keysOf(running, fanOut, mostKeys);
  if (found === undefined)
    return { kind: 'unbound', because: `the join has more than ${counted(mostKeys, 'key')}` };
  const list = listOf(entity, access.list);
  const { ignoringCase } = columnOf(running, fanOut);
  const { column, most, requestUrlBytes } = fanOut;
  const keyed: KeyedList = { access, list, entity, column, requestUrlBytes };
  const keys = await inSteps(possibleKeys(keyed, found), signal);
  if (context.keys !== undefined)
    for (const key of keys) state.requestedKeys.add(keyMark(key, ignoringCase));
  const batches: KeyBatch[] = [];
  for (let from = 0; from < keys.length;) {
    signal.throwIfAborted();
    const next = keys.slice(from, from + most);
    const { size, made } = await inSteps(nextBatch(keyed, next), signal);
    if (made.kind === 'unable') {
      const because = `${list.name} cannot look for ${shown(column, next[0])}`;
      if (plan.unbound !== undefined) return { kind: 'unbound', because };
      state.incomplete('partial', because);
    }
    const some = next.slice(0, size);
    if (made.kind === 'access')
      batches.push({ access: made.access, keys: some, name: nameOf(column, some) });
    from += size;
  }
  return { kind: 'batches', batches };
}

/** The distinct keys; undefined if there are more than `most`. */
async function keysOf(
  running: KeyedScan,
  batches: KeyBatches,
  most: number,
): Promise<readonly TypedValue[] | undefined> {
  const { outerValues, keys: others } = running.context;
  const { type = 'text', ignoringCase } = columnOf(running, batches);
  const keys = new DistinctKeys(ignoringCase);
  for await (const values of outerValues ?? []) {
    for (const value of values) {
      const key = typedValue(value, type);
      if (key === undefined || others?.isReadElsewhere(keyMark(key, ignoringCase)) === true)
        continue;
      keys.add(key);
    }
    if (keys.size > most) return undefined;
  }
  return keys.inOrder();
}

const columnOf = (
  { entity, plan }: Pick<RunningScan, 'entity' | 'plan'>,
  { column }: KeyBatches,
): { readonly type?: DataType; readonly ignoringCase?: boolean } =>
  entity.columns[column] ?? plan.discovered?.[column] ?? {};

const NAMED_KEYS = 3;

function nameOf(column: string, keys: readonly TypedValue[]): string {
  const named = keys.slice(0, NAMED_KEYS).map(({ value }) => String(value).slice(0, LONGEST_SHOWN));
  const more = keys.length - named.length;
  return `${column} ${andList([...named, ...(more > 0 ? [`${more} more`] : [])])}`;
}

const LONGEST_SHOWN = 80;
const shown = (column: string, key: TypedValue | undefined): string =>
  `${column} = ${JSON.stringify(key?.value ?? null).slice(0, LONGEST_SHOWN)}`;
