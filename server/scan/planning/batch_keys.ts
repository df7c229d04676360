import {
  caseMark,
  type EntityDeclaration,
  type ListDeclaration,
  type TypedValue,
} from '../../../common/declaration';
import { accessWith, type Narrowed } from '../narrowed';
import type { AccessPlan } from '../scan_plan';
import { keyCondition } from './push_keys';

/** Each key once, in an order in which the same keys lead to the same requests, which the cache may have. */
export class DistinctKeys {
  private readonly keys = new Map<string, TypedValue>();

  constructor(private readonly ignoringCase: boolean | undefined) {}

  get size(): number {
    return this.keys.size;
  }
  add(key: TypedValue): void {
    const text = String(key.value);
    const mark = caseMark(text, this.ignoringCase);
    const known = this.keys.get(mark);
    if (known === undefined || text < String(known.value)) this.keys.set(mark, key);
  }
  inOrder(): readonly TypedValue[] {
    return [...this.keys].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, key]) => key);
  }
}

/** The keys that a row can have, as far as the list knows: the others would take the place of these. */
export const possibleKeys = (
  access: AccessPlan,
  list: ListDeclaration,
  entity: EntityDeclaration,
  column: string,
  keys: readonly TypedValue[],
): readonly TypedValue[] =>
  keys.filter(
    (key) => accessWith(access, list, entity, [keyCondition(column, [key])]).kind !== 'nothing',
  );

/** A batch of keys, and what the list does with it. */
export interface KeyBatch {
  readonly size: number;
  readonly made: Narrowed;
}

/**
 * The batch with the most of the next keys that the service takes in one request, beside the conditions of the access;
 * of size 1 if it takes none.
 */
export function nextBatch(
  access: AccessPlan,
  list: ListDeclaration,
  entity: EntityDeclaration,
  column: string,
  next: readonly TypedValue[],
): KeyBatch {
  const take = (size: number): KeyBatch => ({
    size,
    made: accessWith(access, list, entity, [keyCondition(column, next.slice(0, size))]),
  });
  const all = take(next.length);
  if (all.made.kind !== 'unable' || next.length === 1) return all;
  let best = take(1);
  let tooMany = next.length;
  while (best.made.kind !== 'unable' && tooMany - best.size > 1) {
    const batch = take(Math.floor((best.size + tooMany) / 2));
    if (batch.made.kind === 'unable') tooMany = batch.size;
    else best = batch;
  }
  return best;
}
