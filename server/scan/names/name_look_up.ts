import type { ScanOptions } from '../../../common/binding';
import type { Resolution } from '../../../common/declaration';
import { planScan } from '../planning/plan_scan';
import type { ScanRequest } from '../planning/scan_request';
import type { ScanPlan } from '../scan_plan';

/** Names of a statement that are looked up before it runs. Plain data: EXPLAIN prints it. */
export interface NameLookUp {
  readonly resolution: Resolution;
  /** As in the statement: `#incidents`. */
  readonly written: readonly string[];
  readonly plan: ScanPlan;
}

/** What a look-up is planned with. */
export type NameLookUpContext = Pick<ScanRequest, 'connector' | 'now' | 'usage' | 'statistics'>;

/**
 * Plans the scan of the entity that has the names. Its options are those of the table that names are used with, as far as
 * they say how to read.
 */
export function planNameLookUp(
  resolution: Resolution,
  written: readonly string[],
  context: NameLookUpContext,
  { cache, maxAgeSeconds, maxWaitSeconds }: ScanOptions = {},
): NameLookUp {
  const { entity, by, gives } = resolution;
  const plan = planScan({
    ...context,
    id: `${context.connector.name}.${entity}#names`,
    entity,
    columns: [by, gives],
    conditions: [],
    whole: false,
    options: {
      ...(cache !== undefined && { cache }),
      ...(maxAgeSeconds !== undefined && { maxAgeSeconds }),
      ...(maxWaitSeconds !== undefined && { maxWaitSeconds }),
    },
    outerBindings: [],
    pushDown: true,
  });
  // Validation only accepts entities that can be read without a condition.
  if ('kind' in plan) throw new RangeError(`${entity} cannot be read without a condition`);
  return { resolution, written, plan };
}
