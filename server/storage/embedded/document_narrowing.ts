import type { Condition, JsonValue } from '../../../common/declaration';
import { NOTHING_NARROWED, type Narrowing, type WantedDocuments } from '../../ports';

/** What SQLite could read as the end of a text, or cannot store. */
const ODD = /\0|\p{Surrogate}/u;

/** Documents by their ids; everything else reads all documents, which are not indexed. */
export function narrow({ conditions }: WantedDocuments): Narrowing {
  const byId = conditions.flatMap((condition) => {
    const ids = idsOf(condition);
    return ids === undefined ? [] : [{ condition, ids }];
  });
  const [first, ...more] = byId;
  if (first === undefined) return NOTHING_NARROWED;
  const ids = more.reduce(
    (some, one) => some.filter((id) => one.ids.includes(id)),
    [...new Set(first.ids)],
  );
  return {
    ...NOTHING_NARROWED,
    filter: { ids },
    pushed: byId.map(({ condition }) => ({ condition, exact: condition.exact, as: '_id' })),
  };
}

function idsOf({ column, operator, values }: Condition): readonly string[] | undefined {
  if (column !== '_id' || (operator !== 'eq' && operator !== 'in')) return undefined;
  const ids = values.flatMap(({ value }) =>
    typeof value === 'string' && !ODD.test(value) ? [value] : [],
  );
  return ids.length === values.length ? ids : undefined;
}

/** The ids of a filter; undefined if it leaves all documents. */
export const idsIn = (filter: JsonValue | undefined): readonly string[] | undefined =>
  (filter as { readonly ids?: readonly string[] } | null | undefined)?.ids;
