import type { Completion } from './completion';
import type { DataType, JsonValue } from './data_type';
import type { Path } from './path';
import type { RequestTemplate } from './request';
import type { Resolution } from './resolution';

export interface ActionParameter {
  readonly type: DataType;
  readonly description?: string;
  readonly required: boolean;
  readonly values?: readonly string[];
  /** CONFIG key whose value is used if the argument is missing (`repo`). */
  readonly defaultFrom?: string;
  readonly default?: JsonValue;
  /** Completes a bare literal, as `NeedDeclaration.complete`. */
  readonly complete?: Completion;
  /** A list is sent as one text, with this between its elements. */
  readonly join?: string;
  /** Looks up an argument that is a name, as `NeedDeclaration.resolve`. */
  readonly resolve?: Resolution;
}

export interface ActionDeclaration {
  readonly title: string;
  readonly description?: string;
  readonly docs?: string;
  readonly parameters: Readonly<Record<string, ActionParameter>>;
  readonly request: RequestTemplate;
  /** An object argument whose members become the body (`data`). */
  readonly bodyFrom?: string;
  /** Can be retried, because repeating it changes nothing further. */
  readonly idempotent: boolean;
  /** Deletes something or cannot be undone: rejected in `safe` mode. */
  readonly destructive: boolean;
  /** Entities whose cached pages become stale. */
  readonly invalidates: readonly string[];
  /** Path of the row in the response. Default: the body. Without a body: one row with `status`. */
  readonly result?: Path;
}
