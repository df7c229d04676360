import type { DataType, JsonValue } from '../../../../../common/declaration';
import type { WantedDocuments } from '../../../../ports';
import type { QueriedIndex } from './condition_clause';

/** Whether all digits of its values survive when Elasticsearch writes a part of a document. */
const keepsDigits = (type: DataType, own: boolean): boolean =>
  typeof type === 'string'
    ? type !== 'document' && (own || type !== 'text')
    : keepsDigits(type.list, own);

/** The members that are read, if these are few; undefined if whole documents are. */
export function sourceOf(
  { read, columns }: WantedDocuments,
  indices: readonly QueriedIndex[],
): JsonValue | undefined {
  const members = read.filter((name) => name !== '_id' && name !== '_index');
  if (members.length === 0) return false;
  const known = indices.flatMap(({ columns: own }) => [...own.keys()]);
  if (members.length * 2 > new Set(known).size) return undefined;
  const isExact = members.every((name) => {
    const type = columns.find((one) => one.name === name)?.type;
    if (type === undefined || /[*,]/.test(name)) return false;
    return indices.every(({ fields, columns: own }) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const isOwn = typeof field === 'object' && field.own;
      return keepsDigits(type, isOwn) && own.get(name)?.type === type;
    });
  });
  return isExact ? [...members] : undefined;
}
