import type { EntityDeclaration, ListDeclaration } from '../../common/declaration';
import type { AccessPlan } from './scan_plan';
import { accessWithin } from './planning/windows';

/** The access, once for each part of a parameter that does not fit in one URL. */
export function partsOf(access: AccessPlan): readonly AccessPlan[] {
  const { split, ...whole } = access;
  if (split === undefined) return [access];
  return split.parts.map((part) => ({
    ...whole,
    query: { ...whole.query, [split.parameter]: part },
  }));
}

/** The accesses that are certain to be read: the parts, in the windows that are planned. */
export const accessesOf = (
  access: AccessPlan,
  list: ListDeclaration,
  entity: EntityDeclaration,
): readonly AccessPlan[] =>
  partsOf(access).flatMap((part) =>
    part.windows === undefined || part.windows.wholeFirst
      ? [part]
      : part.windows.each.flatMap((window) => accessWithin(part, list, entity, window) ?? []),
  );
