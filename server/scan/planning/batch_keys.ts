import {
  caseMark,
  type EntityDeclaration,
  type ListDeclaration,
  type TypedValue,
} from '../../../common/declaration';
import type { Steps } from '../../../common/language';
import { accessWith, type Narrowed } from './narrowed';
import type { AccessPlan } from '../scan_plan';
import { keyCondition } from './push_keys';

/** Equal for keys that SQL treats as equal. */
export const keyMark = ({ value }: TypedValue, ignoringCase: boolean | undefined): string =>
  caseMark(String(value), ignoringCase);

/** Each key once, in an order in which the same keys lead to the same requests, which the cache may have. */
export class DistinctKeys {
  private readonly keys = new Map<string, TypedValue>();

  constructor(private readonly ignoringCase: boolean | undefined) {}

  get size(): number {
    return this.keys.size;
  }
  add(key: TypedValue): void {
    const text = String(key.value);
    const mark = keyMark(key, this.ignoringCase);
    const known = this.keys.get(mark);
    if (known === undefined || text < String(known.value)) this.keys.set(mark, key);
  }
  inOrder(): readonly TypedValue[] {
    return [...this.keys].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, key]) => key);
  }
}

/** A list whose rows are looked up by keys. */
export interface KeyedList {
  /** One request of it, without keys. */
  readonly access: AccessPlan;
  readonly list: ListDeclaration;
  readonly entity: EntityDeclaration;
  /** The column that the keys are compared with. */
  readonly column: string;
  /** Maximum size in bytes of the values of one parameter in a URL; defaults to the bound. */
  readonly requestUrlBytes?: number | undefined;
}

const narrowedBy = (
  { access, list, entity, column, requestUrlBytes }: KeyedList,
  keys: readonly TypedValue[],
): Narrowed => accessWith(access, list, entity, [keyCondition(column, keys)], requestUrlBytes);

/** The keys that a row can have, as far as the list knows: the others would take the place of these. */
export function* possibleKeys(
  keyed: KeyedList,
  keys: readonly TypedValue[],
): Steps<readonly TypedValue[]> {
  // The conditions of the statement may have thousands of values.
  const alone = { ...keyed, access: withoutConditions(keyed.access) };
  const possible: TypedValue[] = [];
  const [own, ...more] = keyed.entity.key;
  const identifies = own === keyed.column && more.length === 0;
  for (const key of keys) {
    // Nothing is identified by an empty text, and few services accept one.
    if (identifies && key.value === '') continue;
    if (narrowedBy(alone, [key]).kind !== 'nothing') possible.push(key);
    yield;
  }
  return possible;
}

function withoutConditions(access: AccessPlan): AccessPlan {
  const { translation } = access;
  if (translation?.asked === undefined) return access;
  const { alternatives: _, ...asked } = translation.asked;
  return { ...access, translation: { ...translation, asked: { ...asked, conditions: [] } } };
}

/** A batch of keys, and what the list does with it. */
export interface KeyBatch {
  readonly size: number;
  readonly made: Narrowed;
}

/**
 * The batch with the most of the next keys that the service takes in one request, beside the conditions of the access;
 * of size 1 if it takes none.
 */
export function* nextBatch(keyed: KeyedList, next: readonly TypedValue[]): Steps<KeyBatch> {
  const take = (size: number): KeyBatch => ({
    size,
    made: narrowedBy(keyed, next.slice(0, size)),
  });
  const all = take(next.length);
  if (all.made.kind !== 'unable' || next.length === 1) return all;
  yield;
  let best = take(1);
  let tooMany = next.length;
  while (best.made.kind !== 'unable' && tooMany - best.size > 1) {
    yield;
    const batch = take(Math.floor((best.size + tooMany) / 2));
    if (batch.made.kind === 'unable') tooMany = batch.size;
    else best = batch;
  }
  return best;
}
