import type { BoundExpression } from '../../../common/binding';
import type { Connector } from '../../connectors';
import { planScan, type ScanPlan, type ScanRequest } from '../../scan';
import { conditionsOf } from '../push_down/conditions_of';
import { isWholeTree } from '../push_down/implied';
import { columnOf } from '../push_down/scan_predicates';

/** The table `s` that a property tries. */
export interface TriedTable {
  readonly connector: Connector;
  readonly entity: string;
  readonly columns: readonly string[];
}

/** Plans a scan of the table with all that the predicate implies pushed down. */
export function planTriedScan(
  table: TriedTable,
  predicate: BoundExpression,
  more: Partial<ScanRequest> = {},
): ScanPlan {
  const implied = conditionsOf(predicate, columnOf('s'));
  const plan = planScan({
    id: 's',
    ...table,
    conditions: implied.conditions,
    ...(implied.alternatives && { alternatives: implied.alternatives }),
    whole: implied.whole,
    wholeWithAlternatives: isWholeTree(implied),
    options: {},
    now: 1.8e15,
    outerBindings: [],
    pushDown: true,
    ...more,
  });
  if (!('access' in plan)) throw new Error(`requires ${plan.column}`);
  return plan;
}
