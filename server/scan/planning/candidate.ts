import type {
  Condition,
  ListDeclaration,
  PushedAlternatives,
  PushedCondition,
} from '../../../common/declaration';
import type { AccessPlan, ScanPlan } from '../scan_plan';
import type { RequestEstimate } from './estimate_requests';

/** A list, and everything it would do to serve a request. */
export interface Candidate {
  readonly list: ListDeclaration;
  readonly access: AccessPlan;
  readonly pushed: readonly PushedCondition[];
  readonly pushedAlternatives?: readonly PushedAlternatives[];
  readonly residual: readonly Condition[];
  /** Whether all conditions of the statement are pushed down exactly. */
  readonly exact: boolean;
  /** Whether the statement names what to read: a condition fills a placeholder of the list. */
  readonly named: boolean;
  readonly sort?: ScanPlan['sort'];
  readonly limit?: number;
  readonly aggregated: boolean;
  /** Whether no row can satisfy the conditions. */
  readonly impossible: boolean;
  readonly notes: readonly string[];
  readonly estimate: RequestEstimate;
}
