import type { Condition, ListDeclaration, PushedCondition } from '../../../common/declaration';
import type { AccessPlan, ScanPlan } from '../scan_plan';
import type { RequestEstimate } from './estimate_requests';

/** A list with everything that it would do for a request. */
export interface Candidate {
  readonly list: ListDeclaration;
  readonly access: AccessPlan;
  readonly pushed: readonly PushedCondition[];
  readonly residual: readonly Condition[];
  /** All that the statement says is pushed, exactly. */
  readonly exact: boolean;
  /** The statement names what to read: a condition fills a hole of the list. */
  readonly named: boolean;
  readonly sort?: ScanPlan['sort'];
  readonly limit?: number;
  readonly aggregated: boolean;
  readonly notes: readonly string[];
  readonly estimate: RequestEstimate;
}
