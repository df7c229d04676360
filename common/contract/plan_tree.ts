/** A plan as a tree of steps. */
export interface PlanTree {
  readonly title: string;
  /** `query`, `look_up`, `evaluate`, `scan`, `requests`, `fan_out`, `details`, `action`. */
  readonly step: string;
  readonly facts: readonly PlanFact[];
  readonly requests: readonly PlanRequest[];
  readonly children: readonly PlanTree[];
}
export interface PlanFact {
  readonly name: string;
  readonly value: string;
}
/** A request as it would be sent, without secrets; `{…}` stands for a value from an earlier response. */
export interface PlanRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: string;
  /** How often it is sent. */
  readonly least: number;
  readonly most?: number | undefined;
  readonly note?: string;
}
