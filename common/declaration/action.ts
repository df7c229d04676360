import type { Completion } from './completion';
import type { DataType, JsonValue } from './data_type';
import type { RequestTemplate } from './request';

export interface ActionParameter {
  readonly type: DataType;
  readonly description?: string;
  readonly required: boolean;
  readonly values?: readonly string[];
  /** CONFIG key whose value is taken when the argument is missing (`repo`). */
  readonly defaultFrom?: string;
  readonly default?: JsonValue;
  /** Completes a bare literal, as `NeedDeclaration.complete`. */
  readonly complete?: Completion;
}

export interface ActionDeclaration {
  readonly title: string;
  readonly description?: string;
  readonly docs?: string;
  readonly parameters: Readonly<Record<string, ActionParameter>>;
  readonly request: RequestTemplate;
  /** An object argument whose members become the body as they are (`data`). */
  readonly bodyFrom?: string;
  /** Repeating it changes nothing more: may be retried. */
  readonly idempotent: boolean;
  /** Deletes or cannot be undone: refused in the mode `safe`. */
  readonly destructive: boolean;
  /** Entities whose cached pages it makes stale. */
  readonly invalidates: readonly string[];
  /** Where the row of the answer is; the body unless said. Without a body: one row with `status`. */
  readonly result?: string;
}
