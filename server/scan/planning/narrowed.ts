import type {
  Condition,
  EntityDeclaration,
  ListDeclaration,
  TranslationRequest,
} from '../../../common/declaration';
import { pushFilters } from './push_filters';
import { translationOf } from './translate_conditions';
import type { AccessPlan } from '../scan_plan';

/** What a list does with further conditions. */
export type Narrowed =
  | { readonly kind: 'access'; readonly access: AccessPlan }
  /** No row satisfies them. */
  | { readonly kind: 'nothing' }
  /** The service cannot apply all of them in one request. */
  | { readonly kind: 'unable' };

const UNABLE: Narrowed = { kind: 'unable' };

/**
 * The access with further conditions, which are pushed down in addition to those that it has. `mostBytes`: maximum size
 * of the values of one parameter in a URL; defaults to the bound.
 */
export function accessWith(
  access: AccessPlan,
  list: ListDeclaration,
  entity: EntityDeclaration,
  conditions: readonly Condition[],
  mostBytes?: number,
): Narrowed {
  const { asked } = access.translation ?? {};
  if (list.translate !== undefined) {
    if (asked === undefined) return UNABLE;
    // How many rows are enough is not known for a part of them.
    const { limit: _limit, ...unlimited } = asked;
    const offer = { ...unlimited, conditions: [...asked.conditions, ...conditions] };
    return translatedAccess(access, list, offer, conditions);
  }
  const { query, parameters, pushed, split } = pushFilters(
    { ...list, unfiltered: {} },
    entity,
    conditions,
    false,
    mostBytes,
  );
  if (pushed.length < conditions.length || split !== undefined) return UNABLE;
  const sent = new Set(pushed.map(({ condition: { column } }) => column));
  const replaced = new Set(
    list.filters.filter(({ column }) => sent.has(column)).map(({ replaces }) => replaces),
  );
  const others = Object.entries(access.query).filter(([name]) => !replaced.has(name));
  return {
    kind: 'access',
    access: {
      ...access,
      query: { ...Object.fromEntries(others), ...query },
      parameters: { ...access.parameters, ...parameters },
    },
  };
}

/** The access as its translator makes it when it is asked again; `required`: conditions that it has to push down. */
export function translatedAccess(
  access: AccessPlan,
  { translate }: ListDeclaration,
  asked: TranslationRequest,
  required: readonly Condition[],
): Narrowed {
  if (translate === undefined) return UNABLE;
  const made = translate.translate(asked);
  if (made.impossible !== undefined && made.impossible.length > 0) return { kind: 'nothing' };
  const taken = new Set(made.pushed.map(({ condition }) => condition));
  if (!required.every((one) => taken.has(one)) || (made.parts ?? []).length > 0) return UNABLE;
  return {
    kind: 'access',
    access: {
      ...access,
      translation: { ...translationOf(made), asked },
      parameters: { ...access.parameters, ...made.parameters },
    },
  };
}
