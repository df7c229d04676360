import type { Condition, ListDeclaration, PushedCondition } from '../../../common/declaration';
import type { AccessPlan } from '../scan_plan';
import type { ScanRequest } from './scan_request';

export interface Translated {
  readonly translation?: NonNullable<AccessPlan['translation']>;
  readonly pushed: readonly PushedCondition[];
  /** Conditions left for the declared filters of the list. */
  readonly residual: readonly Condition[];
  readonly parameters: AccessPlan['parameters'];
  /** One request for each; empty if a single request is enough. */
  readonly parts: readonly AccessPlan['parameters'][];
  readonly notes: readonly string[];
  readonly aggregated: boolean;
}

/**
 * Offers the conditions to the list's translator, if it has one. The limit is offered only once all is known to be
 * exact.
 */
export function translateConditions(
  list: ListDeclaration,
  conditions: readonly Condition[],
  request: ScanRequest,
  already: readonly PushedCondition[],
): Translated {
  if (list.translate === undefined) {
    return {
      pushed: [],
      residual: conditions,
      parameters: {},
      parts: [],
      notes: [],
      aggregated: false,
    };
  }
  const { translate } = list.translate;
  const needed = already.map(({ condition }) => condition);
  const offer = {
    conditions: [...needed, ...conditions],
    columns: request.columns,
    ...(request.aggregate && request.whole && { aggregate: request.aggregate }),
    config: request.connector.config,
    now: request.now,
  };
  const first = translate(offer);
  const exact =
    request.whole &&
    first.pushed.every((one) => one.exact) &&
    offer.conditions.every((condition) => first.pushed.some((one) => one.condition === condition));
  // An aggregate over additional rows would be wrong.
  const { aggregate: _, ...plain } = offer;
  const sound = first.aggregated && !exact ? translate(plain) : first;
  const limited = exact && request.limit !== undefined && request.sort === undefined;
  const made =
    limited && request.limit !== undefined && !sound.aggregated
      ? translate({ ...plain, limit: request.limit })
      : sound;
  const pushed = made.pushed.filter(({ condition }) => !needed.includes(condition));
  const taken = new Set(pushed.map(({ condition }) => condition));
  return {
    translation: {
      request: made.request,
      echo: made.echo,
      ...(made.native !== undefined && { native: made.native }),
      ...(made.reader !== undefined && { reader: made.reader }),
      ...(made.most !== undefined && { most: made.most }),
    },
    pushed,
    residual: conditions.filter((condition) => !taken.has(condition)),
    parameters: made.parameters ?? {},
    parts: made.parts ?? [],
    notes: made.notes ?? [],
    aggregated: made.aggregated,
  };
}
