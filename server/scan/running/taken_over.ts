import type { AccessPlan } from '../scan_plan';

/** Thrown within a scan when another list is read instead. */
export class TakenOver extends Error {
  /** `because`: what to report; undefined if the switch was planned. */
  constructor(
    readonly fallback: AccessPlan,
    readonly because?: string,
  ) {
    super(because);
  }
}
