import type { ColumnDeclaration, EntityDeclaration } from './entity';

/** Whether each row has a request of its own. Rows share one that needs only a part of the key. */
export function hasOwnRequest(
  { detail }: Pick<ColumnDeclaration, 'detail'>,
  { details, key }: Pick<EntityDeclaration, 'details' | 'key'>,
): boolean {
  if (detail === undefined) return false;
  const needed = new Set(Object.values(details?.[detail]?.parameters ?? {}));
  return needed.size >= key.length || [...needed].some((column) => !key.includes(column));
}
